-- A row is one place with its name in the language asked for, or in English, and the code of its state.
SELECT t.code AS area_code, t.title, max(t.language = :language), coalesce(a.kind, 'metropolitan') AS kind,
    coalesce(s.state_code, iif(a.kind IN ('state', 'territory'), a.area_code, NULL)) AS state
FROM title t
LEFT JOIN area a ON a.area_code = t.code
LEFT JOIN area_state s ON s.area_code = t.code AND s.position = 1
WHERE t.kind = 'area'
GROUP BY t.code
ORDER BY t.code
