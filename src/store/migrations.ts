/** The tables of the store, as the steps that lead to them. A step is recorded in the transaction that runs it; a step once released never changes. */

import { fault } from '../errors.ts'
import { applicationId, type Connection } from './connection.ts'

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
    name: 'rows that are no records, beside those that cannot be read',
    sql: "ALTER TABLE quarantine ADD COLUMN kind TEXT NOT NULL DEFAULT 'unreadable' CHECK (kind IN ('unreadable', 'set-aside'));",
  },
]

/** Brings the tables up to date. Throws STORE_NEWER or STORE_FOREIGN. */
export function migrate(db: Connection, path: string, now: string): void {
  const version = versionOf(db, path)
  for (const [index, { name, sql }] of migrations.entries()) {
    if (index < version) continue
    db.transaction(() => {
      if (versionOf(db, path) > index) return // another process was quicker
      db.exec('CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) STRICT')
      db.exec(sql)
      db.prepare('INSERT INTO migrations VALUES (?, ?, ?)').run(index + 1, name, now)
      db.pragma(`application_id = ${applicationId}`)
      db.pragma(`user_version = ${index + 1}`)
    }).immediate()
  }
}

/** The number of steps the store has taken; 0 is an empty file. Throws STORE_NEWER or STORE_FOREIGN. */
export function versionOf(db: Connection, path: string): number {
  const owner = Number(db.pragma('application_id', { simple: true }))
  const version = Number(db.pragma('user_version', { simple: true }))
  const tables = db.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get() ?? 0
  if (owner !== applicationId && tables > 0) throw fault('STORE_FOREIGN', { path })
  if (owner !== applicationId) return 0
  if (version > migrations.length) throw fault('STORE_NEWER', { path, found: version, known: migrations.length })
  return version
}
