-- A row is one county of the state with the area that it lies in.
SELECT c.county_code AS place, 'county' AS kind, a.area_code, a.kind AS area_kind,
    (SELECT t.title FROM title t WHERE t.kind = 'county' AND t.code = c.county_code
     ORDER BY t.language = :language DESC LIMIT 1) AS title,
    (SELECT t.title FROM title t WHERE t.kind = 'area' AND t.code = c.area_code
     ORDER BY t.language = :language DESC LIMIT 1) AS area_title,
    (SELECT t.title FROM title t WHERE t.kind = 'area' AND t.code = c.state_code
     ORDER BY t.language = :language DESC LIMIT 1) AS state_title
FROM county c
JOIN area a USING (area_code)
WHERE c.county_code >= :state || '-' AND c.county_code < :state || '.'
ORDER BY c.county_code
