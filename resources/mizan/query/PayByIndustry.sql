-- A row is one occupation in one industry. Where a code stands both as broad and as detailed, max(occ_group) makes
-- SQLite take the row of the detailed one.
SELECT w.*, s.top_hourly_cents, s.top_annual_cents, max(w.occ_group),
    (SELECT t.title FROM title t WHERE t.kind = 'industry' AND t.code = w.naics_code
     ORDER BY t.language = :language DESC, t.form = 'short' DESC LIMIT 1) AS title,
    EXISTS (SELECT 1 FROM industry narrower WHERE narrower.parent_code = w.naics_code) AS dividable
FROM wage w
JOIN wage_set s USING (set_id)
JOIN industry i USING (naics_code)
WHERE w.occ_code IN (SELECT value FROM json_each(:codes))
    AND s.scope = :scope AND s.year = :year AND coalesce(i.parent_code, '') = :parent
GROUP BY w.naics_code, w.occ_code
ORDER BY w.naics_code
