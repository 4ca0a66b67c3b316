-- One row is one field that this version does not know.
SELECT card, scoring, kind, owner, name, value
FROM unknown_field
