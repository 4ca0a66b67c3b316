SELECT coalesce(max(import_id), 0) + 1 AS import_id FROM wage_import
