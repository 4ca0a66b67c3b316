-- The reference database's own numbers stay free, for sets that come back when an imported one is removed.
SELECT max(999, max(set_id)) + 1 AS set_id FROM wage_set
