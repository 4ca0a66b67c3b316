-- A row is what people do in one of the occupations asked for.
SELECT d.occ_code, d.text
FROM description d
WHERE d.language = :language AND d.occ_code IN (SELECT value FROM json_each(:codes))
