-- A store of version 5, as crm-clean 0.1 left it: three rows imported and checked, an edit, a dedupe with a decision, a fix.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) STRICT;
INSERT INTO migrations VALUES(1,'first tables','2026-11-22T08:00:00.000Z');
INSERT INTO migrations VALUES(2,'cells a fix or a person wrote; records taken out and brought back','2026-11-22T08:00:00.000Z');
INSERT INTO migrations VALUES(3,'matching from night to night','2026-11-22T08:00:00.000Z');
INSERT INTO migrations VALUES(4,'how many records are live, without a look at each','2026-11-22T08:00:00.000Z');
INSERT INTO migrations VALUES(5,'which blocks of numbers there are, without a look into them','2026-11-22T08:00:00.000Z');
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
INSERT INTO runs VALUES(1,'import','{"sheets":["a.csv"],"map":[],"maxQuarantine":"0","kind":"customers","check":true,"checked":"65c5c9bedf4c89ae","checkedKind":"customers"}','li','2026-11-22T08:00:00.000Z','2026-11-22T08:00:00.000Z','done',NULL,NULL,'{"rows":3,"imported":3,"updated":0,"unchanged":0,"quarantined":0,"refused":0,"checkedRows":3,"error":1,"warning":2,"info":2,"cleanRows":2}');
INSERT INTO runs VALUES(2,'edit','{"record":"C202611001","fields":["contact"]}','li','2026-11-22T08:00:00.000Z','2026-11-22T08:00:00.000Z','done',NULL,NULL,'{"edited":1}');
INSERT INTO runs VALUES(3,'dedupe','{"matchAt":0.5,"reviewAt":0.1,"seed":1,"compared":"c05185667381ecb2"}','li','2026-11-22T08:00:00.000Z','2026-11-22T08:00:00.000Z','done',NULL,NULL,'{"records":3,"candidatePairs":3,"comparedPairs":3,"matches":1,"review":0,"clusters":1,"redundant":1,"comparedRecords":3,"clustersCreated":1,"clustersGrown":0,"clustersShrunk":0,"clustersSplit":0,"clustersMerged":0,"clustersGone":0}');
INSERT INTO runs VALUES(4,'fix','{"minConfidence":0.95,"rules":["budget-order","choice-known","churn-reason-given","consent-given","date-in-range","date-order","date-real","double-entry-agrees","email-disposable","email-domain-agrees","email-domain-known","email-shape","email-shared","excel-damage","followup-missed","followup-recorded","html-entities","id-format","length-limit","magnitude-outlier","mixed-scripts","mojibake","name-abbreviated","not-a-company-name","not-a-person-name","number-in-range","pattern","personal-data","phone-dialable","phone-shared","placeholder-value","postcode-valid","reference-known","region-agrees","renewal-fields-given","repeated-or-sequential-digits","required-present","stale-potential","swapped-fields","type-industry-consistent","unique-key","unprintable-characters","update-overdue","uscc-valid","vague-value","words-beside-value"],"checked":"65c5c9bedf4c89ae","checkedKind":"customers"}','li','2026-11-22T08:00:00.000Z','2026-11-22T08:00:00.000Z','done',NULL,NULL,'{"fixed":1,"fixedRecords":1,"left":0,"error":0,"warning":2,"info":2,"cleanRows":3,"checkedRows":3}');
CREATE TABLE sources (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (kind, name)) STRICT;
INSERT INTO sources VALUES(1,'customers','a');
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
INSERT INTO files VALUES(1,1,1,'customers','a.csv',NULL,'eef386779636b7f80bb46171068ca3d7be10592f699f33a95231297d13ac2c14','26bdea770be3c2bf','utf-8',',',1,'[[0,"客户名称","name"],[1,"联系人","contact"],[2,"联系电话","phone"],[3,"电子邮箱","email"],[4,"所属行业","industry"],[5,"客户类型","customer_type"]]','{"rows":3,"imported":3,"updated":0,"unchanged":0,"quarantined":0,"refused":0}');
CREATE TABLE raw_blocks (
  first  INTEGER PRIMARY KEY,
  file   INTEGER NOT NULL REFERENCES files(id),
  count  INTEGER NOT NULL,
  hashes BLOB NOT NULL,                   -- one float64 a row
  cells  TEXT NOT NULL
) STRICT;
INSERT INTO raw_blocks VALUES(1,1,3,X'ff373e05a2f5314340417509ff23f74287e6a47f7f2b3b43','[[2,2,["苏州华信机械有限公司","王伟","13905712345","wang@huaxin.cn","制造业","意向"]],[3,3,["苏州华信机械公司","王伟","13905712345","wang@huaxin.cn","制造业","意向"]],[4,4,["杭州明达软件有限公司","李娜","13805712346","li@@mingda.cn","软件","潜在客户"]]]');
CREATE TABLE customers (
  _id      INTEGER PRIMARY KEY,
  _row     INTEGER NOT NULL,              -- raw row it was last made from
  _source  INTEGER NOT NULL REFERENCES sources(id),
  _touched INTEGER NOT NULL REFERENCES runs(id), -- run that last changed it: what is new since a run costs by what is new
  _gone    INTEGER REFERENCES runs(id),   -- run that took it out
  _into    INTEGER,                       -- record it was merged into
  _key     TEXT,                          -- key in its sheet, where that is not the customer number
  _extras  TEXT,                          -- cells of columns that mean no field, JSON by header
  _notes   TEXT                           -- what standardising met, JSON by field
, customer_no TEXT, _cells TEXT, "name" TEXT, "uscc" TEXT, "contact" TEXT, "contact_title" TEXT, "name_note" TEXT, "legal_person" TEXT, "phone" TEXT, "phone_alt" TEXT, "phones_more" TEXT, "phone_note" TEXT, "email" TEXT, "emails_more" TEXT, "email_note" TEXT, "industry" TEXT, "customer_type" TEXT, "churn_reason" TEXT, "tags" TEXT, "source" TEXT, "company_size" TEXT, "annual_revenue" TEXT, "budget" TEXT, "address" TEXT, "region" TEXT, "first_contact_at" TEXT, "last_followup_at" TEXT, "next_followup_at" TEXT, "last_followup_note" TEXT, "satisfaction" TEXT, "renewal_intent" TEXT, "owner" TEXT, "needs" TEXT, "decision_chain" TEXT, "expected_at" TEXT, "consent" TEXT, "consent_at" TEXT, "consent_purpose" TEXT, "created_at" TEXT, "updated_at" TEXT, "note" TEXT) STRICT;
INSERT INTO customers VALUES(1,1,1,2,NULL,NULL,NULL,NULL,NULL,'C202611001','{"contact":"王小伟"}','苏州华信机械有限公司',NULL,'王小伟',NULL,NULL,NULL,'+8613905712345',NULL,NULL,NULL,'wang@huaxin.cn',NULL,NULL,'制造业','意向',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customers VALUES(2,2,1,1,NULL,NULL,NULL,NULL,NULL,'C202611002',NULL,'苏州华信机械公司',NULL,'王伟',NULL,NULL,NULL,'+8613905712345',NULL,NULL,NULL,'wang@huaxin.cn',NULL,NULL,'制造业','意向',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customers VALUES(3,3,1,4,NULL,NULL,NULL,NULL,NULL,'C202611003','{"email":"li@mingda.cn"}','杭州明达软件有限公司',NULL,'李娜',NULL,NULL,NULL,'+8613805712346',NULL,NULL,NULL,'li@mingda.cn',NULL,NULL,'软件和信息技术服务业','潜在',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE followups (
  _id      INTEGER PRIMARY KEY,
  _row     INTEGER NOT NULL,              -- raw row it was last made from
  _source  INTEGER NOT NULL REFERENCES sources(id),
  _touched INTEGER NOT NULL REFERENCES runs(id), -- run that last changed it: what is new since a run costs by what is new
  _gone    INTEGER REFERENCES runs(id),   -- run that took it out
  _into    INTEGER,                       -- record it was merged into
  _key     TEXT,                          -- key in its sheet, where that is not the customer number
  _extras  TEXT,                          -- cells of columns that mean no field, JSON by header
  _notes   TEXT                           -- what standardising met, JSON by field
, _cells TEXT) STRICT;
CREATE TABLE orders (
  _id      INTEGER PRIMARY KEY,
  _row     INTEGER NOT NULL,              -- raw row it was last made from
  _source  INTEGER NOT NULL REFERENCES sources(id),
  _touched INTEGER NOT NULL REFERENCES runs(id), -- run that last changed it: what is new since a run costs by what is new
  _gone    INTEGER REFERENCES runs(id),   -- run that took it out
  _into    INTEGER,                       -- record it was merged into
  _key     TEXT,                          -- key in its sheet, where that is not the customer number
  _extras  TEXT,                          -- cells of columns that mean no field, JSON by header
  _notes   TEXT                           -- what standardising met, JSON by field
, _cells TEXT) STRICT;
CREATE TABLE products (
  _id      INTEGER PRIMARY KEY,
  _row     INTEGER NOT NULL,              -- raw row it was last made from
  _source  INTEGER NOT NULL REFERENCES sources(id),
  _touched INTEGER NOT NULL REFERENCES runs(id), -- run that last changed it: what is new since a run costs by what is new
  _gone    INTEGER REFERENCES runs(id),   -- run that took it out
  _into    INTEGER,                       -- record it was merged into
  _key     TEXT,                          -- key in its sheet, where that is not the customer number
  _extras  TEXT,                          -- cells of columns that mean no field, JSON by header
  _notes   TEXT                           -- what standardising met, JSON by field
, _cells TEXT) STRICT;
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
INSERT INTO changes VALUES(1,1,'customers','insert',1,3,NULL,NULL,NULL);
INSERT INTO changes VALUES(2,2,'customers','update',1,1,'contact','王伟','王小伟');
INSERT INTO changes VALUES(3,2,'customers','update',1,1,'_cells',NULL,'{"contact":"王小伟"}');
INSERT INTO changes VALUES(4,4,'customers','update',3,3,'email','li@@mingda.cn','li@mingda.cn');
INSERT INTO changes VALUES(5,4,'customers','update',3,3,'_notes','{"email":[{"kind":"repaired","proposal":"li@mingda.cn"}]}',NULL);
INSERT INTO changes VALUES(6,4,'customers','update',3,3,'_cells',NULL,'{"email":"li@mingda.cn"}');
CREATE TABLE numbers (prefix TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO numbers VALUES('C202611',3);
CREATE TABLE aliases (alias TEXT PRIMARY KEY, record INTEGER NOT NULL, run INTEGER NOT NULL REFERENCES runs(id)) STRICT, WITHOUT ROWID;
INSERT INTO aliases VALUES('K-17',1,1);
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
, extra TEXT) STRICT;
INSERT INTO findings VALUES(1,1,'email-shape','error','validity','a.csv',NULL,4,4,'C202611003','email','slip','{"proposal":"li@mingda.cn"}','li@@mingda.cn','{"value":"li@mingda.cn","confidence":0.95}',NULL);
INSERT INTO findings VALUES(2,1,'consent-given','info','validity',NULL,NULL,NULL,NULL,NULL,'consent','$no-column','{"rows":3}',NULL,NULL,NULL);
INSERT INTO findings VALUES(3,1,'followup-recorded','info','completeness',NULL,NULL,NULL,NULL,NULL,'last_followup_at','$no-column','{"rows":2}',NULL,NULL,NULL);
INSERT INTO findings VALUES(4,1,'email-shared','warning','uniqueness','a.csv',NULL,3,3,'C202611002','email','shared','{"records":2,"names":2,"row":2}','wang@huaxin.cn',NULL,NULL);
INSERT INTO findings VALUES(5,1,'phone-shared','warning','uniqueness','a.csv',NULL,3,3,'C202611002','phone','shared','{"records":2,"names":2,"row":2}','13905712345',NULL,NULL);
INSERT INTO findings VALUES(6,1,'consent-given','info','validity','a.csv',NULL,2,2,'C202611001','consent','missing','{}',NULL,NULL,NULL);
INSERT INTO findings VALUES(7,1,'followup-recorded','info','completeness','a.csv',NULL,2,2,'C202611001','last_followup_at','missing','{}',NULL,NULL,NULL);
INSERT INTO findings VALUES(8,4,'consent-given','info','validity',NULL,NULL,NULL,NULL,NULL,'consent','$no-column','{"rows":3}',NULL,NULL,NULL);
INSERT INTO findings VALUES(9,4,'followup-recorded','info','completeness',NULL,NULL,NULL,NULL,NULL,'last_followup_at','$no-column','{"rows":2}',NULL,NULL,NULL);
INSERT INTO findings VALUES(10,4,'email-shared','warning','uniqueness','a.csv',NULL,3,3,'C202611002','email','shared','{"records":2,"names":2,"row":2}','wang@huaxin.cn',NULL,NULL);
INSERT INTO findings VALUES(11,4,'phone-shared','warning','uniqueness','a.csv',NULL,3,3,'C202611002','phone','shared','{"records":2,"names":2,"row":2}','13905712345',NULL,NULL);
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
INSERT INTO pairs VALUES(1,2,3,15.048244219765290807,0.99997048693663792562,'[-3.907,0,-2.824,6,9.229,4,4.322,5,8.229,-1,0]');
CREATE TABLE clusters (record INTEGER PRIMARY KEY, cluster INTEGER NOT NULL, run INTEGER NOT NULL REFERENCES runs(id)) STRICT;
INSERT INTO clusters VALUES(1,1,3);
INSERT INTO clusters VALUES(2,1,3);
CREATE TABLE decisions (
  id       INTEGER PRIMARY KEY,
  run      INTEGER NOT NULL REFERENCES runs(id),
  "left"   INTEGER NOT NULL,
  "right"  INTEGER NOT NULL,
  verdict  TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'unsure')),
  operator TEXT NOT NULL,
  at       TEXT NOT NULL
) STRICT;
INSERT INTO decisions VALUES(1,3,1,2,'same','li','2026-11-22T08:00:00.000Z');
CREATE TABLE models (
  run   INTEGER PRIMARY KEY REFERENCES runs(id),
  model TEXT NOT NULL                     -- JSON
) STRICT;
INSERT INTO models VALUES(3,'{"document":{"schemaVersion":1,"records":3,"seed":1,"matchAt":0.5,"reviewAt":0.1,"converged":true,"iterations":0,"expectedMatches":0.1875,"prior":-3.90689,"another":0,"comparisons":[{"column":"contact","kind":"short-text","keyed":false,"termFrequency":true,"levels":[{"label":"different","m":0.12,"u":0.85,"bits":-2.82,"usual":0,"most":-2.82443},{"label":"somewhat alike","m":0.03,"u":0.08,"bits":-1.42,"usual":0,"most":-1.41504},{"label":"alike, or one part of the other","m":0.05,"u":0.035,"bits":0.51,"usual":0,"most":0.514573},{"label":"within two edits, spoken alike, or very alike","m":0.1,"u":0.015,"bits":2.74,"usual":4.12159,"most":2.73697},{"label":"one edit apart, or the same words in another order","m":0.1,"u":0.01,"bits":3.32,"usual":4.12159,"most":3.32193},{"label":"same","m":0.6,"u":0.01,"bits":5.91,"usual":6.64386,"most":5.90689}]},{"column":"email","kind":"email","keyed":false,"termFrequency":true,"levels":[{"label":"different","m":0.15,"u":0.985,"bits":-2.72,"usual":0,"most":-2.71516},{"label":"same company domain","m":0.04,"u":0.005,"bits":3,"usual":9.97011,"most":3},{"label":"alike","m":0.04,"u":0.003,"bits":3.74,"usual":0,"most":3.73697},{"label":"same before the @","m":0.07,"u":0.003,"bits":4.54,"usual":9.97011,"most":4.54432},{"label":"a few characters off","m":0.05,"u":0.002,"bits":4.64,"usual":0,"most":4.64386},{"label":"one character off","m":0.05,"u":0.001,"bits":5.64,"usual":0,"most":5.64386},{"label":"same","m":0.6,"u":0.001,"bits":9.23,"usual":9.96578,"most":9.22882}]},{"column":"name","kind":"long-text","keyed":false,"termFrequency":true,"levels":[{"label":"different","m":0.06,"u":0.85,"bits":-3.82,"usual":0,"most":-3.82443},{"label":"few words in common","m":0.03,"u":0.08,"bits":-1.42,"usual":9.97011,"most":-1.41504},{"label":"some words in common","m":0.05,"u":0.04,"bits":0.32,"usual":9.97011,"most":0.321928},{"label":"half of the words in common, or one inside the other","m":0.12,"u":0.015,"bits":3,"usual":9.97011,"most":3},{"label":"most words in common","m":0.16,"u":0.008,"bits":4.32,"usual":9.97011,"most":4.32193},{"label":"the same but for order, spacing or a slip","m":0.13,"u":0.004,"bits":5.02,"usual":9.97011,"most":5.02237},{"label":"same","m":0.45,"u":0.003,"bits":7.23,"usual":8.38082,"most":7.22882}]},{"column":"phone","kind":"phone","keyed":false,"termFrequency":true,"levels":[{"label":"different","m":0.2,"u":0.967,"bits":-2.27,"usual":0,"most":-2.27352},{"label":"numbers of one switchboard","m":0.03,"u":0.015,"bits":1,"usual":0,"most":1},{"label":"two digits off","m":0.02,"u":0.008,"bits":1.32,"usual":0,"most":1.32193},{"label":"one digit off or two swapped","m":0.08,"u":0.005,"bits":4,"usual":0,"most":4},{"label":"same but for extension or area code","m":0.07,"u":0.003,"bits":4.54,"usual":9.97011,"most":4.54432},{"label":"same","m":0.6,"u":0.002,"bits":8.23,"usual":8.96578,"most":8.22882}]}],"exchanges":[],"echoes":[],"hard":[],"lone":false,"identity":{"unit":"company","company":"name","contact":"contact","place":[],"phone":["phone"],"email":["email"],"code":[],"birth":[],"domain":[],"registration":[],"aside":["customer_type","industry"],"distrusted":[]}},"basis":"c05185667381ecb2","columns":[{"name":"name","type":"party"},{"name":"contact","type":"person"},{"name":"phone","type":"phone"},{"name":"email","type":"email"},{"name":"industry","type":"choice"},{"name":"customer_type","type":"choice"}],"filled":{},"keyed":false,"copied":false,"added":0,"decisions":{},"lastRun":3}');
CREATE TABLE number_blocks (id INTEGER PRIMARY KEY, numbers BLOB NOT NULL) STRICT;
CREATE TABLE cluster_numbers (last INTEGER NOT NULL) STRICT;
INSERT INTO cluster_numbers VALUES(1);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('runs',4);
CREATE INDEX files_sha256 ON files(sha256);
CREATE INDEX raw_blocks_file ON raw_blocks(file);
CREATE VIEW raw_rows AS
  SELECT first + key AS id, file, value ->> 0 AS "row", value ->> 1 AS line, value -> 2 AS cells FROM raw_blocks, json_each(raw_blocks.cells);
CREATE INDEX customers_key ON customers(_key) WHERE _key IS NOT NULL;
CREATE INDEX followups_key ON followups(_key) WHERE _key IS NOT NULL;
CREATE INDEX followups_source ON followups(_source, _row) WHERE _gone IS NULL;
CREATE INDEX followups_touched ON followups(_touched);
CREATE INDEX orders_key ON orders(_key) WHERE _key IS NOT NULL;
CREATE INDEX orders_source ON orders(_source, _row) WHERE _gone IS NULL;
CREATE INDEX orders_touched ON orders(_touched);
CREATE INDEX products_key ON products(_key) WHERE _key IS NOT NULL;
CREATE INDEX products_source ON products(_source, _row) WHERE _gone IS NULL;
CREATE INDEX products_touched ON products(_touched);
CREATE INDEX changes_run ON changes(run);
CREATE INDEX changes_record ON changes(kind, record) WHERE action <> 'insert';
CREATE INDEX changes_inserts ON changes(kind, record) WHERE action = 'insert';
CREATE INDEX findings_run ON findings(run);
CREATE INDEX findings_record ON findings(record);
CREATE INDEX pairs_right ON pairs("right");
CREATE INDEX clusters_cluster ON clusters(cluster);
CREATE INDEX decisions_pair ON decisions("left", "right");
CREATE INDEX changes_ranges ON changes(kind, last) WHERE action IN ('remove', 'restore');
CREATE INDEX runs_undoes ON runs(undoes) WHERE undoes IS NOT NULL;
CREATE INDEX customers_into ON customers(_into) WHERE _into IS NOT NULL;
CREATE INDEX followups_into ON followups(_into) WHERE _into IS NOT NULL;
CREATE INDEX orders_into ON orders(_into) WHERE _into IS NOT NULL;
CREATE INDEX products_into ON products(_into) WHERE _into IS NOT NULL;
CREATE INDEX customers_gone ON customers(_gone) WHERE _gone IS NOT NULL;
CREATE INDEX followups_gone ON followups(_gone) WHERE _gone IS NOT NULL;
CREATE INDEX orders_gone ON orders(_gone) WHERE _gone IS NOT NULL;
CREATE INDEX products_gone ON products(_gone) WHERE _gone IS NOT NULL;
CREATE INDEX number_blocks_ids ON number_blocks(id);
CREATE INDEX "customers_source" ON "customers"(_source, _row) WHERE _gone IS NULL;
CREATE INDEX "customers_touched" ON "customers"(_touched);
CREATE UNIQUE INDEX "customers_number" ON "customers"(customer_no) WHERE _gone IS NULL;
COMMIT;
PRAGMA application_id = 1668443491;
PRAGMA user_version = 5;
