INSERT INTO matters (item, points) VALUES (:item, :points)
