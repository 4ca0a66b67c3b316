-- The row says how the points' grid lies on the drawing.
SELECT json_extract(:topology, '$.transform.scale[0]') AS x_step,
    json_extract(:topology, '$.transform.scale[1]') AS y_step,
    json_extract(:topology, '$.transform.translate[0]') AS x_start,
    json_extract(:topology, '$.transform.translate[1]') AS y_start
