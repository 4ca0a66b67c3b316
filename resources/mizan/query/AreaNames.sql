-- A row is one state or the whole country with its name in the language asked for, or in English.
SELECT code AS area_code, title, max(language = :language)
FROM title
WHERE kind = 'area'
GROUP BY code
ORDER BY code
