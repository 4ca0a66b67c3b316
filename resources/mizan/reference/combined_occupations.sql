-- OEWS publishes some occupations together under codes that the classification itself does not have.
INSERT INTO occupation (occ_code, occ_group, parent_code)
SELECT DISTINCT w.occ_code, w.occ_group, iif(w.occ_group = 'total', NULL, substr(w.occ_code, 1, 6) || '0')
FROM wage w JOIN wage_set s USING (set_id)
WHERE s.scope = 'national' AND s.year >= 2021 AND w.occ_code NOT IN (SELECT occ_code FROM occupation);

-- Codes without a title yet take it from the newest edition that has them.
INSERT INTO title (kind, code, language, form, title)
SELECT 'occupation', occ_code, 'en', 'official', title
FROM (SELECT occ_code, title, max(classification) FROM classified_title GROUP BY occ_code)
WHERE occ_code NOT IN (SELECT code FROM title WHERE kind = 'occupation');
