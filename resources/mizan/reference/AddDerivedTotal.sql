-- The employment of a state in all occupations, which no source prints.
INSERT INTO wage (set_id, area_code, employment, occ_code, occ_group, naics_code, emp_prse, h_mean, a_mean, mean_prse,
    h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90, annual_only, hourly_only,
    employment_derived)
VALUES (:set_id, :area_code, :employment, '00-0000', 'total', '000000', '', '', '', '', '', '', '', '', '', '', '', '', '', '',
    0, 0, 1)
