-- A row is one imported wage table.
SELECT s.year, s.scope, w.imported_at, i.replaces_reference, w.rows_refused
FROM imported_set i
JOIN wage_set s USING (set_id)
JOIN wage_import w USING (import_id)
