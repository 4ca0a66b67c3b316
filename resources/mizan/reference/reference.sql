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
    kind TEXT NOT NULL CHECK (kind IN ('occupation', 'industry', 'area', 'county')),
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

CREATE TABLE description (           -- what people in an occupation do, in our own words
    occ_code TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'ar')),
    text TEXT NOT NULL,
    PRIMARY KEY (occ_code, language)
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

CREATE TABLE area (                  -- every place that the wage tables name
    area_code TEXT PRIMARY KEY,      -- two digits (FIPS) for a state, five for a metropolitan area, seven for the rest of one
    kind TEXT NOT NULL CHECK (kind IN ('nation', 'state', 'territory', 'metropolitan', 'nonmetropolitan')),
    letters TEXT NOT NULL            -- of a state, as in addresses; '' for all others
) STRICT, WITHOUT ROWID;

CREATE TABLE area_state (            -- the states and territories that an area lies in, in the order of its title
    area_code TEXT NOT NULL,
    position INTEGER NOT NULL,
    state_code TEXT NOT NULL,
    PRIMARY KEY (area_code, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE county (                -- counties, and what stands for them: boroughs, parishes, cities, towns
    county_code TEXT PRIMARY KEY,    -- the state's code, a hyphen, and the English name
    state_code TEXT NOT NULL,
    area_code TEXT NOT NULL          -- the metropolitan or nonmetropolitan area that it lies in
) STRICT, WITHOUT ROWID;

CREATE INDEX county_by_area ON county (area_code);

CREATE TABLE place_name (            -- by what states, areas and counties are found, from each word of each name on
    folded TEXT NOT NULL,            -- in the letters that a search compares, with the states at its end
    word INTEGER NOT NULL,           -- which word of the name is the first here, from 0
    place TEXT NOT NULL,             -- the code of an area or county
    kind TEXT NOT NULL CHECK (kind IN ('state', 'territory', 'metropolitan', 'nonmetropolitan', 'county')),
    PRIMARY KEY (folded, word, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE price_parity (          -- BEA regional price parities, all items
    area_code TEXT NOT NULL,         -- 99 is the United States
    year INTEGER NOT NULL,
    vintage TEXT NOT NULL,           -- the publication that it is from: two of them are never one series
    parity REAL NOT NULL CHECK (parity > 0),
    PRIMARY KEY (area_code, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE local_price (           -- the newest price parity of a place, or the one of its state where it has none
    area_code TEXT PRIMARY KEY,
    of_area TEXT NOT NULL,           -- whose it is
    year INTEGER NOT NULL,
    parity REAL NOT NULL CHECK (parity > 0)
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

CREATE TABLE earlier_code (          -- the codes under which earlier editions of the classification keep the same title
    occ_code TEXT NOT NULL,
    earlier_code TEXT NOT NULL,
    PRIMARY KEY (occ_code, earlier_code)
) STRICT, WITHOUT ROWID;
