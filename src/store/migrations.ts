/** The tables of the store, as the steps that lead to them. A step is recorded in the transaction that runs it; a step once released never changes. */

interface Migration {
  readonly name: string
  readonly sql: string
}

/** One table a kind of sheet; fields of the schema are added as columns when a sheet first brings them. Own columns start with `_`. */
const recordTable = (kind: string) => `
CREATE TABLE ${kind} (
  _id      INTEGER PRIMARY KEY,
  _row     INTEGER NOT NULL,              -- raw row it was last made from
  _source  INTEGER NOT NULL REFERENCES sources(id),
  _touched INTEGER NOT NULL REFERENCES runs(id), -- run that last changed it: what is new since a run costs by what is new
  _gone    INTEGER REFERENCES runs(id),   -- run that took it out
  _into    INTEGER,                       -- record it was merged into
  _key     TEXT,                          -- key in its sheet, where that is not the customer number
  _extras  TEXT,                          -- cells of columns that mean no field, JSON by header
  _notes   TEXT                           -- what standardising met, JSON by field
) STRICT;
CREATE INDEX ${kind}_key ON ${kind}(_key) WHERE _key IS NOT NULL;
CREATE INDEX ${kind}_source ON ${kind}(_source, _row) WHERE _gone IS NULL;
CREATE INDEX ${kind}_touched ON ${kind}(_touched);
`

