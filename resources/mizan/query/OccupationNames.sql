-- A row is one occupation with its title in the language asked for, or in English.
SELECT o.occ_code, o.occ_group,
    (SELECT t.title FROM title t WHERE t.kind = 'occupation' AND t.code = o.occ_code
     ORDER BY t.language = :language DESC, t.form = 'short' DESC LIMIT 1) AS title
FROM occupation o
WHERE o.occ_code IN (SELECT value FROM json_each(:codes))
