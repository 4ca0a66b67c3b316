-- One row is one item in one scoring.
SELECT card, scoring, id, predefined, own_text, side, points, low, likely, high, certainty, relevant, note, item_group
FROM item
ORDER BY card, scoring, place
