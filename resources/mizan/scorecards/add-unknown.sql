INSERT INTO unknown_field (card, scoring, kind, owner, name, value)
VALUES (:card, :scoring, :kind, :owner, :name, :value)
