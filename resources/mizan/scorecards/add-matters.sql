INSERT INTO matters (item, points) VALUES (:item, :points)
ON CONFLICT (item) DO UPDATE SET points = excluded.points
