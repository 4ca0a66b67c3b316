-- A row is one skill of one of the occupations asked for.
SELECT a.key AS asked_code, s.skill_id, avg(s.importance) AS importance, avg(s.level) AS level
FROM json_each(:prefixes) a
JOIN skill s ON s.occ_code >= a.value AND s.occ_code < a.value || '~'
GROUP BY a.key, s.skill_id
ORDER BY a.key, avg(s.importance) DESC, s.skill_id
