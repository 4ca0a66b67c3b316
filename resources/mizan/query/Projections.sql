-- A row is one occupation in one cycle.
SELECT * FROM projection
WHERE occ_code IN (SELECT value FROM json_each(:codes))
ORDER BY occ_code, from_year
