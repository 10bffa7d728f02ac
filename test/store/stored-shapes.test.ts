import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { openStore } from '../../src/store/store.ts'
import { connect, makeOldStore } from '../support/old-store.ts'
import { file, folder, withStoreFile } from '../support/store-file.ts'

withStoreFile()

const clock = () => new Date('2026-11-22T08:00:00Z')
const writer = { command: 'test', operator: 'li', pid: 1 }
function damage(statement: string): void {
  const db = connect(file)
  db.pragma('foreign_keys = OFF')
  db.pragma('ignore_check_constraints = ON')
  db.exec(statement)
  db.close()
}

test.each([
  ["UPDATE files SET columns = '[1, 2]'", 'files.columns'],
  ["UPDATE files SET columns = '{}'", 'files.columns'],
  ['UPDATE files SET columns = \'[["0", null, 5]]\'', 'files.columns'],
  ["UPDATE files SET counts = 'null'", 'files.counts'],
  ["UPDATE runs SET counts = '[]'", 'runs.counts'],
  ["UPDATE runs SET args = '{'", 'runs.args'],
  ["UPDATE raw_blocks SET cells = '[1]'", 'raw_blocks.cells'],
  ["UPDATE raw_blocks SET hashes = x'00'", 'raw_blocks.hashes'],
  ['UPDATE customers SET _extras = \'{"a":5}\'', 'customers._extras'],
  ['UPDATE customers SET _notes = \'{"phone":"x"}\'', 'customers._notes'],
  ["UPDATE customers SET _cells = '[]'", 'customers._cells'],
  ["UPDATE findings SET data = '[]', fix = NULL", 'findings.data'],
  ["UPDATE findings SET fix = '[1]'", 'findings.fix'],
  ["UPDATE pairs SET evidence = 'x'", 'pairs.evidence'],
  ['INSERT INTO measures VALUES (1, \'{"rules":{}}\', NULL)', 'measures.counts'],
  ['INSERT INTO measures VALUES (1, \'{"kind":"customers","missing":[],"rules":[]}\', x\'0001ff\')', 'measures.sets'],
  ["INSERT INTO check_states VALUES ('customers', '[]')", 'check_states.state'],
  ["INSERT INTO check_columns VALUES ('customers', 'a', 0, x'00')", 'check_columns.bytes'],
  ["INSERT INTO settled_steps VALUES ('fix', 'b', '5')", 'settled_steps.told'],
  [`INSERT INTO settled_steps VALUES ('survey', 'b', '{"columns":[],"groups":[{"of":"AAAA"}]}')`, 'settled_steps.told'],
])('%s is told of a store', (statement, place) => {
  makeOldStore(file)
  openStore(file, { clock, writer }).close()
  damage(statement)
  const store = openStore(file, { clock })
  expect(store.problems().map(({ en }) => en.split(/[, ]/)[0])).toEqual([place])
  store.close()
})

test.each([
  ["UPDATE files SET columns = '{}'", 'files.columns, row 1, is not as crm-clean wrote it'],
  ["UPDATE runs SET state = 'odd'", 'CHECK constraint failed'],
  ['DELETE FROM runs WHERE id = 3', 'SQLite finds "a row of pairs refers to nothing"'],
  ['CREATE TABLE pins (a TEXT) STRICT', 'table pins already exists'],
])('an older store that is damaged is not brought up to date, and stays as it was: %s', (statement, problem) => {
  makeOldStore(file)
  damage(statement)
  const before = readFileSync(file)
  let found: unknown
  try {
    openStore(file, { clock, writer }).close()
  } catch (error) {
    found = error
  }
  expect(found).toBeInstanceOf(Fault)
  expect(found).toMatchObject({ code: 'STORE_DAMAGED', exit: 4 })
  expect((found as Fault).text('en')).toContain(problem)
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(folder).filter((name) => name.endsWith('.bak') || name.endsWith('.tmp'))).toEqual([])
})
