-- A row is one everyday name in the language asked for.
SELECT s.title
FROM search_title s
WHERE s.occ_code = :code AND s.language = :language
    AND NOT EXISTS (SELECT 1 FROM title t WHERE t.kind = 'occupation' AND t.code = s.occ_code AND t.title = s.title)
ORDER BY s.source = 'bls' DESC, s.source = 'mizan' DESC, s.title COLLATE NOCASE
