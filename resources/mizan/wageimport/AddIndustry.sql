INSERT OR IGNORE INTO industry (naics_code, scope, parent_code) VALUES (:naics_code, :scope, :parent_code)
