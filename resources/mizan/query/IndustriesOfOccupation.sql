-- A row is one industry. Where a code stands both as broad and as detailed, max(occ_group) makes SQLite take the row of
-- the detailed one.
SELECT w.*, s.year, s.top_hourly_cents, s.top_annual_cents, max(w.occ_group),
    (SELECT t.title FROM title t WHERE t.kind = 'industry' AND t.code = w.naics_code
     ORDER BY t.language = :language DESC, t.form = 'short' DESC LIMIT 1) AS title
FROM wage w
JOIN wage_set s USING (set_id)
WHERE w.occ_code = :code AND s.scope = :scope AND w.naics_code <> '000000'
    AND s.year = :year
GROUP BY w.naics_code
ORDER BY w.naics_code
