INSERT INTO item_group (card, scoring, place, id, name, points) VALUES (:card, :scoring, :place, :id, :name, :points)