export const migrations: readonly Migration[] = [
  {
    name: 'first tables',
    sql: `
CREATE TABLE runs (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  command  TEXT NOT NULL,
  args     TEXT NOT NULL,                 -- JSON
  operator TEXT NOT NULL,
  started  TEXT NOT NULL,
  ended    TEXT,
  state    TEXT NOT NULL CHECK (state IN ('running', 'done', 'undone', 'failed', 'interrupted')),
  undoes   INTEGER REFERENCES runs(id),
  problem  TEXT,                          -- what stopped it
  counts   TEXT NOT NULL DEFAULT '{}'     -- JSON
) STRICT;

CREATE TABLE sources (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (kind, name)) STRICT;

CREATE TABLE files (
  id          INTEGER PRIMARY KEY,
  run         INTEGER NOT NULL REFERENCES runs(id),
  source      INTEGER NOT NULL REFERENCES sources(id),
  kind        TEXT NOT NULL,
  path        TEXT NOT NULL,
  sheet       TEXT,
  sha256      TEXT NOT NULL,
  reading     TEXT NOT NULL,              -- digest of how it was read: mapping, encoding, country ...
  encoding    TEXT,
  delimiter   TEXT,
  header_row  INTEGER NOT NULL,
  columns     TEXT NOT NULL,              -- JSON: [[index, header, field or null], ...]
  counts      TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX files_sha256 ON files(sha256);

-- Raw rows, whole, some dozens to a block: [[row, line, [cell, ...]], ...]. Row ids run on: the third of a block is first + 2.
CREATE TABLE raw_blocks (
  first  INTEGER PRIMARY KEY,
  file   INTEGER NOT NULL REFERENCES files(id),
  count  INTEGER NOT NULL,
  hashes BLOB NOT NULL,                   -- one float64 a row
  cells  TEXT NOT NULL
) STRICT;
CREATE INDEX raw_blocks_file ON raw_blocks(file);
CREATE VIEW raw_rows AS
  SELECT first + key AS id, file, value ->> 0 AS "row", value ->> 1 AS line, value -> 2 AS cells FROM raw_blocks, json_each(raw_blocks.cells);
${['customers', 'followups', 'orders', 'products'].map(recordTable).join('')}
ALTER TABLE customers ADD COLUMN customer_no TEXT;
CREATE UNIQUE INDEX customers_number ON customers(customer_no) WHERE _gone IS NULL;
-- An insert names a range of records: what they held is in their raw rows. An update names a field.
CREATE TABLE changes (
  id     INTEGER PRIMARY KEY,
  run    INTEGER NOT NULL REFERENCES runs(id),
  kind   TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'remove', 'restore')),
  record INTEGER NOT NULL,
  last   INTEGER NOT NULL,
  field  TEXT,
  before TEXT,
  after  TEXT
) STRICT;
CREATE INDEX changes_run ON changes(run);
CREATE INDEX changes_record ON changes(kind, record) WHERE action <> 'insert';
CREATE INDEX changes_inserts ON changes(kind, record) WHERE action = 'insert';

-- The highest number ever given for each beginning; an undo leaves it, so that no number is given twice.
CREATE TABLE numbers (prefix TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE aliases (alias TEXT PRIMARY KEY, record INTEGER NOT NULL, run INTEGER NOT NULL REFERENCES runs(id)) STRICT, WITHOUT ROWID;

CREATE TABLE quarantine (
  id     INTEGER PRIMARY KEY,
  run    INTEGER NOT NULL REFERENCES runs(id),
  file   INTEGER NOT NULL REFERENCES files(id),
  "row"  INTEGER NOT NULL,
  line   INTEGER NOT NULL,
  "column" INTEGER,
  reason TEXT NOT NULL,
  detail TEXT,
  raw    TEXT NOT NULL
) STRICT;

CREATE TABLE findings (
  id         INTEGER PRIMARY KEY,
  run        INTEGER NOT NULL REFERENCES runs(id),
  rule       TEXT NOT NULL,
  severity   TEXT NOT NULL,
  dimension  TEXT NOT NULL,
  file       TEXT,
  sheet      TEXT,
  "row"      INTEGER,
  line       INTEGER,
  record     TEXT,
  field      TEXT,
  message    TEXT NOT NULL,
  data       TEXT NOT NULL,
  value      TEXT,
  fix        TEXT                         -- JSON
) STRICT;
CREATE INDEX findings_run ON findings(run);
CREATE INDEX findings_record ON findings(record);

CREATE TABLE pairs (
  "left"      INTEGER NOT NULL,
  "right"     INTEGER NOT NULL,
  run         INTEGER NOT NULL REFERENCES runs(id),
  weight      REAL NOT NULL,
  probability REAL NOT NULL,
  evidence    TEXT NOT NULL,              -- JSON
  PRIMARY KEY ("left", "right"),
  CHECK ("left" < "right")
) STRICT, WITHOUT ROWID;
CREATE INDEX pairs_right ON pairs("right");
CREATE TABLE clusters (record INTEGER PRIMARY KEY, cluster INTEGER NOT NULL, run INTEGER NOT NULL REFERENCES runs(id)) STRICT;
CREATE INDEX clusters_cluster ON clusters(cluster);
CREATE TABLE decisions (
  id       INTEGER PRIMARY KEY,
  run      INTEGER NOT NULL REFERENCES runs(id),
  "left"   INTEGER NOT NULL,
  "right"  INTEGER NOT NULL,
  verdict  TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'unsure')),
  operator TEXT NOT NULL,
  at       TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_pair ON decisions("left", "right");
`,
  },
  {
    name: 'cells a fix or a person wrote; records taken out and brought back',
    sql: `
${['customers', 'followups', 'orders', 'products'].map((kind) => `ALTER TABLE ${kind} ADD COLUMN _cells TEXT; -- in place of the raw row's, JSON by field`).join('\n')}
ALTER TABLE findings ADD COLUMN extra TEXT; -- header of a column that means no field
CREATE INDEX changes_ranges ON changes(kind, last) WHERE action IN ('remove', 'restore');
CREATE INDEX runs_undoes ON runs(undoes) WHERE undoes IS NOT NULL;
`,
  },
  {
    name: 'matching from night to night',
    sql: `
-- What a full comparison learned; the nights after it compare what is new by this.
CREATE TABLE models (
  run   INTEGER PRIMARY KEY REFERENCES runs(id),
  model TEXT NOT NULL                     -- JSON
) STRICT;
-- Pairs of numbers in order, some hundreds to a block: which records have a key, how many records hold a value.
-- The id says the shelf, the part of it and the first number of the block.
CREATE TABLE number_blocks (id INTEGER PRIMARY KEY, numbers BLOB NOT NULL) STRICT;
-- The highest number ever given to a cluster: none is given twice.
CREATE TABLE cluster_numbers (last INTEGER NOT NULL) STRICT;
INSERT INTO cluster_numbers SELECT coalesce(max(cluster), 0) FROM clusters;
${['customers', 'followups', 'orders', 'products'].map((kind) => `CREATE INDEX ${kind}_into ON ${kind}(_into) WHERE _into IS NOT NULL;`).join('\n')}
`,
  },
  {
    name: 'how many records are live, without a look at each',
    sql: `
${['customers', 'followups', 'orders', 'products'].map((kind) => `CREATE INDEX ${kind}_gone ON ${kind}(_gone) WHERE _gone IS NOT NULL;`).join('\n')}
`,
  },
  {
    name: 'which blocks of numbers there are, without a look into them',
    sql: 'CREATE INDEX number_blocks_ids ON number_blocks(id);',
  },
  {
    name: 'customers joined, parted and taken out; people who decide together; papers',
    sql: `
${recordTable('tickets')}ALTER TABLE tickets ADD COLUMN _cells TEXT;
CREATE INDEX tickets_into ON tickets(_into) WHERE _into IS NOT NULL;
CREATE INDEX tickets_gone ON tickets(_gone) WHERE _gone IS NOT NULL;

-- A golden record may have the number of one of its members: a number is unique among live records.
DROP INDEX customers_number;
CREATE UNIQUE INDEX customers_number ON customers(customer_no) WHERE _gone IS NULL AND _into IS NULL;
CREATE INDEX customers_member_number ON customers(customer_no) WHERE _gone IS NULL AND _into IS NOT NULL;

-- A merge or a split names one record: before and after hold the golden record it belonged to, its field is _into.
ALTER TABLE changes RENAME TO old_changes;
CREATE TABLE changes (
  id     INTEGER PRIMARY KEY,
  run    INTEGER NOT NULL REFERENCES runs(id),
  kind   TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'remove', 'restore', 'merge', 'split')),
  record INTEGER NOT NULL,
  last   INTEGER NOT NULL,
  field  TEXT,
  before TEXT,
  after  TEXT
) STRICT;
INSERT INTO changes SELECT id, run, kind, action, record, last, field, before, after FROM old_changes;
DROP TABLE old_changes;
CREATE INDEX changes_run ON changes(run);
CREATE INDEX changes_record ON changes(kind, record) WHERE action IN ('update', 'merge', 'split');
CREATE INDEX changes_inserts ON changes(kind, record) WHERE action = 'insert';
CREATE INDEX changes_ranges ON changes(kind, last) WHERE action IN ('remove', 'restore');

