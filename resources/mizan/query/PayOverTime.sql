-- A row is one occupation in one place and year, under its own code or under the code by which an earlier edition of the
-- classification keeps the same title.
WITH asked (asked_code, occ_code) AS (
    SELECT value, value FROM json_each(:codes)
    UNION
    SELECT occ_code, earlier_code FROM earlier_code WHERE occ_code IN (SELECT value FROM json_each(:codes))
)
SELECT a.asked_code, s.year, w.*, s.top_hourly_cents, s.top_annual_cents, max(w.occ_group)
FROM asked a
JOIN wage w USING (occ_code)
JOIN wage_set s USING (set_id)
WHERE s.scope = :scope AND w.area_code = :area
GROUP BY a.asked_code, s.year
ORDER BY a.asked_code, s.year
