-- A row is one state or the whole country with its name in the language asked for, or in English.
SELECT t.code AS area_code, t.title, max(t.language = :language)
FROM area a
JOIN title t ON t.kind = 'area' AND t.code = a.area_code
WHERE a.kind IN ('nation', 'state')
GROUP BY t.code
ORDER BY t.code
