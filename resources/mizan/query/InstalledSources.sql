-- A row is one installed source besides the wage tables.
SELECT name, publisher, period, licence, row_count FROM data_source ORDER BY publisher, name
