-- A row is one place that installed tables of all industries have figures for, with its name in the language asked for,
-- or in English.
SELECT p.area_code, p.scope, t.title, max(t.language = :language)
FROM (SELECT DISTINCT w.area_code, s.scope FROM wage_set s JOIN wage w USING (set_id)
    WHERE s.scope IN ('national', 'state', 'metro')) p
JOIN title t ON t.kind = 'area' AND t.code = p.area_code
GROUP BY p.area_code, p.scope
ORDER BY CASE p.scope WHEN 'national' THEN 1 WHEN 'state' THEN 2 ELSE 3 END, p.area_code
