INSERT INTO refused_row (import_id, position, file, sheet, line, column_name, problem, details)
VALUES (:import_id, :position, :file, :sheet, :line, :column_name, :problem, :details)
