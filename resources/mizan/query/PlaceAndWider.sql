-- A row is the place with this code, then its state, then the whole country, each once.
WITH wider (area_code, step) AS (
    SELECT :area, 1
    UNION ALL
    SELECT state_code, 2 FROM area_state WHERE area_code = :area AND position = 1
    UNION ALL
    SELECT '99', 3
)
SELECT w.area_code, min(w.step) AS step,
    coalesce(
        (SELECT CASE kind WHEN 'nation' THEN 'national' WHEN 'metropolitan' THEN 'metro'
                WHEN 'nonmetropolitan' THEN 'nonmetro' ELSE 'state' END
         FROM area a WHERE a.area_code = w.area_code),
        (SELECT s.scope FROM imported_code c JOIN wage_set s USING (set_id)
         WHERE c.kind = 'area' AND c.code = w.area_code AND s.scope IN ('state', 'metro', 'nonmetro') LIMIT 1)) AS scope,
    (SELECT t.title FROM title t WHERE t.kind = 'area' AND t.code = w.area_code
     ORDER BY t.language = :language DESC LIMIT 1) AS title
FROM wider w
GROUP BY w.area_code
HAVING scope IS NOT NULL AND title IS NOT NULL
ORDER BY step
