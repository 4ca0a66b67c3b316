-- Keeps the set :set_id, with what only it brought, in the empty file that is attached as `removed`.
CREATE TABLE removed.wage_set AS SELECT * FROM main.wage_set WHERE set_id = :set_id;
CREATE TABLE removed.wage AS SELECT * FROM main.wage WHERE set_id = :set_id;
CREATE TABLE removed.imported_set AS SELECT * FROM main.imported_set WHERE set_id = :set_id;
CREATE TABLE removed.imported_code AS SELECT * FROM main.imported_code WHERE set_id = :set_id;
CREATE TABLE removed.wage_import AS SELECT * FROM main.wage_import
WHERE import_id IN (SELECT import_id FROM removed.imported_set);
CREATE TABLE removed.refused_row AS SELECT * FROM main.refused_row
WHERE import_id IN (SELECT import_id FROM removed.imported_set);
CREATE TABLE removed.title AS SELECT t.* FROM main.title t JOIN removed.imported_code USING (kind, code);
CREATE TABLE removed.industry AS SELECT i.* FROM main.industry i
JOIN removed.imported_code c ON c.kind = 'industry' AND c.code = i.naics_code;
CREATE TABLE removed.occupation AS SELECT o.* FROM main.occupation o
JOIN removed.imported_code c ON c.kind = 'occupation' AND c.code = o.occ_code;
