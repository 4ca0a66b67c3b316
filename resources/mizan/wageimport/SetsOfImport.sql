-- A row is one installed set of an import.
SELECT s.scope, s.year, s.row_count, s.source, count(DISTINCT w.occ_code) AS occupations,
    count(DISTINCT w.area_code) AS areas, count(DISTINCT w.naics_code) AS industries
FROM imported_set i
JOIN wage_set s USING (set_id)
JOIN wage w USING (set_id)
WHERE i.import_id = :import_id
GROUP BY s.set_id
