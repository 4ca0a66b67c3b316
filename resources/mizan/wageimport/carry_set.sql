-- Takes the set :set_id over from `earlier`, with what only imported sets name. `:columns` are those of `wage` that both
-- files have.
CREATE TEMP TABLE replaced AS
SELECT r.set_id FROM main.carried c JOIN earlier.wage_set s ON s.set_id = c.earlier_id
JOIN main.wage_set r ON r.program = s.program AND r.year = s.year AND r.scope = c.scope
WHERE c.set_id = :set_id;
DELETE FROM wage WHERE set_id IN (SELECT set_id FROM temp.replaced);
DELETE FROM wage_set WHERE set_id IN (SELECT set_id FROM temp.replaced);
INSERT INTO wage_set (set_id, program, year, scope, source, licence, top_hourly_cents, top_annual_cents, row_count)
SELECT c.set_id, s.program, s.year, c.scope, s.source, s.licence, s.top_hourly_cents, s.top_annual_cents, c.row_count
FROM main.carried c JOIN earlier.wage_set s ON s.set_id = c.earlier_id WHERE c.set_id = :set_id;
INSERT INTO wage (set_id, :columns)
SELECT :set_id, :columns
FROM main.carried c JOIN earlier.wage w ON w.set_id = c.earlier_id
WHERE c.set_id = :set_id AND (c.nonmetro IS NULL OR c.nonmetro = (length(w.area_code) = 7));
INSERT INTO imported_set (set_id, import_id, replaces_reference)
SELECT c.set_id, i.import_id, EXISTS (SELECT 1 FROM temp.replaced)
FROM main.carried c JOIN earlier.imported_set i ON i.set_id = c.earlier_id WHERE c.set_id = :set_id;
INSERT INTO imported_code (set_id, kind, code)
SELECT c.set_id, n.kind, n.code
FROM earlier.imported_code n JOIN main.carried c ON c.earlier_id = n.set_id
WHERE c.set_id = :set_id
    AND (NOT EXISTS (SELECT 1 FROM title t WHERE t.kind = n.kind AND t.code = n.code AND t.language = 'en' AND t.form = 'official')
        OR EXISTS (SELECT 1 FROM main.imported_code o WHERE o.kind = n.kind AND o.code = n.code));
INSERT OR IGNORE INTO title SELECT t.* FROM earlier.title t
JOIN main.imported_code c ON c.kind = t.kind AND c.code = t.code AND c.set_id = :set_id;
INSERT OR IGNORE INTO industry SELECT i.* FROM earlier.industry i
JOIN main.imported_code c ON c.kind = 'industry' AND c.code = i.naics_code AND c.set_id = :set_id;
INSERT OR IGNORE INTO occupation SELECT o.* FROM earlier.occupation o
JOIN main.imported_code c ON c.kind = 'occupation' AND c.code = o.occ_code AND c.set_id = :set_id;
UPDATE main.carried SET done = 1 WHERE set_id = :set_id;
DROP TABLE temp.replaced;
