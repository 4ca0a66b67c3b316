-- A row is one broken row that an import did without.
SELECT file, sheet, line, column_name, problem, details
FROM refused_row
WHERE import_id = :import_id
ORDER BY position
