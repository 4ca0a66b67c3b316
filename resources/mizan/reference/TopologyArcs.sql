-- A row is one point of one arc, counted in steps of the grid from the point before it.
SELECT arc.key AS arc, json_extract(point.value, '$[0]') AS x, json_extract(point.value, '$[1]') AS y
FROM json_each(:topology, '$.arcs') arc, json_each(arc.value) point
ORDER BY arc.key, point.key
