-- Takes the set :set_id out, with what only it brought.
DELETE FROM wage WHERE set_id = :set_id;
DELETE FROM wage_set WHERE set_id = :set_id;
DELETE FROM imported_set WHERE set_id = :set_id;
DELETE FROM title WHERE language = 'en' AND form = 'official' AND EXISTS (
    SELECT 1 FROM imported_code c WHERE c.kind = title.kind AND c.code = title.code AND c.set_id = :set_id)
    AND NOT EXISTS (SELECT 1 FROM imported_code c WHERE c.kind = title.kind AND c.code = title.code AND c.set_id <> :set_id);
DELETE FROM industry WHERE EXISTS (
    SELECT 1 FROM imported_code c WHERE c.kind = 'industry' AND c.code = industry.naics_code AND c.set_id = :set_id)
    AND NOT EXISTS (SELECT 1 FROM imported_code c WHERE c.kind = 'industry' AND c.code = industry.naics_code AND c.set_id <> :set_id);
DELETE FROM occupation WHERE EXISTS (
    SELECT 1 FROM imported_code c WHERE c.kind = 'occupation' AND c.code = occupation.occ_code AND c.set_id = :set_id)
    AND NOT EXISTS (SELECT 1 FROM imported_code c WHERE c.kind = 'occupation' AND c.code = occupation.occ_code AND c.set_id <> :set_id);
DELETE FROM imported_code WHERE set_id = :set_id;
DELETE FROM refused_row WHERE import_id NOT IN (SELECT import_id FROM imported_set);
DELETE FROM wage_import WHERE import_id NOT IN (SELECT import_id FROM imported_set);
