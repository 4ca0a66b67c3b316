-- A row is one occupation with its employment in the whole country, by the newest table.
SELECT w.occ_code, max(w.employment) AS employment
FROM wage w JOIN wage_set s USING (set_id)
WHERE s.scope = 'national' AND s.year = (SELECT max(year) FROM wage_set WHERE scope = 'national') AND typeof(w.employment) = 'integer'
GROUP BY w.occ_code
