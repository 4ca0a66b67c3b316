-- A row is one related occupation. Where the wage tables publish it together with others only, under the code of their
-- broad group, that stands for it.
WITH listed AS (
    SELECT w.occ_code FROM wage w JOIN wage_set s USING (set_id)
    WHERE s.scope = 'national' AND s.year = :year AND w.occ_group = 'detailed'
),
related AS (
    SELECT substr(related_onet_code, 1, 7) AS soc_code, min(position) AS position
    FROM related_occupation
    WHERE onet_code >= :from AND onet_code < :before
    GROUP BY 1
)
SELECT l.occ_code, min(r.position) AS position
FROM related r
JOIN listed l ON l.occ_code IN (r.soc_code, substr(r.soc_code, 1, 6) || '0')
WHERE l.occ_code <> :code
GROUP BY l.occ_code
ORDER BY 2, 1
