DELETE FROM matters
