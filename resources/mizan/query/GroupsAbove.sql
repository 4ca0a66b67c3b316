-- A row is one group on the way from the widest one down to the occupation.
WITH RECURSIVE way (occ_code, occ_group, parent_code, depth) AS (
    SELECT occ_code, occ_group, parent_code, 0 FROM occupation WHERE occ_code = :code
    UNION ALL
    SELECT o.occ_code, o.occ_group, o.parent_code, depth + 1 FROM occupation o JOIN way ON o.occ_code = way.parent_code
)
SELECT way.occ_code, way.occ_group,
    (SELECT t.title FROM title t WHERE t.kind = 'occupation' AND t.code = way.occ_code
     ORDER BY t.language = :language DESC, t.form = 'short' DESC LIMIT 1) AS title
FROM way
WHERE depth > 0 AND occ_group IN ('major', 'minor')
ORDER BY depth DESC
