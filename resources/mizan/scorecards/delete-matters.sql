DELETE FROM matters WHERE item = :item
