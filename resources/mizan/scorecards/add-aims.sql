-- The one row, if it is not there yet.
INSERT INTO pay_aims (earned_cents) SELECT NULL WHERE NOT EXISTS (SELECT 1 FROM pay_aims)
