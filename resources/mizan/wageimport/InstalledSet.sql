-- A row is the installed set of one program, year and scope; import_id is NULL for one of the reference database.
SELECT s.set_id, i.import_id, coalesce(i.replaces_reference, 0) AS replaces_reference
FROM wage_set s LEFT JOIN imported_set i USING (set_id)
WHERE s.program = 'OEWS' AND s.year = :year AND s.scope = :scope
