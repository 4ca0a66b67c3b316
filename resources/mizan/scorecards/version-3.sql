-- A card can be closed with what was decided.

ALTER TABLE card ADD COLUMN decided TEXT CHECK (decided IN ('taken', 'declined'));
ALTER TABLE card ADD COLUMN decided_on TEXT;           -- ISO 8601
ALTER TABLE card ADD COLUMN look_back TEXT;            -- the day from which to ask how true it was; NULL: never
