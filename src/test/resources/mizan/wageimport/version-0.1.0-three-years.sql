-- What version 0.1.0 kept in wages.db: its tables, and what was imported. Of the published figures that it had beside them
-- there is hardly anything here.
-- Published wage tables. Money is kept in integer cents, employment in persons, standard errors in percent.
-- Where the source prints no number, the cell holds its marker as text: '*' wage not available, '**' employment not
-- released, '#' at or above the top code of the set, '' not published. It is never 0.

CREATE TABLE wage_set (
    set_id INTEGER PRIMARY KEY,
    program TEXT NOT NULL,
    year INTEGER NOT NULL,           -- the estimates are for May of this year
    scope TEXT NOT NULL CHECK (scope IN ('national', 'sector', 'industry3', 'industry4', 'industry56', 'state', 'metro')),
    source TEXT NOT NULL,
    licence TEXT NOT NULL,
    top_hourly_cents INTEGER,        -- what '#' stands for: at least this much; NULL if the year has no top code
    top_annual_cents INTEGER,
    row_count INTEGER NOT NULL,
    UNIQUE (program, year, scope)
) STRICT;

CREATE TABLE wage (
    occ_code TEXT NOT NULL,
    set_id INTEGER NOT NULL REFERENCES wage_set,
    area_code TEXT NOT NULL,
    naics_code TEXT NOT NULL,
    occ_group TEXT NOT NULL CHECK (occ_group IN ('total', 'major', 'minor', 'broad', 'detailed')),
    employment ANY NOT NULL CHECK (typeof(employment) = 'integer' AND employment >= 0 OR employment IN ('', '**', '*')),
    emp_prse ANY NOT NULL CHECK (typeof(emp_prse) = 'real' OR emp_prse IN ('', '**', '*')),
    h_mean ANY NOT NULL CHECK (typeof(h_mean) = 'integer' AND h_mean >= 0 OR h_mean IN ('', '*', '**', '#')),
    a_mean ANY NOT NULL CHECK (typeof(a_mean) = 'integer' AND a_mean >= 0 OR a_mean IN ('', '*', '**', '#')),
    mean_prse ANY NOT NULL CHECK (typeof(mean_prse) = 'real' OR mean_prse IN ('', '**', '*')),
    h_pct10 ANY NOT NULL CHECK (typeof(h_pct10) = 'integer' AND h_pct10 >= 0 OR h_pct10 IN ('', '*', '**', '#')),
    h_pct25 ANY NOT NULL CHECK (typeof(h_pct25) = 'integer' AND h_pct25 >= 0 OR h_pct25 IN ('', '*', '**', '#')),
    h_median ANY NOT NULL CHECK (typeof(h_median) = 'integer' AND h_median >= 0 OR h_median IN ('', '*', '**', '#')),
    h_pct75 ANY NOT NULL CHECK (typeof(h_pct75) = 'integer' AND h_pct75 >= 0 OR h_pct75 IN ('', '*', '**', '#')),
    h_pct90 ANY NOT NULL CHECK (typeof(h_pct90) = 'integer' AND h_pct90 >= 0 OR h_pct90 IN ('', '*', '**', '#')),
    a_pct10 ANY NOT NULL CHECK (typeof(a_pct10) = 'integer' AND a_pct10 >= 0 OR a_pct10 IN ('', '*', '**', '#')),
    a_pct25 ANY NOT NULL CHECK (typeof(a_pct25) = 'integer' AND a_pct25 >= 0 OR a_pct25 IN ('', '*', '**', '#')),
    a_median ANY NOT NULL CHECK (typeof(a_median) = 'integer' AND a_median >= 0 OR a_median IN ('', '*', '**', '#')),
    a_pct75 ANY NOT NULL CHECK (typeof(a_pct75) = 'integer' AND a_pct75 >= 0 OR a_pct75 IN ('', '*', '**', '#')),
    a_pct90 ANY NOT NULL CHECK (typeof(a_pct90) = 'integer' AND a_pct90 >= 0 OR a_pct90 IN ('', '*', '**', '#')),
    annual_only INTEGER NOT NULL,    -- 1: the source says that only annual pay exists for this occupation
    hourly_only INTEGER NOT NULL,
    PRIMARY KEY (occ_code, set_id, area_code, naics_code, occ_group)
) STRICT, WITHOUT ROWID;

-- Everything in one place and industry; the primary key serves one occupation everywhere.
CREATE INDEX wage_by_place ON wage (set_id, area_code, naics_code, occ_group);

