-- A row is one occupation in one state. Where a code stands both as broad and as detailed, max(occ_group) makes SQLite
-- take the row of the detailed one.
SELECT w.*, s.top_hourly_cents, s.top_annual_cents, max(w.occ_group)
FROM wage w
JOIN wage_set s USING (set_id)
WHERE w.occ_code IN (SELECT value FROM json_each(:codes))
    AND s.scope = 'state' AND s.year = :year
GROUP BY w.area_code, w.occ_code
