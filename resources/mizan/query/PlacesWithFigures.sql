-- A row is one place that installed tables of all industries have figures for, with its name in the language asked for,
-- or in English.
WITH place (area_code, scope) AS (
    SELECT area_code, CASE kind WHEN 'nation' THEN 'national' WHEN 'metropolitan' THEN 'metro'
        WHEN 'nonmetropolitan' THEN 'nonmetro' ELSE 'state' END
    FROM area
    UNION
    SELECT c.code, s.scope
    FROM imported_code c JOIN wage_set s USING (set_id)
    WHERE c.kind = 'area' AND s.scope IN ('state', 'metro', 'nonmetro')
)
SELECT p.area_code, p.scope,
    (SELECT t.title FROM title t WHERE t.kind = 'area' AND t.code = p.area_code
     ORDER BY t.language = :language DESC LIMIT 1) AS title
FROM place p
WHERE EXISTS (SELECT 1 FROM wage_set s JOIN wage w USING (set_id) WHERE s.scope = p.scope AND w.area_code = p.area_code)
ORDER BY CASE p.scope WHEN 'national' THEN 1 WHEN 'state' THEN 2 WHEN 'metro' THEN 3 ELSE 4 END, p.area_code
