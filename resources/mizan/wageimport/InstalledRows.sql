-- A row is one row of an installed table.
SELECT w.occ_code, w.occ_group, w.area_code, w.naics_code,
    w.employment AS tot_emp, w.emp_prse, w.h_mean, w.a_mean, w.mean_prse, w.h_pct10, w.h_pct25, w.h_median, w.h_pct75, w.h_pct90,
    w.a_pct10, w.a_pct25, w.a_median, w.a_pct75, w.a_pct90, w.jobs_1000, w.loc_quotient
FROM wage_set s JOIN wage w USING (set_id)
WHERE s.program = 'OEWS' AND s.year = :year AND s.scope = :scope
