-- A row is the state of a metropolitan or nonmetropolitan area; of one in several states the one that its name has first.
SELECT s.area_code
FROM area a
JOIN area s ON s.kind IN ('state', 'territory')
JOIN title t ON t.kind = 'area' AND t.code = a.area_code AND t.language = 'en' AND t.form = 'official'
WHERE a.area_code = :area
    AND CASE a.kind
        WHEN 'nonmetropolitan' THEN substr(a.area_code, 1, 2) = s.area_code
        WHEN 'metropolitan' THEN t.title LIKE '%, ' || s.letters OR t.title LIKE '%, ' || s.letters || '-%'
        ELSE 0 END
