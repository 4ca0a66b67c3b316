-- A row is one installed wage table; own is 1 for one that the person brought.
SELECT year, scope, source, licence, row_count, set_id IN (SELECT set_id FROM imported_set) AS own
FROM wage_set
ORDER BY CASE scope WHEN 'national' THEN 1 WHEN 'sector' THEN 2 WHEN 'industry3' THEN 3 WHEN 'industry4' THEN 4 WHEN 'industry56' THEN 5
    WHEN 'state' THEN 6 WHEN 'metro' THEN 7 ELSE 8 END,
    year DESC
