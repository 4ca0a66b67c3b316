-- Notes a code that the reference database does not have, so that it goes when the last set with it goes.
INSERT INTO imported_code (set_id, kind, code)
SELECT :set_id, :kind, :code
WHERE NOT EXISTS (SELECT 1 FROM title t WHERE t.kind = :kind AND t.code = :code AND t.language = 'en' AND t.form = 'official')
    OR EXISTS (SELECT 1 FROM imported_code c WHERE c.kind = :kind AND c.code = :code)
