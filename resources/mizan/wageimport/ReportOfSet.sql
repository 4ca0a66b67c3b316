-- A row is the import that brought the set of a year and scope.
SELECT w.*
FROM wage_import w
JOIN imported_set i USING (import_id)
JOIN wage_set s USING (set_id)
WHERE s.year = :year AND s.scope = :scope
