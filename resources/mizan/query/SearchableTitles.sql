-- A row is one name of one occupation or major group of the newest tables, or what people in it do; whose it is as in SearchTitle.Kind.
SELECT t.code AS occ_code, t.title, 'OFFICIAL' AS kind
FROM title t JOIN occupation o ON o.occ_code = t.code
WHERE t.kind = 'occupation' AND (o.occ_group IN ('total', 'major')
    OR EXISTS (SELECT 1 FROM wage w JOIN wage_set s USING (set_id)
               WHERE w.occ_code = o.occ_code AND w.occ_group = 'detailed' AND s.scope = 'national' AND s.year >= 2021))
UNION ALL
SELECT s.occ_code, s.title, CASE s.source WHEN 'mizan' THEN 'CHOSEN' WHEN 'bls' THEN 'EXAMPLE' ELSE 'GIVEN' END
FROM search_title s
WHERE s.occ_code LIKE '%-0000' OR EXISTS (SELECT 1 FROM wage w JOIN wage_set ws USING (set_id)
              WHERE w.occ_code = s.occ_code AND w.occ_group = 'detailed'
                  AND ws.scope = 'national' AND ws.year >= 2021)
UNION ALL
SELECT occ_code, text, 'DESCRIBED'
FROM description
