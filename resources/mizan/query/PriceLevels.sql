-- A row is one state in the newest year with figures up to the one asked for.
SELECT p.area_code, p.year, p.parity,
    (SELECT t.title FROM title t WHERE t.kind = 'area' AND t.code = p.area_code
     ORDER BY t.language = :language DESC LIMIT 1) AS title
FROM price_parity p
JOIN area a USING (area_code)
WHERE a.kind = 'state' AND p.year = (SELECT max(year) FROM price_parity WHERE year <= :year)
ORDER BY title