ALTER TABLE decisions RENAME TO old_decisions;
CREATE TABLE decisions (
  id       INTEGER PRIMARY KEY,
  run      INTEGER NOT NULL REFERENCES runs(id),
  "left"   INTEGER NOT NULL,
  "right"  INTEGER NOT NULL,
  verdict  TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'related', 'unsure')),
  relation TEXT CHECK (relation IN ('household', 'sisters', 'branch', 'agency')),
  operator TEXT NOT NULL,
  at       TEXT NOT NULL,
  CHECK ((verdict = 'related') = (relation IS NOT NULL))
) STRICT;
INSERT INTO decisions SELECT id, run, "left", "right", verdict, NULL, operator, at FROM old_decisions;
DROP TABLE old_decisions;
CREATE INDEX decisions_pair ON decisions("left", "right");

-- Customers who belong together and are not one, as the last comparison found them.
CREATE TABLE relations (
  "left"   INTEGER NOT NULL,
  "right"  INTEGER NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('household', 'sisters', 'branch', 'agency')),
  run      INTEGER NOT NULL REFERENCES runs(id),
  PRIMARY KEY ("left", "right"),
  CHECK ("left" < "right")
) STRICT, WITHOUT ROWID;
CREATE INDEX relations_right ON relations("right");

-- The cluster a record was in last: one that comes back unchanged gets its number again.
CREATE TABLE former_clusters (record INTEGER PRIMARY KEY, cluster INTEGER NOT NULL) STRICT;
CREATE INDEX former_clusters_cluster ON former_clusters(cluster);

-- Tables below are only added to: an entry counts while its run is not undone, the newest first.

