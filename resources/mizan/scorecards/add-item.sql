INSERT INTO item (card, scoring, place, id, predefined, own_text, side, points, low, likely, high, certainty, relevant,
                  note, item_group)
VALUES (:card, :scoring, :place, :id, :predefined, :own_text, :side, :points, :low, :likely, :high, :certainty,
        :relevant, :note, :item_group)
