-- One row is one group of items in one scoring.
SELECT card, scoring, id, name, points
FROM item_group
ORDER BY card, scoring, place
