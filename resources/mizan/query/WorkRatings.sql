-- A row is what one occupation has of one thing that was asked. Combined codes are not among them: they are not counted.
SELECT element_id, occ_code, value FROM work_rating
WHERE occ_code NOT IN (SELECT occ_code FROM combined_occupation)
ORDER BY element_id
