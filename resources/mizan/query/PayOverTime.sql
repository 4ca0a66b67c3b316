-- A row is one occupation in one place and year, under its own code or under the code by which an earlier edition of the
-- classification keeps the same title.
WITH asked (asked_code, occ_code) AS (
    SELECT value, value FROM json_each(:codes)
    UNION
    SELECT occ_code, earlier_code FROM earlier_code WHERE occ_code IN (SELECT value FROM json_each(:codes))
)
SELECT a.asked_code, s.year, w.*, s.top_hourly_cents, s.top_annual_cents, max(w.occ_group)
FROM asked a
CROSS JOIN wage_set s ON s.scope = :scope
JOIN wage w ON w.occ_code = a.occ_code AND w.set_id = s.set_id AND w.area_code = :area AND w.naics_code = '000000'
GROUP BY a.asked_code, s.year
ORDER BY a.asked_code, s.year
