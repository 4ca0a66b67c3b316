-- Takes the sets that a person imported over from an earlier file into a new copy of the reference database. `:columns`
-- are those of `wage` that both have. Version 1 kept metropolitan and nonmetropolitan areas in one set: they become two.
CREATE TEMP TABLE carried AS
SELECT s.set_id AS earlier_id, s.set_id, s.scope, NULL AS nonmetro, s.row_count
FROM earlier.wage_set s JOIN earlier.imported_set USING (set_id)
WHERE s.scope <> 'metro';
INSERT INTO carried
SELECT s.set_id, s.set_id + iif(length(w.area_code) = 7, 1000000, 0), iif(length(w.area_code) = 7, 'nonmetro', 'metro'),
    length(w.area_code) = 7, count(*)
FROM earlier.wage_set s JOIN earlier.imported_set USING (set_id) JOIN earlier.wage w USING (set_id)
WHERE s.scope = 'metro'
GROUP BY s.set_id, length(w.area_code) = 7;
CREATE TEMP TABLE replaced AS
SELECT r.set_id, c.set_id AS by_id
FROM carried c JOIN earlier.wage_set s ON s.set_id = c.earlier_id
JOIN main.wage_set r ON r.program = s.program AND r.year = s.year AND r.scope = c.scope;
DELETE FROM wage WHERE set_id IN (SELECT set_id FROM replaced);
DELETE FROM wage_set WHERE set_id IN (SELECT set_id FROM replaced);
INSERT INTO wage_set (set_id, program, year, scope, source, licence, top_hourly_cents, top_annual_cents, row_count)
SELECT c.set_id, s.program, s.year, c.scope, s.source, s.licence, s.top_hourly_cents, s.top_annual_cents, c.row_count
FROM carried c JOIN earlier.wage_set s ON s.set_id = c.earlier_id;
INSERT INTO wage (set_id, :columns)
SELECT c.set_id, :columns
FROM carried c JOIN earlier.wage w ON w.set_id = c.earlier_id
WHERE c.nonmetro IS NULL OR c.nonmetro = (length(w.area_code) = 7);
INSERT INTO wage_import SELECT * FROM earlier.wage_import;
INSERT INTO imported_set SELECT c.set_id, i.import_id, c.set_id IN (SELECT by_id FROM replaced)
FROM carried c JOIN earlier.imported_set i ON i.set_id = c.earlier_id;
INSERT INTO refused_row SELECT * FROM earlier.refused_row;
INSERT INTO imported_code SELECT n.set_id, c.kind, c.code
FROM earlier.imported_code c JOIN carried n ON n.earlier_id = c.set_id
WHERE NOT EXISTS (SELECT 1 FROM title t WHERE t.kind = c.kind AND t.code = c.code AND t.language = 'en' AND t.form = 'official');
INSERT OR IGNORE INTO title SELECT t.* FROM earlier.title t JOIN imported_code c USING (kind, code);
INSERT OR IGNORE INTO industry SELECT i.* FROM earlier.industry i JOIN imported_code c ON c.kind = 'industry' AND c.code = i.naics_code;
INSERT OR IGNORE INTO occupation SELECT o.* FROM earlier.occupation o JOIN imported_code c ON c.kind = 'occupation' AND c.code = o.occ_code;
DROP TABLE temp.carried;
DROP TABLE temp.replaced;
