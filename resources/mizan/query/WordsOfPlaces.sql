-- A row is one word of the names of places, in the letters that a search compares.
SELECT DISTINCT substr(folded, 1, instr(folded || ' ', ' ') - 1) AS word
FROM place_name
