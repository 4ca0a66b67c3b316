DELETE FROM card WHERE id = :id
