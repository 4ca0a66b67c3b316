-- Published wage tables. Money is kept in integer cents, employment in persons, standard errors in percent.
-- Where the source prints no number, the cell holds its marker as text: '*' wage not available, '**' employment not
-- released, '#' at or above the top code of the set, '' not published. It is never 0.

CREATE TABLE wage_set (
    set_id INTEGER PRIMARY KEY,
    program TEXT NOT NULL,
    year INTEGER NOT NULL,           -- the estimates are for May of this year
    scope TEXT NOT NULL CHECK (scope IN ('national', 'sector', 'industry3', 'industry4', 'industry56', 'state', 'metro', 'nonmetro')),
    source TEXT NOT NULL,
    licence TEXT NOT NULL,
    top_hourly_cents INTEGER,        -- what '#' stands for: at least this much; NULL if the year has no top code
    top_annual_cents INTEGER,
    row_count INTEGER NOT NULL,
    provenance TEXT NOT NULL DEFAULT 'published', -- or 'checked-copy': from a copy of the published table, checked against
                                     -- a second copy or against the table of the nation
    UNIQUE (program, year, scope)
) STRICT;

CREATE INDEX wage_set_by_scope ON wage_set (scope);

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
    jobs_1000 ANY NOT NULL DEFAULT '' CHECK (typeof(jobs_1000) = 'real' OR jobs_1000 IN ('', '**', '*')),
    loc_quotient ANY NOT NULL DEFAULT '' CHECK (typeof(loc_quotient) = 'real' OR loc_quotient IN ('', '**', '*')),
    annual_only INTEGER NOT NULL,    -- 1: the source says that only annual pay exists for this occupation
    hourly_only INTEGER NOT NULL,
    employment_derived INTEGER NOT NULL DEFAULT 0, -- 1: no source prints the employment, Mizan worked it out
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
-- States, naics_code 000000 all industries; the scope metro has metropolitan and nonmetropolitan areas. A code may stand twice, as broad and as detailed, with equal figures.
CREATE VIEW wages AS
SELECT s.year, iif(s.scope = 'nonmetro', 'metro', s.scope) AS scope, w.area_code, w.naics_code, w.occ_code, w.occ_group,
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
    iif(typeof(w.a_pct90) = 'integer', w.a_pct90 / 100, NULL) AS a_pct90,
    iif(typeof(w.jobs_1000) = 'real', w.jobs_1000, NULL) AS jobs_1000,
    iif(typeof(w.loc_quotient) = 'real', w.loc_quotient, NULL) AS loc_quotient
FROM wage w JOIN wage_set s USING (set_id);
