-- Puts back what `removed` keeps, as the set :set_id. Its import has its number again if another set of it is still there,
-- and else the next one: since then somebody may have brought something else in.
CREATE TEMP TABLE again AS
SELECT r.import_id AS was, iif(EXISTS (SELECT 1 FROM main.wage_import m
        WHERE m.import_id = r.import_id AND m.imported_at = r.imported_at),
    r.import_id, (SELECT coalesce(max(import_id), 0) + 1 FROM main.wage_import)) AS import_id
FROM removed.wage_import r;
UPDATE removed.wage_set SET set_id = :set_id;
UPDATE removed.wage SET set_id = :set_id;
UPDATE removed.imported_code SET set_id = :set_id;
UPDATE removed.imported_set SET set_id = :set_id, import_id = (SELECT import_id FROM temp.again);
UPDATE removed.wage_import SET import_id = (SELECT import_id FROM temp.again);
UPDATE removed.refused_row SET import_id = (SELECT import_id FROM temp.again);
INSERT INTO main.wage_set SELECT * FROM removed.wage_set;
INSERT INTO main.wage SELECT * FROM removed.wage;
INSERT OR IGNORE INTO main.wage_import SELECT * FROM removed.wage_import;
INSERT OR IGNORE INTO main.refused_row SELECT * FROM removed.refused_row;
INSERT INTO main.imported_set SELECT * FROM removed.imported_set;
INSERT INTO main.imported_code SELECT * FROM removed.imported_code;
INSERT OR IGNORE INTO main.title SELECT * FROM removed.title;
INSERT OR IGNORE INTO main.industry SELECT * FROM removed.industry;
INSERT OR IGNORE INTO main.occupation SELECT * FROM removed.occupation;
DROP TABLE temp.again;
