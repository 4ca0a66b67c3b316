-- A row is one area that imported tables name and the reference database does not.
SELECT c.code, min(t.title) AS title, min(s.scope) AS scope
FROM imported_code c
JOIN wage_set s USING (set_id)
JOIN title t ON t.kind = 'area' AND t.code = c.code AND t.language = 'en'
WHERE c.kind = 'area' AND s.scope IN ('state', 'metro', 'nonmetro')
GROUP BY c.code
ORDER BY title
