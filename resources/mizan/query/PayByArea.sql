-- A row is the whole answer: the share of the occupation in the nation's jobs, and all places of the scope as one text, a
-- place parted from the next by a semicolon and its cells by commas. Asked for one by one, the many cells of 530 places
-- take ten times as long. A ~ stands before a derived employment.
SELECT s.top_hourly_cents, s.top_annual_cents,
    (SELECT n.employment * 1.0 / total.employment
     FROM wage_set ns
     JOIN wage n ON n.set_id = ns.set_id AND n.occ_code = :code AND n.area_code = '99'
     JOIN wage total ON total.set_id = ns.set_id AND total.occ_code = '00-0000' AND total.area_code = '99'
     WHERE ns.scope = 'national' AND ns.year = :year AND typeof(n.employment) = 'integer' AND total.employment > 0
     LIMIT 1) AS national_share,
    group_concat(concat_ws(',', w.area_code, iif(w.employment_derived, '~' || w.employment, w.employment), w.jobs_1000, w.loc_quotient,
        w.h_mean, w.h_pct10, w.h_pct25, w.h_median, w.h_pct75, w.h_pct90,
        w.a_mean, w.a_pct10, w.a_pct25, w.a_median, w.a_pct75, w.a_pct90,
        iif(p.of_area = w.area_code, '', p.of_area), p.year, p.parity), ';') AS places
FROM wage_set s
JOIN wage w ON w.set_id = s.set_id AND w.occ_code = :code
LEFT JOIN local_price p USING (area_code)
WHERE s.scope = :scope AND s.year = :year
GROUP BY s.set_id
