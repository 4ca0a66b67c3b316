-- A row is one state or the whole country with its name in the language asked for, or in English. Areas that
-- were imported have longer codes.
SELECT code AS area_code, title, max(language = :language)
FROM title
WHERE kind = 'area' AND length(code) = 2
GROUP BY code
ORDER BY code
