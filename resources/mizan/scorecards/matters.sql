-- One row is one item, and what it matters to the person on any card.
SELECT item, points
FROM matters
