-- A row is one occupation with its employment in the whole country.
SELECT w.occ_code, max(w.employment) AS employment
FROM wage w JOIN wage_set s USING (set_id)
WHERE s.scope = 'national' AND s.year = :year AND typeof(w.employment) = 'integer'
GROUP BY w.occ_code
