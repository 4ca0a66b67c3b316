-- One row of a published wage table.
INSERT INTO wage (set_id, occ_code, occ_group, area_code, naics_code,
    employment, emp_prse, h_mean, a_mean, mean_prse, h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90,
    jobs_1000, loc_quotient, annual_only, hourly_only)
VALUES (:set_id, :occ_code, :occ_group, :area_code, :naics_code,
    :employment, :emp_prse, :h_mean, :a_mean, :mean_prse, :h_pct10, :h_pct25, :h_median, :h_pct75, :h_pct90, :a_pct10, :a_pct25, :a_median, :a_pct75, :a_pct90,
    :jobs_1000, :loc_quotient, :annual_only, :hourly_only)
