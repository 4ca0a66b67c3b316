-- A row is one occupation in the newest cycle of the projections.
SELECT occ_code, change_percent, education, training FROM projection
WHERE from_year = (SELECT max(from_year) FROM projection)
