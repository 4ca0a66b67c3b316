-- A row is the newest price level of the place, or of its state.
SELECT p.of_area, p.year, p.parity,
    (SELECT t.title FROM title t WHERE t.kind = 'area' AND t.code = p.of_area
     ORDER BY t.language = :language DESC LIMIT 1) AS title
FROM local_price p
WHERE p.area_code = :area
