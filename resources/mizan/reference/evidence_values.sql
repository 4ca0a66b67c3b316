-- The combined codes that are broad occupations of the classification stand for the detailed ones below them.
INSERT INTO combined_occupation (occ_code, part_code)
SELECT DISTINCT w.occ_code, o.occ_code
FROM wage w JOIN wage_set s USING (set_id) JOIN occupation o ON o.parent_code = w.occ_code
WHERE s.scope = 'national' AND s.year = (SELECT max(year) FROM wage_set WHERE scope = 'national')
    AND w.occ_group = 'detailed' AND o.occ_group = 'detailed'
    AND o.occ_code NOT IN (SELECT occ_code FROM combined_occupation);

-- What can be done at home, of the O*NET codes that both surveys asked: none of the conditions that rule it out.
INSERT INTO onet_rating (element_id, onet_code, value)
SELECT 'remote.possible', onet_code, iif(max(r.value BETWEEN c.least AND c.most), 0, 100)
FROM onet_rating r JOIN home_condition c USING (element_id)
GROUP BY onet_code
HAVING count(*) = (SELECT count(*) FROM home_condition);

INSERT INTO onet_rating (element_id, onet_code, value)
SELECT 'ai.exposure', onet_code, 100 * human_beta FROM onet_ai_exposure;

INSERT INTO work_element (element_id, kind, element, release) VALUES
    ('remote.possible', 'derived', 'Can be done at home', '2022'),
    ('ai.exposure', 'derived', 'Exposure to language models', '2024');

-- Rounded before they are ranked, so that equal means are equal however they were added up.
INSERT INTO work_rating (element_id, occ_code, value, rank, codes)
WITH soc AS (
    SELECT element_id, substr(onet_code, 1, 7) AS occ_code, avg(value) AS value, count(*) AS codes
    FROM onet_rating GROUP BY 1, 2
)
SELECT element_id, occ_code, value,
    100.0 * (rank() OVER (PARTITION BY element_id ORDER BY round(value, 6)) - 1
        + count(*) OVER (PARTITION BY element_id, round(value, 6)) / 2.0)
        / count(*) OVER (PARTITION BY element_id),
    codes
FROM soc;

-- A combined code has its place among the others and does not count itself.
INSERT INTO work_rating (element_id, occ_code, value, rank, codes)
WITH whole AS (
    SELECT r.element_id, c.occ_code, avg(r.value) AS value, sum(r.codes) AS codes
    FROM combined_occupation c JOIN work_rating r ON r.occ_code = c.part_code
    GROUP BY 1, 2
)
SELECT whole.element_id, whole.occ_code, whole.value,
    100.0 * (sum(round(r.value, 6) < round(whole.value, 6))
        + sum(round(r.value, 6) = round(whole.value, 6)) / 2.0) / count(*),
    whole.codes
FROM whole JOIN work_rating r USING (element_id)
GROUP BY whole.element_id, whole.occ_code;

INSERT INTO ai_exposure
SELECT substr(onet_code, 1, 7), avg(human_alpha), avg(human_beta), avg(human_gamma), avg(model_alpha), avg(model_beta),
    avg(model_gamma), count(*)
FROM onet_ai_exposure GROUP BY 1;

INSERT INTO ai_exposure
SELECT c.occ_code, avg(human_alpha), avg(human_beta), avg(human_gamma), avg(model_alpha), avg(model_beta),
    avg(model_gamma), sum(codes)
FROM combined_occupation c JOIN ai_exposure a ON a.occ_code = c.part_code
WHERE c.occ_code NOT IN (SELECT occ_code FROM ai_exposure)
GROUP BY 1;

INSERT INTO required_education
SELECT substr(onet_code, 1, 7), category, avg(share), sum(n), iif(count(*) = 1, standard_error, NULL), count(*)
FROM onet_education GROUP BY 1, 2;

INSERT INTO required_education
SELECT c.occ_code, category, avg(share), sum(n), NULL, sum(codes)
FROM combined_occupation c JOIN required_education e ON e.occ_code = c.part_code
WHERE c.occ_code NOT IN (SELECT occ_code FROM required_education)
GROUP BY 1, 2;

DROP TABLE onet_rating;
DROP TABLE onet_ai_exposure;
DROP TABLE onet_education;
