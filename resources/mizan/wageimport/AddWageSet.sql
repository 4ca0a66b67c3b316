-- One published wage table.
INSERT INTO wage_set (set_id, program, year, scope, source, licence, top_hourly_cents, top_annual_cents, row_count)
VALUES (:set_id, :program, :year, :scope, :source, :licence, :top_hourly_cents, :top_annual_cents, :row_count)
