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
SELECT p.area_code, p.scope, coalesce(own.title, english.title) AS title
FROM place p
LEFT JOIN title own ON own.kind = 'area' AND own.code = p.area_code AND own.language = :language AND own.form = 'official'
JOIN title english ON english.kind = 'area' AND english.code = p.area_code AND english.language = 'en' AND english.form = 'official'
WHERE EXISTS (SELECT 1 FROM wage_set s CROSS JOIN wage w ON w.set_id = s.set_id AND w.area_code = p.area_code
    WHERE s.scope = p.scope)
ORDER BY CASE p.scope WHEN 'national' THEN 1 WHEN 'state' THEN 2 WHEN 'metro' THEN 3 ELSE 4 END, p.area_code
