-- A row is how many kinds of the occupation were asked apart; NULL if none was.
SELECT max(codes) AS codes FROM work_context
WHERE occ_code = :code
