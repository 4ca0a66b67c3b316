-- What people report of their work, and what is reckoned from it, by occupation.

CREATE TABLE combined_occupation (   -- codes of the newest national wage table that stand for several of the classification
    occ_code TEXT NOT NULL,
    part_code TEXT NOT NULL,
    PRIMARY KEY (occ_code, part_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE work_element (          -- what was asked or rated
    element_id TEXT PRIMARY KEY,     -- O*NET's number, or Mizan's name of what it reckons itself
    kind TEXT NOT NULL CHECK (kind IN ('context', 'activity', 'value', 'derived')),
    element TEXT NOT NULL,           -- as the source names it
    release TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE work_rating (           -- context, activity and derived on a scale from 0 to 100, values from 1 to 7
    element_id TEXT NOT NULL,
    occ_code TEXT NOT NULL,
    value REAL NOT NULL,             -- the plain mean of its O*NET codes; of a combined code, that of its parts
    rank REAL NOT NULL,              -- percent of the occupations with a value that are below it, and half of the equal ones
    codes INTEGER NOT NULL,          -- how many O*NET codes are behind it
    PRIMARY KEY (element_id, occ_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE ai_exposure (           -- Eloundou et al.: the share of an occupation's tasks that a language model could speed up
    occ_code TEXT PRIMARY KEY,
    human_alpha REAL NOT NULL,       -- judged by people: by a language model alone,
    human_beta REAL NOT NULL,        -- with half of those that need other software too,
    human_gamma REAL NOT NULL,       -- with all of these
    model_alpha REAL NOT NULL,       -- the same judged by a language model
    model_beta REAL NOT NULL,
    model_gamma REAL NOT NULL,
    codes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE required_education (    -- what those who were asked say that a newcomer needs
    occ_code TEXT NOT NULL,
    category INTEGER NOT NULL CHECK (category BETWEEN 1 AND 12),
    share REAL NOT NULL,             -- in percent; with several O*NET codes their plain mean
    n INTEGER NOT NULL,              -- how many answered
    standard_error REAL,             -- in percentage points; NULL where none is published or several codes are behind the share
    codes INTEGER NOT NULL,
    PRIMARY KEY (occ_code, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE home_condition (        -- Dingel and Neiman (2020): what rules out that work is done at home
    element_id TEXT PRIMARY KEY,
    least REAL NOT NULL,             -- a value from `least` to `most` rules it out
    most REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW work_context AS
SELECT r.occ_code, r.element_id, e.element, r.value AS value_0_100, r.rank, e.release, r.codes
FROM work_rating r JOIN work_element e USING (element_id)
WHERE e.kind = 'context';

CREATE VIEW work_value AS
SELECT r.occ_code, r.element_id, e.element, r.value AS value_1_7, r.rank, e.release, r.codes
FROM work_rating r JOIN work_element e USING (element_id)
WHERE e.kind = 'value';

-- What the files say of each O*NET code; dropped when all is reckoned.
CREATE TABLE onet_rating (
    element_id TEXT NOT NULL,
    onet_code TEXT NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (element_id, onet_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE onet_ai_exposure (
    onet_code TEXT PRIMARY KEY,
    human_alpha REAL NOT NULL,
    human_beta REAL NOT NULL,
    human_gamma REAL NOT NULL,
    model_alpha REAL NOT NULL,
    model_beta REAL NOT NULL,
    model_gamma REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE onet_education (
    onet_code TEXT NOT NULL,
    category INTEGER NOT NULL,
    share REAL NOT NULL,
    n INTEGER NOT NULL,
    standard_error REAL,
    PRIMARY KEY (onet_code, category)
) STRICT, WITHOUT ROWID;

-- A mean m of five steps is (m - 1) * 25 here. The files hold whole numbers, so 62.5 and 87.5 mean 63 and 88 or more: a
-- threshold is met to within 0.02 of a step.
INSERT INTO home_condition (element_id, least, most) VALUES
    ('4.C.1.a.2.h', 0, 25),          -- e-mail less than monthly
    ('4.C.1.d.3', 75, 100),          -- violent people weekly
    ('4.C.2.a.1.c', 87.5, 100),      -- outdoors every day
    ('4.C.2.a.1.d', 87.5, 100),
    ('4.C.2.e.1.d', 62.5, 100),      -- protective gear
    ('4.C.2.e.1.e', 62.5, 100),
    ('4.C.2.c.1.f', 75, 100),        -- burns, cuts, bites, stings weekly
    ('4.C.2.c.1.b', 75, 100),        -- disease weekly
    ('4.C.2.d.1.d', 62.5, 100),      -- walking or running more than half of the time
    ('4.A.3.a.1', 75, 100),          -- activities of importance 4 or more
    ('4.A.3.a.2', 75, 100),
    ('4.A.3.a.3', 75, 100),
    ('4.A.3.a.4', 75, 100),
    ('4.A.4.a.8', 75, 100),
    ('4.A.3.b.4', 75, 100),
    ('4.A.3.b.5', 75, 100),
    ('4.A.1.b.2', 75, 100);
