-- A row is one installed table: whether it has rows for all occupations together, and the jobs of the country in them.
SELECT s.year, s.scope, s.row_count,
    EXISTS (SELECT 1 FROM wage w WHERE w.occ_code = '00-0000' AND w.set_id = s.set_id) AS totals,
    coalesce((SELECT max(iif(typeof(w.employment) = 'integer', w.employment, 0)) FROM wage w
              WHERE w.occ_code = '00-0000' AND w.set_id = s.set_id AND s.scope = 'national'), 0) AS jobs
FROM wage_set s
WHERE s.program = 'OEWS'
