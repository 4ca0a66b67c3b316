-- A row is one thing that the article says of an occupation in a state.
SELECT claim_id, area_code, measure, value, bound, status, period
FROM claim
WHERE section = 'states' AND occ_code = :code AND area_code <> ''
ORDER BY line, area_code, claim_id
