-- A row is one point of one ring of an area's outline, in the order of the ring.
SELECT json_extract(area.value, '$.properties.cbsa') AS code, area.key || point.path AS ring,
    CAST(json_extract(point.value, '$[0]') AS REAL) AS longitude, CAST(json_extract(point.value, '$[1]') AS REAL) AS latitude
FROM json_each(:areas, '$.features') area, json_tree(area.value, '$.geometry.coordinates') point
WHERE point.type = 'array' AND json_type(point.value, '$[0]') IN ('real', 'integer')
ORDER BY code, area.key, point.id
