-- A row is one major or minor group, or one occupation, with the group that it lies in: the minor group above the broad
-- one, for an occupation.
SELECT w.*, s.top_hourly_cents, s.top_annual_cents,
    CASE w.occ_group
        WHEN 'major' THEN ''
        WHEN 'minor' THEN substr(w.occ_code, 1, 2) || '-0000'
        ELSE coalesce((SELECT minor.occ_code
                       FROM occupation o
                       LEFT JOIN occupation broad ON broad.occ_code = iif(o.occ_group = 'detailed', o.parent_code, o.occ_code)
                       JOIN occupation minor ON minor.occ_code = broad.parent_code AND minor.occ_group = 'minor'
                       WHERE o.occ_code = w.occ_code), substr(w.occ_code, 1, 2) || '-0000')
    END AS parent_code,
    (SELECT t.title FROM title t WHERE t.kind = 'occupation' AND t.code = w.occ_code
     ORDER BY t.language = :language DESC, t.form = 'short' DESC LIMIT 1) AS title
FROM wage w
JOIN wage_set s USING (set_id)
WHERE s.scope = 'national' AND s.year = :year AND w.occ_group IN ('major', 'minor', 'detailed')
ORDER BY w.occ_code, w.occ_group
