-- A row is one thing that was asked, with what each occupation has of it: codes and values by turns, as so many rows take
-- long. Combined codes are not among them: they are not counted.
SELECT element_id, group_concat(occ_code || ' ' || value, ' ') AS ratings FROM work_rating
WHERE occ_code NOT IN (SELECT occ_code FROM combined_occupation)
GROUP BY element_id
