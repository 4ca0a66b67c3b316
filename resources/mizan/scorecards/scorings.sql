-- One row is one round of answering a card, the present one last.
SELECT card, number, replaced, grouped
FROM scoring
ORDER BY card, number
