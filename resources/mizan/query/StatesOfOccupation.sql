-- A row is one state. Where a code stands both as broad and as detailed, max(occ_group) makes SQLite take the row of the
-- detailed one.
SELECT w.*, s.year, s.top_hourly_cents, s.top_annual_cents, max(w.occ_group),
    (SELECT t.title FROM title t WHERE t.kind = 'area' AND t.code = w.area_code
     ORDER BY t.language = :language DESC, t.form = 'short' DESC LIMIT 1) AS title
FROM wage w
JOIN wage_set s USING (set_id)
WHERE w.occ_code = :code AND s.scope = 'state'
    AND s.year = :year
GROUP BY w.area_code
ORDER BY w.area_code
