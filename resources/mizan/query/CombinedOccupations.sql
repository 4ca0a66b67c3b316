-- A row is one of the occupations that a combined code of the wage tables stands for.
SELECT occ_code, part_code FROM combined_occupation
