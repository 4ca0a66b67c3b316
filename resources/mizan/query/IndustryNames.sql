-- A row is one industry on the way from the widest one down to the one asked for.
WITH RECURSIVE way (naics_code, parent_code, depth) AS (
    SELECT naics_code, parent_code, 0 FROM industry WHERE naics_code = :code
    UNION ALL
    SELECT i.naics_code, i.parent_code, depth + 1 FROM industry i JOIN way ON i.naics_code = way.parent_code
)
SELECT way.naics_code,
    (SELECT t.title FROM title t WHERE t.kind = 'industry' AND t.code = way.naics_code
     ORDER BY t.language = :language DESC, t.form = 'short' DESC LIMIT 1) AS title
FROM way
ORDER BY depth DESC
