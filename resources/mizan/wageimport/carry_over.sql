-- Takes the sets that a person imported over from an earlier file into a new copy of the reference database.
DELETE FROM wage WHERE set_id IN (SELECT mine.set_id FROM wage_set mine JOIN earlier.wage_set s USING (program, year, scope)
    JOIN earlier.imported_set i ON i.set_id = s.set_id);
DELETE FROM wage_set WHERE EXISTS (SELECT 1 FROM earlier.wage_set s JOIN earlier.imported_set i ON i.set_id = s.set_id
    WHERE s.program = wage_set.program AND s.year = wage_set.year AND s.scope = wage_set.scope);
INSERT INTO wage_set SELECT * FROM earlier.wage_set WHERE set_id IN (SELECT set_id FROM earlier.imported_set);
INSERT INTO wage SELECT * FROM earlier.wage WHERE set_id IN (SELECT set_id FROM earlier.imported_set);
INSERT INTO wage_import SELECT * FROM earlier.wage_import;
INSERT INTO imported_set SELECT i.set_id, i.import_id, EXISTS (SELECT 1 FROM reference.wage_set r
    JOIN earlier.wage_set s USING (program, year, scope) WHERE s.set_id = i.set_id)
FROM earlier.imported_set i;
INSERT INTO refused_row SELECT * FROM earlier.refused_row;
INSERT INTO imported_code SELECT c.* FROM earlier.imported_code c
WHERE NOT EXISTS (SELECT 1 FROM title t WHERE t.kind = c.kind AND t.code = c.code AND t.language = 'en' AND t.form = 'official');
INSERT OR IGNORE INTO title SELECT t.* FROM earlier.title t JOIN imported_code c USING (kind, code);
INSERT OR IGNORE INTO industry SELECT i.* FROM earlier.industry i JOIN imported_code c ON c.kind = 'industry' AND c.code = i.naics_code;
INSERT OR IGNORE INTO occupation SELECT o.* FROM earlier.occupation o JOIN imported_code c ON c.kind = 'occupation' AND c.code = o.occ_code;
