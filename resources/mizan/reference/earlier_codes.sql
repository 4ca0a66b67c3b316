INSERT INTO earlier_code
SELECT DISTINCT now.occ_code, then_.occ_code
FROM classified_title now
JOIN classified_title then_ ON then_.title = now.title COLLATE NOCASE AND then_.occ_code <> now.occ_code
WHERE now.classification = '2021' AND then_.classification < '2021' AND now.occ_code NOT LIKE '%0';
