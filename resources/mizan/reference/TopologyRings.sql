-- A row is one arc of one ring of a state's outline, in the order of the ring; ~arc stands for the arc run backwards.
SELECT json_extract(state.value, '$.id') AS state, part.path AS ring, part.atom AS arc
FROM json_each(:topology, '$.objects.states.geometries') state, json_tree(state.value, '$.arcs') part
WHERE part.type = 'integer'
ORDER BY state, state.key, part.id
