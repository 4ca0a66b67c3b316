-- A row is one installed wage table.
SELECT year, scope, source, licence, row_count
FROM wage_set
ORDER BY CASE scope WHEN 'national' THEN 1 WHEN 'sector' THEN 2 WHEN 'industry3' THEN 3 WHEN 'industry4' THEN 4 WHEN 'industry56' THEN 5
    WHEN 'state' THEN 6 WHEN 'metro' THEN 7 ELSE 8 END,
    year DESC
