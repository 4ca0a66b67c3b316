-- Puts back the reference database's own set of the year :year and the scope :scope.
INSERT INTO wage_set SELECT * FROM reference.wage_set WHERE program = 'OEWS' AND year = :year AND scope = ':scope';
INSERT INTO wage SELECT * FROM reference.wage
WHERE set_id = (SELECT set_id FROM reference.wage_set WHERE program = 'OEWS' AND year = :year AND scope = ':scope');
