INSERT INTO imported_set (set_id, import_id, replaces_reference) VALUES (:set_id, :import_id, :replaces_reference)
