-- A row is one technology of any of the occupation's O*NET occupations.
SELECT name, max(hot) AS hot, max(in_demand) AS in_demand
FROM technology
WHERE onet_code >= :from AND onet_code < :before
GROUP BY name
ORDER BY max(in_demand) DESC, max(hot) DESC, name COLLATE NOCASE