-- Another name by which a record is found: a customer number that a merge gave up.
ALTER TABLE aliases RENAME TO old_aliases;
CREATE TABLE aliases (
  alias  TEXT NOT NULL,
  run    INTEGER NOT NULL REFERENCES runs(id),
  record INTEGER NOT NULL,
  PRIMARY KEY (alias, run)
) STRICT, WITHOUT ROWID;
INSERT INTO aliases SELECT alias, run, record FROM old_aliases;
DROP TABLE old_aliases;
CREATE INDEX aliases_record ON aliases(record);

-- The raw row that a source gave for a record: what that source last said of each field.
CREATE TABLE source_rows (
  kind   TEXT NOT NULL,
  record INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES sources(id),
  run    INTEGER NOT NULL REFERENCES runs(id),
  "row"  INTEGER NOT NULL,
  PRIMARY KEY (kind, record, source, run)
) STRICT, WITHOUT ROWID;

-- A value that a person wrote and that a golden record keeps, whatever its members say; pinned 0: it no longer does.
CREATE TABLE pins (
  kind   TEXT NOT NULL,
  record INTEGER NOT NULL,
  field  TEXT NOT NULL,
  run    INTEGER NOT NULL REFERENCES runs(id),
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  value  TEXT,
  PRIMARY KEY (kind, record, field, run)
) STRICT, WITHOUT ROWID;

-- A row whose record a person took out: the same row is kept out of the next import of its source.
CREATE TABLE removed_rows (
  id     INTEGER PRIMARY KEY,
  run    INTEGER NOT NULL REFERENCES runs(id),
  kind   TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES sources(id),
  record INTEGER NOT NULL,
  hash   INTEGER NOT NULL,                -- of the row's cells, below 2^53
  key    TEXT                             -- customer number or key in its sheet
) STRICT;
CREATE INDEX removed_rows_source ON removed_rows(kind, source);

-- A cell of an import that met what a person wrote: the person's value stays until somebody decides.
CREATE TABLE conflicts (
  id      INTEGER PRIMARY KEY,
  run     INTEGER NOT NULL REFERENCES runs(id),
  kind    TEXT NOT NULL,
  record  INTEGER NOT NULL,
  field   TEXT NOT NULL,
  source  INTEGER NOT NULL REFERENCES sources(id),
  "row"   INTEGER NOT NULL,               -- raw row
  value   TEXT,                           -- what the cell means
  settled INTEGER REFERENCES runs(id)     -- run in which somebody decided
) STRICT;
CREATE INDEX conflicts_record ON conflicts(kind, record);
CREATE INDEX conflicts_kind ON conflicts(kind);

-- The steps of a change that several people must agree to.
CREATE TABLE approvals (
  id       INTEGER PRIMARY KEY,
  run      INTEGER NOT NULL REFERENCES runs(id),
  kind     TEXT NOT NULL,
  record   INTEGER NOT NULL,
  field    TEXT NOT NULL,
  value    TEXT,                          -- the value this step speaks of
  step     TEXT NOT NULL CHECK (step IN ('entered', 'checked', 'approved', 'sent-back')),
  operator TEXT NOT NULL,
  at       TEXT NOT NULL,
  reason   TEXT
) STRICT;
CREATE INDEX approvals_record ON approvals(kind, record, field);

-- Records and pairs drawn at random for a person to verify, and the answers.
CREATE TABLE samples (
  id       INTEGER PRIMARY KEY,
  run      INTEGER NOT NULL REFERENCES runs(id), -- that drew it
  stratum  TEXT,                          -- owner or source it was drawn for
  kind     TEXT NOT NULL,
  record   INTEGER NOT NULL,
  other    INTEGER,                       -- the second record of a pair
  answer   TEXT,                          -- JSON: by field, or of the pair
  answered INTEGER REFERENCES runs(id),
  operator TEXT,
  at       TEXT
) STRICT;
CREATE INDEX samples_run ON samples(run);

