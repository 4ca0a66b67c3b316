-- A row is one occupation with the ratio of its percentiles 90 and 10. A mixture of occupations has none: how far its pay
-- spreads says nothing about one of them.
SELECT w.occ_code, coalesce(1.0 * w.a_pct90 / w.a_pct10, 1.0 * w.h_pct90 / w.h_pct10) AS ratio
FROM wages w JOIN classified_title t USING (occ_code)
WHERE w.scope = 'national' AND w.year = (SELECT max(year) FROM wages WHERE scope = 'national')
    AND w.occ_group = 'detailed'
    AND t.classification = (SELECT max(classification) FROM classified_title)
    AND t.title NOT LIKE '%All Other%' AND t.title NOT LIKE '%Miscellaneous%'
    AND coalesce(1.0 * w.a_pct90 / w.a_pct10, 1.0 * w.h_pct90 / w.h_pct10) IS NOT NULL
