-- A row is the whole answer: the share of the nation's jobs, and all places of the scope as one text, a place parted from
-- the next by a semicolon and its cells by commas. The many cells of 530 places, asked for one by one, take ten times as
-- long. Pay is on the basis asked for where that is published, else on the other one with a ~ before it.
SELECT s.top_hourly_cents, s.top_annual_cents,
    (SELECT n.employment * 1.0 / total.employment
     FROM wage_set ns
     JOIN wage n ON n.set_id = ns.set_id AND n.occ_code = :code AND n.area_code = '99'
     JOIN wage total ON total.set_id = ns.set_id AND total.occ_code = '00-0000' AND total.area_code = '99'
     WHERE ns.scope = 'national' AND ns.year = :year AND typeof(n.employment) = 'integer' AND total.employment > 0
     LIMIT 1) AS national_share,
    group_concat(concat_ws(',', w.area_code, w.employment, w.jobs_1000, w.loc_quotient,
        CASE WHEN :hourly THEN iif(w.h_mean IN ('', '*', '**') AND w.a_mean NOT IN ('', '*', '**'), '~' || w.a_mean, w.h_mean)
            ELSE iif(w.a_mean IN ('', '*', '**') AND w.h_mean NOT IN ('', '*', '**'), '~' || w.h_mean, w.a_mean) END,
        CASE WHEN :hourly THEN iif(w.h_pct10 IN ('', '*', '**') AND w.a_pct10 NOT IN ('', '*', '**'), '~' || w.a_pct10, w.h_pct10)
            ELSE iif(w.a_pct10 IN ('', '*', '**') AND w.h_pct10 NOT IN ('', '*', '**'), '~' || w.h_pct10, w.a_pct10) END,
        CASE WHEN :hourly THEN iif(w.h_pct25 IN ('', '*', '**') AND w.a_pct25 NOT IN ('', '*', '**'), '~' || w.a_pct25, w.h_pct25)
            ELSE iif(w.a_pct25 IN ('', '*', '**') AND w.h_pct25 NOT IN ('', '*', '**'), '~' || w.h_pct25, w.a_pct25) END,
        CASE WHEN :hourly THEN iif(w.h_median IN ('', '*', '**') AND w.a_median NOT IN ('', '*', '**'), '~' || w.a_median, w.h_median)
            ELSE iif(w.a_median IN ('', '*', '**') AND w.h_median NOT IN ('', '*', '**'), '~' || w.h_median, w.a_median) END,
        CASE WHEN :hourly THEN iif(w.h_pct75 IN ('', '*', '**') AND w.a_pct75 NOT IN ('', '*', '**'), '~' || w.a_pct75, w.h_pct75)
            ELSE iif(w.a_pct75 IN ('', '*', '**') AND w.h_pct75 NOT IN ('', '*', '**'), '~' || w.h_pct75, w.a_pct75) END,
        CASE WHEN :hourly THEN iif(w.h_pct90 IN ('', '*', '**') AND w.a_pct90 NOT IN ('', '*', '**'), '~' || w.a_pct90, w.h_pct90)
            ELSE iif(w.a_pct90 IN ('', '*', '**') AND w.h_pct90 NOT IN ('', '*', '**'), '~' || w.h_pct90, w.a_pct90) END,
        iif(p.of_area = w.area_code, '', p.of_area), p.year, p.parity), ';') AS places
FROM wage_set s
JOIN wage w ON w.set_id = s.set_id AND w.occ_code = :code
LEFT JOIN local_price p USING (area_code)
WHERE s.scope = :scope AND s.year = :year
GROUP BY s.set_id
