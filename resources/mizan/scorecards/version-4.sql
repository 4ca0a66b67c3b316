-- A card can weigh what is left of its pay for each real hour.

ALTER TABLE card ADD COLUMN weighed_pay TEXT NOT NULL DEFAULT 'offered' CHECK (weighed_pay IN ('offered', 'real_hour'));

-- An earlier version kept what a file says of it among the fields that it did not know.
UPDATE card
SET weighed_pay = 'real_hour'
WHERE id IN (SELECT card FROM unknown_field WHERE kind = 'card' AND name = 'weighed-pay' AND value = '"real-hour"');

DELETE FROM unknown_field
WHERE kind = 'card' AND name = 'weighed-pay';