-- Findings and pairs handed to a person.
CREATE TABLE assignments (
  id     INTEGER PRIMARY KEY,
  run    INTEGER NOT NULL REFERENCES runs(id),
  kind   TEXT NOT NULL,
  record INTEGER NOT NULL,
  other  INTEGER,                         -- the second record of a pair
  rule   TEXT,                            -- of a finding
  field  TEXT,
  owner  TEXT NOT NULL,
  due    TEXT,                            -- YYYY-MM-DD
  closed INTEGER REFERENCES runs(id)
) STRICT;
CREATE INDEX assignments_record ON assignments(kind, record);
CREATE INDEX assignments_open ON assignments(owner, due) WHERE closed IS NULL;

-- Papers of a customer, where they are kept and by whom.
CREATE TABLE documents (
  id        INTEGER PRIMARY KEY,
  run       INTEGER NOT NULL REFERENCES runs(id),
  record    INTEGER NOT NULL,
  path      TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  kind      TEXT NOT NULL,                -- contract, licence ...
  place     TEXT,                         -- where the paper itself lies
  custodian TEXT,
  removed   INTEGER REFERENCES runs(id)
) STRICT;
CREATE INDEX documents_record ON documents(record);

-- What is left of a forgotten record: that it was there, and by which digests the same customer is known again.
CREATE TABLE tombstones (
  kind   TEXT NOT NULL,
  record INTEGER NOT NULL,
  run    INTEGER NOT NULL REFERENCES runs(id),
  at     TEXT NOT NULL,
  reason TEXT NOT NULL,
  keys   TEXT NOT NULL,                   -- JSON: digests of its number, key and rows
  PRIMARY KEY (kind, record)
) STRICT, WITHOUT ROWID;

ALTER TABLE runs ADD COLUMN reading_version INTEGER; -- number of the standardising code that made the values the run wrote from cells

-- Rows that are no records stand beside those that cannot be read.
ALTER TABLE quarantine ADD COLUMN kind TEXT NOT NULL DEFAULT 'unreadable' CHECK (kind IN ('unreadable', 'set-aside'));
`,
  },
  {
    name: 'what each check measured',
    sql: `
CREATE TABLE measures (
  run    INTEGER PRIMARY KEY REFERENCES runs(id),
  counts TEXT NOT NULL,                   -- JSON: by rule and column how much was judged and found wrong
  sets   BLOB                             -- the records of each, packed; kept of the newest checks and of one a month
) STRICT;
`,
  },
  {
    name: 'checks of what changed',
    sql: `
-- Checks that follow each other share their findings: \`run\` is the check of everything they began with.
ALTER TABLE findings ADD COLUMN at INTEGER;                       -- the record it is about; null: a sheet, or found by an older program
ALTER TABLE findings ADD COLUMN part INTEGER NOT NULL DEFAULT 0;  -- which of a rule's keys or columns found it
ALTER TABLE findings ADD COLUMN since INTEGER;                    -- the later check that found it first
ALTER TABLE findings ADD COLUMN gone INTEGER;                     -- the check that found it no more
DROP INDEX findings_run;
DROP INDEX findings_record;
CREATE INDEX findings_place ON findings(run, at, gone, severity);
CREATE INDEX findings_gone ON findings(run, gone) WHERE gone IS NOT NULL;
CREATE INDEX findings_since ON findings(run, since) WHERE since IS NOT NULL;

CREATE TABLE checks (
  run  INTEGER PRIMARY KEY REFERENCES runs(id),
  base INTEGER NOT NULL REFERENCES runs(id) -- the check of everything whose findings it goes on with
) STRICT;

-- What the last check of a kind must know of records it does not judge again.
CREATE TABLE check_states (kind TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT; -- JSON
CREATE TABLE check_columns (
  kind  TEXT NOT NULL,
  name  TEXT NOT NULL,
  chunk INTEGER NOT NULL,                 -- of 65,536 records
  bytes BLOB NOT NULL,
  PRIMARY KEY (kind, name, chunk)
) STRICT;
`,
  },
  {
    name: 'steps that found nothing to do',
    sql: `
CREATE TABLE settled_steps (
  step  TEXT PRIMARY KEY,                 -- a step of a night
  basis TEXT NOT NULL,                    -- digest of what decides its result
  told  TEXT NOT NULL                     -- JSON: what it told
) STRICT;
`,
  },
]