-- What a person has brought. The reference database has these tables too, with nothing in them.
CREATE TABLE wage_import (           -- one import, of one file or of several
    import_id INTEGER PRIMARY KEY,
    imported_at TEXT NOT NULL,       -- UTC, ISO 8601
    files TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    rows_stored INTEGER NOT NULL,
    rows_left_out INTEGER NOT NULL,  -- figures of a kind that is not kept, such as by ownership
    rows_refused INTEGER NOT NULL,   -- broken rows that the person agreed to do without
    milliseconds INTEGER NOT NULL
) STRICT;

CREATE TABLE imported_set (          -- which sets are from an import
    set_id INTEGER PRIMARY KEY REFERENCES wage_set,
    import_id INTEGER NOT NULL REFERENCES wage_import,
    replaces_reference INTEGER NOT NULL -- 1: it stands in place of a set of the reference database
) STRICT;

CREATE TABLE refused_row (           -- the first refused rows of an import
    import_id INTEGER NOT NULL REFERENCES wage_import,
    position INTEGER NOT NULL,
    file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    line INTEGER NOT NULL,
    column_name TEXT NOT NULL,       -- '' for the whole line
    problem TEXT NOT NULL,
    details TEXT NOT NULL,           -- what the problem's sentence names, separated by the character U+001F
    PRIMARY KEY (import_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE imported_code (         -- codes of imported sets that the reference database does not name
    set_id INTEGER NOT NULL REFERENCES wage_set,
    kind TEXT NOT NULL CHECK (kind IN ('occupation', 'industry', 'area')),
    code TEXT NOT NULL,
    PRIMARY KEY (set_id, kind, code)
) STRICT, WITHOUT ROWID;

-- For reading with any SQLite tool: dollars as published, NULL where there is no number. area_code 99 is the United
-- States, naics_code 000000 all industries. A code may stand twice, as broad and as detailed, with equal figures.
CREATE VIEW wages AS
SELECT s.year, s.scope, w.area_code, w.naics_code, w.occ_code, w.occ_group,
    iif(typeof(w.employment) = 'integer', w.employment, NULL) AS employment,
    iif(typeof(w.emp_prse) = 'real', w.emp_prse, NULL) AS emp_prse,
    iif(typeof(w.h_mean) = 'integer', w.h_mean / 100.0, NULL) AS h_mean,
    iif(typeof(w.a_mean) = 'integer', w.a_mean / 100, NULL) AS a_mean,
    iif(typeof(w.mean_prse) = 'real', w.mean_prse, NULL) AS mean_prse,
    iif(typeof(w.h_pct10) = 'integer', w.h_pct10 / 100.0, NULL) AS h_pct10,
    iif(typeof(w.h_pct25) = 'integer', w.h_pct25 / 100.0, NULL) AS h_pct25,
    iif(typeof(w.h_median) = 'integer', w.h_median / 100.0, NULL) AS h_median,
    iif(typeof(w.h_pct75) = 'integer', w.h_pct75 / 100.0, NULL) AS h_pct75,
    iif(typeof(w.h_pct90) = 'integer', w.h_pct90 / 100.0, NULL) AS h_pct90,
    iif(typeof(w.a_pct10) = 'integer', w.a_pct10 / 100, NULL) AS a_pct10,
    iif(typeof(w.a_pct25) = 'integer', w.a_pct25 / 100, NULL) AS a_pct25,
    iif(typeof(w.a_median) = 'integer', w.a_median / 100, NULL) AS a_median,
    iif(typeof(w.a_pct75) = 'integer', w.a_pct75 / 100, NULL) AS a_pct75,
    iif(typeof(w.a_pct90) = 'integer', w.a_pct90 / 100, NULL) AS a_pct90
FROM wage w JOIN wage_set s USING (set_id);

-- The reference database beside the wage tables: names, codes, prices, projections and the article's claims.

CREATE TABLE reference_edition (     -- one row: stands for all that the database was made from
    inputs TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE occupation (            -- the occupations of the newest tables, and the groups above them
    occ_code TEXT PRIMARY KEY,
    occ_group TEXT NOT NULL,
    parent_code TEXT                 -- NULL at the top
) STRICT, WITHOUT ROWID;

CREATE TABLE industry (              -- every industry that the wage tables name
    naics_code TEXT PRIMARY KEY,
    scope TEXT NOT NULL,             -- the scope of the wage tables that list it
    parent_code TEXT                 -- the sector of a 3-digit industry, the 3-digit industry of a narrower one
) STRICT, WITHOUT ROWID;

CREATE TABLE title (                 -- what codes are called
    kind TEXT NOT NULL CHECK (kind IN ('occupation', 'industry', 'area')),
    code TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'ar')),
    form TEXT NOT NULL CHECK (form IN ('official', 'short')),
    title TEXT NOT NULL,
    PRIMARY KEY (kind, code, language, form)
) STRICT, WITHOUT ROWID;

CREATE TABLE classified_title (      -- what the wage tables of one edition of the classification call a code
    classification TEXT NOT NULL,    -- the first year of the edition
    occ_code TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (classification, occ_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_title (          -- by which names an occupation is looked for
    occ_code TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (occ_code, title, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_index (          -- one row: all of these names as arrays that the program searches
    names BLOB NOT NULL
) STRICT;

CREATE TABLE job_zone (              -- O*NET: how much preparation, 1 (little) to 5 (extensive)
    onet_code TEXT PRIMARY KEY,      -- its first seven characters are the SOC code
    job_zone INTEGER NOT NULL CHECK (job_zone BETWEEN 1 AND 5)
) STRICT, WITHOUT ROWID;

CREATE TABLE related_occupation (    -- O*NET, 1 is the nearest
    onet_code TEXT NOT NULL,
    position INTEGER NOT NULL,
    related_onet_code TEXT NOT NULL,
    tier TEXT NOT NULL,
    PRIMARY KEY (onet_code, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE technology (            -- O*NET: software and tools that people of an occupation use
    onet_code TEXT NOT NULL,
    name TEXT NOT NULL,
    hot INTEGER NOT NULL,            -- 1: asked for in the advertisements of many occupations
    in_demand INTEGER NOT NULL,      -- 1: asked for in many of this occupation's advertisements
    PRIMARY KEY (onet_code, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE skill (                 -- O*NET: how much of each of 35 skills an occupation asks for
    occ_code TEXT NOT NULL,
    skill_id TEXT NOT NULL,          -- O*NET's number of the skill, such as 2.A.1.a
    importance REAL NOT NULL CHECK (importance BETWEEN 1 AND 5),
    level REAL NOT NULL CHECK (level BETWEEN 0 AND 7),
    PRIMARY KEY (occ_code, skill_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE projection (            -- BLS Employment Projections
    occ_code TEXT NOT NULL,
    from_year INTEGER NOT NULL,
    to_year INTEGER NOT NULL,
    summary INTEGER NOT NULL,        -- 1: a group of occupations
    from_employment INTEGER NOT NULL,
    to_employment INTEGER NOT NULL,
    change INTEGER NOT NULL,         -- persons, as published: rounded apart from the two levels
    change_percent REAL NOT NULL,
    openings INTEGER NOT NULL,       -- yearly average
    education TEXT NOT NULL,         -- '' for groups
    experience TEXT NOT NULL,
    training TEXT NOT NULL,
    PRIMARY KEY (occ_code, from_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE price_parity (          -- BEA regional price parities, all items
    area_code TEXT NOT NULL,         -- 99 is the United States
    year INTEGER NOT NULL,
    parity REAL NOT NULL CHECK (parity > 0),
    PRIMARY KEY (area_code, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE consumer_price (        -- CPI-U, annual average, 1982-84 = 100
    year INTEGER PRIMARY KEY,
    cpi REAL NOT NULL CHECK (cpi > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (                 -- what the article about call-centre agents says in figures
    claim_id TEXT PRIMARY KEY,
    section TEXT NOT NULL,
    occ_code TEXT NOT NULL,          -- '' where none is meant
    naics_code TEXT NOT NULL,
    area_code TEXT NOT NULL,
    measure TEXT NOT NULL,
    value REAL,                      -- NULL where the article gives a rank only
    bound TEXT NOT NULL CHECK (bound IN ('exact', 'about', 'fewer_than', 'more_than', 'up_to')),
    status TEXT NOT NULL CHECK (status IN ('stated', 'derived', 'rank_only')),
    period TEXT NOT NULL,
    line INTEGER NOT NULL,           -- of the article's text
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE data_source (           -- what is installed besides the wage tables
    name TEXT PRIMARY KEY,
    publisher TEXT NOT NULL,
    period TEXT NOT NULL,
    licence TEXT NOT NULL,
    row_count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The codes under which earlier editions of the classification keep an occupation of the same title.
CREATE VIEW earlier_code AS
SELECT DISTINCT now.occ_code, then_.occ_code AS earlier_code
FROM classified_title now
JOIN classified_title then_ ON then_.title = now.title COLLATE NOCASE AND then_.occ_code <> now.occ_code
WHERE now.classification = '2021' AND then_.classification < '2021' AND now.occ_code NOT LIKE '%0';

INSERT INTO reference_edition VALUES ('of version 0.1.0');
INSERT INTO occupation VALUES ('41-9041', 'detailed', '41-9040');
INSERT INTO title VALUES ('occupation', '41-9041', 'en', 'official', 'Telemarketers');
INSERT INTO wage_set VALUES (1000, 'OEWS', 2021, 'state', 'state_M2021_dl.xlsx', 'public-domain', 11500, 23920000, 2);
INSERT INTO wage (occ_code, set_id, area_code, naics_code, occ_group, employment, emp_prse, h_mean, a_mean, mean_prse, h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90, annual_only, hourly_only) VALUES ('41-9041', 1000, '01', '000000', 'detailed', 1000, 1.5, 2050, 4264000, 0.5, 1000, 1200, 1602, 2200, 3000, 2080000, 2496000, '', 4576000, '**', 0, 0);
INSERT INTO wage (occ_code, set_id, area_code, naics_code, occ_group, employment, emp_prse, h_mean, a_mean, mean_prse, h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90, annual_only, hourly_only) VALUES ('41-9777', 1000, '48', '000000', 'detailed', 1000, 1.5, 2050, 4264000, 0.5, 1000, 1200, '#', 2200, 3000, 2080000, 2496000, '', 4576000, '**', 0, 0);
INSERT INTO wage_import VALUES (1, '2026-03-01T09:30:00Z', 'state_M2021_dl.xlsx', 3, 2, 0, 1, 1200);
INSERT INTO imported_set VALUES (1000, 1, 0);
INSERT INTO refused_row VALUES (1, 1, 'state_M2021_dl.xlsx', 'state_M2021_dl', 7, 'h_median', 'no-number', 'x');
INSERT INTO imported_code VALUES (1000, 'occupation', '41-9777');
INSERT INTO title VALUES ('occupation', '41-9777', 'en', 'official', 'Zither Tuners');
INSERT INTO occupation VALUES ('41-9777', 'detailed', '41-9770');
INSERT INTO wage_set VALUES (1001, 'OEWS', 2023, 'national', 'national_M2023_dl.xlsx', 'public-domain', 11500, 23920000, 2);
INSERT INTO wage (occ_code, set_id, area_code, naics_code, occ_group, employment, emp_prse, h_mean, a_mean, mean_prse, h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90, annual_only, hourly_only) VALUES ('41-9041', 1001, '99', '000000', 'detailed', 1000, 1.5, 2050, 4264000, 0.5, 1000, 1200, 2199, 2200, 3000, 2080000, 2496000, '', 4576000, '**', 0, 0);
INSERT INTO wage (occ_code, set_id, area_code, naics_code, occ_group, employment, emp_prse, h_mean, a_mean, mean_prse, h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90, annual_only, hourly_only) VALUES ('41-9777', 1001, '99', '000000', 'detailed', 1000, 1.5, 2050, 4264000, 0.5, 1000, 1200, 1919, 2200, 3000, 2080000, 2496000, '', 4576000, '**', 0, 0);
INSERT INTO wage_import VALUES (2, '2026-03-02T09:30:00Z', 'national_M2023_dl.xlsx', 2, 2, 0, 0, 1200);
INSERT INTO imported_set VALUES (1001, 2, 1);
INSERT INTO imported_code VALUES (1001, 'occupation', '41-9777');
INSERT INTO wage_set VALUES (1002, 'OEWS', 2019, 'metro', 'MSA_M2019_dl.xlsx, BOS_M2019_dl.xlsx', 'public-domain', 11500, 23920000, 3);
INSERT INTO wage (occ_code, set_id, area_code, naics_code, occ_group, employment, emp_prse, h_mean, a_mean, mean_prse, h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90, annual_only, hourly_only) VALUES ('41-9041', 1002, '10180', '000000', 'detailed', 1000, 1.5, 2050, 4264000, 0.5, 1000, 1200, 1401, 2200, 3000, 2080000, 2496000, '', 4576000, '**', 0, 0);
INSERT INTO wage (occ_code, set_id, area_code, naics_code, occ_group, employment, emp_prse, h_mean, a_mean, mean_prse, h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90, annual_only, hourly_only) VALUES ('41-9041', 1002, '0100001', '000000', 'detailed', 1000, 1.5, 2050, 4264000, 0.5, 1000, 1200, 1402, 2200, 3000, 2080000, 2496000, '', 4576000, '**', 0, 0);
INSERT INTO wage (occ_code, set_id, area_code, naics_code, occ_group, employment, emp_prse, h_mean, a_mean, mean_prse, h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90, annual_only, hourly_only) VALUES ('41-9041', 1002, '0199999', '000000', 'detailed', 1000, 1.5, 2050, 4264000, 0.5, 1000, 1200, 1403, 2200, 3000, 2080000, 2496000, '', 4576000, '**', 0, 0);
INSERT INTO wage_import VALUES (3, '2026-03-03T09:30:00Z', 'MSA_M2019_dl.xlsx, BOS_M2019_dl.xlsx', 3, 3, 0, 0, 1200);
INSERT INTO imported_set VALUES (1002, 3, 0);
INSERT INTO imported_code VALUES (1002, 'area', '0199999');
INSERT INTO title VALUES ('area', '0199999', 'en', 'official', 'Somewhere else');
PRAGMA user_version = 1;
