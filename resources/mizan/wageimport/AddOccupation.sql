INSERT OR IGNORE INTO occupation (occ_code, occ_group, parent_code) VALUES (:occ_code, :occ_group, :parent_code)
