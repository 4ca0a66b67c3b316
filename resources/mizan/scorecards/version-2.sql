-- What matters is the person's, and asked once: until now each card had it for itself.

CREATE TABLE matters (
  item TEXT PRIMARY KEY,                               -- 'item ' and the key, or 'own ' and the person's words
  points REAL NOT NULL CHECK (points BETWEEN 0 AND 100)
) STRICT, WITHOUT ROWID;

CREATE TABLE pay_aims (
  earned_cents INTEGER CHECK (earned_cents >= 0),      -- what the person earns now, or needs; NULL: not said
  earned_basis TEXT CHECK (earned_basis IN ('hourly', 'annual')),
  goal_cents INTEGER CHECK (goal_cents >= 0),          -- what would satisfy them in full
  goal_basis TEXT CHECK (goal_basis IN ('hourly', 'annual')),
  CHECK ((earned_cents IS NULL) = (earned_basis IS NULL) AND (goal_cents IS NULL) = (goal_basis IS NULL))
) STRICT;

-- Each card keeps what it says. Of an item that several weigh, the last in the person's order tells what it matters in
-- general; where another card says something else, that stays for that card only.
INSERT INTO matters (item, points)
SELECT item, points
FROM (
  SELECT coalesce('item ' || item.predefined, 'own ' || trim(item.own_text)) AS item, item.points,
         row_number() OVER (PARTITION BY coalesce('item ' || item.predefined, 'own ' || trim(item.own_text))
                            ORDER BY card.archived, card.place DESC, item.place) AS number
  FROM item
  JOIN card ON card.id = item.card
  JOIN scoring ON scoring.card = item.card AND scoring.number = item.scoring
  WHERE scoring.replaced IS NULL AND item.points BETWEEN 0 AND 100
)
WHERE number = 1;
