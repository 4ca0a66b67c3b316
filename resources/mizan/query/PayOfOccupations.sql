-- A row is one occupation in the place. Where a code stands both as broad and as detailed, max(occ_group) makes
-- SQLite take the row of the detailed one.
SELECT w.*, s.top_hourly_cents, s.top_annual_cents, max(w.occ_group)
FROM wage w
JOIN wage_set s USING (set_id)
WHERE w.occ_code IN (SELECT value FROM json_each(:codes))
    AND s.scope = :scope AND s.year = :year AND w.area_code = :area
GROUP BY w.occ_code
