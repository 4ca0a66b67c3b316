-- Notes which sets of the file `earlier` are to be carried over into a new copy of the reference database; the note stays
-- until all are. Version 1 kept metropolitan and nonmetropolitan areas in one set: they become two.
CREATE TABLE main.carried AS
SELECT s.set_id AS earlier_id, s.set_id, s.scope, NULL AS nonmetro, s.row_count, 0 AS done
FROM earlier.wage_set s JOIN earlier.imported_set USING (set_id)
WHERE s.scope <> 'metro';
INSERT INTO main.carried
SELECT s.set_id, s.set_id + iif(length(w.area_code) = 7, 1000000, 0), iif(length(w.area_code) = 7, 'nonmetro', 'metro'),
    length(w.area_code) = 7, count(*), 0
FROM earlier.wage_set s JOIN earlier.imported_set USING (set_id) JOIN earlier.wage w USING (set_id)
WHERE s.scope = 'metro'
GROUP BY s.set_id, length(w.area_code) = 7;
INSERT INTO wage_import (import_id, imported_at, files, rows_read, rows_stored, rows_left_out, rows_refused, milliseconds)
SELECT import_id, imported_at, files, rows_read, rows_stored, rows_left_out, rows_refused, milliseconds FROM earlier.wage_import;
INSERT INTO refused_row (import_id, position, file, sheet, line, column_name, problem, details)
SELECT import_id, position, file, sheet, line, column_name, problem, details FROM earlier.refused_row;
