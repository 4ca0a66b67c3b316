INSERT INTO wage_import (import_id, imported_at, files, rows_read, rows_stored, rows_left_out, rows_refused, milliseconds)
VALUES (:import_id, :imported_at, :files, :rows_read, :rows_stored, :rows_left_out, :rows_refused, :milliseconds)
