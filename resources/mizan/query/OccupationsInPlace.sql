-- A row is one detailed occupation in the place, with the newest projection for the whole country.
SELECT w.*, s.top_hourly_cents, s.top_annual_cents, p.education, p.change_percent, p.openings,
    (SELECT t.title FROM title t WHERE t.kind = 'occupation' AND t.code = w.occ_code
     ORDER BY t.language = :language DESC, t.form = 'short' DESC LIMIT 1) AS title
FROM wage w
JOIN wage_set s USING (set_id)
LEFT JOIN projection p ON p.occ_code = w.occ_code AND p.from_year = (SELECT max(from_year) FROM projection)
WHERE s.scope = :scope AND s.year = :year AND w.area_code = :area AND w.occ_group = 'detailed'
    AND w.naics_code = '000000'
ORDER BY w.occ_code
