-- A row is one figure of the article.
SELECT * FROM claim ORDER BY line, claim_id
