-- The place in the list and whether it is archived, which change without the card itself.
UPDATE card SET place = :place, archived = :archived WHERE id = :id
