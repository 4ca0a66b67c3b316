INSERT INTO scoring (card, number, replaced, grouped) VALUES (:card, :number, :replaced, :grouped)
