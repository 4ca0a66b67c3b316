-- A row is one year with the top code of its tables.
SELECT year, max(top_hourly_cents) AS top_hourly_cents, max(top_annual_cents) AS top_annual_cents
FROM wage_set
WHERE top_hourly_cents IS NOT NULL
GROUP BY year
