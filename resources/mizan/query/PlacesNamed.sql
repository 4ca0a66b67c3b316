-- A row is one state, area or county of which a name, from one of its words on, begins with the first word that is typed
-- and has the others in it: names that begin so first, and of these the widest places.
SELECT found.place, found.kind, a.area_code, a.kind AS area_kind,
    (SELECT t.title FROM title t WHERE t.kind = iif(found.kind = 'county', 'county', 'area') AND t.code = found.place
     ORDER BY t.language = :language DESC LIMIT 1) AS title,
    (SELECT t.title FROM title t WHERE t.kind = 'area' AND t.code = a.area_code
     ORDER BY t.language = :language DESC LIMIT 1) AS area_title,
    (SELECT t.title FROM title t WHERE t.kind = 'area' AND t.code = c.state_code
     ORDER BY t.language = :language DESC LIMIT 1) AS state_title
FROM (
    SELECT n.place, n.kind, min(n.word > 0) AS inside, min(n.folded) AS folded
    FROM place_name n
    WHERE n.folded >= :first AND n.folded < :after
        AND NOT EXISTS (SELECT 1 FROM json_each(:others) o WHERE instr(' ' || n.folded, ' ' || o.value) = 0)
    GROUP BY n.place
    ORDER BY inside, CASE n.kind WHEN 'state' THEN 1 WHEN 'territory' THEN 1 WHEN 'metropolitan' THEN 2 WHEN 'county' THEN 3 ELSE 4 END,
        n.folded
    LIMIT :most
) found
LEFT JOIN county c ON c.county_code = found.place
JOIN area a ON a.area_code = coalesce(c.area_code, found.place)
ORDER BY found.inside, CASE found.kind WHEN 'state' THEN 1 WHEN 'territory' THEN 1 WHEN 'metropolitan' THEN 2 WHEN 'county' THEN 3 ELSE 4 END,
    found.folded
