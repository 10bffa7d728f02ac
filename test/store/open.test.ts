import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { migrations } from '../../src/store/migrations.ts'
import { openStore } from '../../src/store/store.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  file = path.join(folder, 'crm.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const clock = () => new Date('2026-11-22T08:00:00Z')
const writer = { command: 'import', operator: 'li', pid: 4711 }
const write = (key?: string) => openStore(file, { clock, writer, ...(key === undefined ? {} : { key }) })
const read = (key?: string) => openStore(file, { clock, ...(key === undefined ? {} : { key }) })

function codeOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return error instanceof Fault ? error.code : `not a fault: ${error}`
  }
  return 'no fault'
}

test('the first writer makes the store: private, in WAL mode, with the steps it took on record', () => {
  write().close()
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const db = new Database(file)
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.length)
  expect(db.prepare('SELECT version, name, at FROM migrations').all()).toEqual(
    migrations.map(({ name }, index) => ({ version: index + 1, name, at: '2026-11-22T08:00:00.000Z' })),
  )
  const loose = db.prepare(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
  )
  expect(loose.all()).toEqual([])
  db.close()
})

test.each<[string, () => unknown, string]>([
  ['a reader finds no store', () => read(), 'STORE_MISSING'],
  ['a reader finds an empty file', () => [writeFileSync(file, ''), read()], 'STORE_MISSING'],
  ['a folder', () => openStore(folder, { clock, writer }), 'STORE_FOREIGN'],
  ['a folder that is not there', () => openStore(path.join(folder, 'no', 'crm.db'), { clock, writer }), 'STORE_UNUSABLE'],
  ['some text file', () => [writeFileSync(file, 'name,phone\n'.repeat(1000)), write()], 'STORE_FOREIGN'],
  ['a database of another program', () => [foreign(), write()], 'STORE_FOREIGN'],
  ['the store of a newer program', () => [write().close(), pragma('user_version = 999'), read()], 'STORE_NEWER'],
  ['no key for an encrypted store', () => [write('secret').close(), read()], 'STORE_KEY_MISSING'],
  ['the wrong key', () => [write('secret').close(), read('Secret')], 'STORE_KEY_WRONG'],
  ['a key for a plain store', () => [write().close(), write('secret')], 'STORE_NOT_ENCRYPTED'],
  ['a damaged header', () => [write().close(), damage(100, 300), read()], 'STORE_DAMAGED'],
])('%s', (_, work, code) => {
  expect(codeOf(work)).toBe(code)
})

function foreign(): void {
  const db = new Database(file)
  db.exec('CREATE TABLE t (a)')
  db.close()
}

function pragma(text: string): void {
  const db = new Database(file)
  db.pragma(text)
  db.close()
}

function damage(from: number, to: number): void {
  const bytes = readFileSync(file)
  bytes.fill(0xff, from, to)
  writeFileSync(file, bytes)
}

test('an encrypted store opens with its key, quotes and all, and shows nothing in plain', async () => {
  const store = write("it's 密钥")
  await store.runs.perform({ command: 'import', operator: '张伟', args: { path: '客户.csv' } }, () => ({ counts: {} }))
  store.close()
  expect(readFileSync(file).includes('张伟')).toBe(false)
  const again = read("it's 密钥")
  expect(again.runs.list().map(({ operator }) => operator)).toEqual(['张伟'])
  again.close()
})

test('a second writer is told who writes; readers read on', () => {
  const first = write()
  try {
    write()
    expect.unreachable()
  } catch (error) {
    expect((error as Fault).message).toContain('"crm-clean import" (li, process 4711 on ')
    expect((error as Fault).exit).toBe(4)
  }
  const reader = read()
  expect(reader.records.count()).toBe(0)
  reader.close()
  first.close()
  write().close()
})

test('a killed writer frees the store', async () => {
  const driver = import.meta.resolve('better-sqlite3')
  const script = `import D from '${driver}'; const d = new D('${file}.lock'); d.exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  expect(codeOf(write)).toBe('STORE_BUSY')
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  write().close()
})

test('a run is published whole: readers see it when it is done, and keep the moment they opened at', async () => {
  const store = write()
  await store.runs.perform({ command: 'import', operator: 'li', args: { sheets: 1 } }, (run) => {
    store.records.ensureFields(['name'])
    const source = store.files.source('customers', 'a').id
    const nothing = { source, fields: ['name'], keys: [null], extras: [null], notes: [null] }
    store.records.insertNew({ ...nothing, run, values: ['华信'], rows: [1] })
    const meanwhile = read()
    expect(meanwhile.records.count()).toBe(0)
    expect(meanwhile.runs.list().map(({ state }) => state)).toEqual(['running'])
    meanwhile.close()
    return { counts: { rows: 1 } }
  })
  const reader = read()
  expect(reader.records.count()).toBe(1)
  expect(reader.runs.list()).toEqual([
    {
      run: 1,
      command: 'import',
      args: { sheets: 1 },
      operator: 'li',
      at: '2026-11-22T08:00:00.000Z',
      ended: '2026-11-22T08:00:00.000Z',
      state: 'done',
      undoes: null,
      problem: null,
      counts: { rows: 1 },
    },
  ])
  reader.close()
  store.close()
})

test('a run that fails leaves nothing but the word that it failed', async () => {
  const store = write()
  const failing = store.runs.perform({ command: 'import', operator: 'li' }, () => {
    store.records.ensureFields(['name'])
    throw new Error('boom')
  })
  await expect(failing).rejects.toThrow('boom')
  expect(store.records.fields()).toEqual(['customer_no'])
  expect(store.runs.list().map(({ state, problem }) => [state, problem])).toEqual([['failed', 'INTERNAL']])
  store.close()
})

test('a dry run leaves nothing at all', async () => {
  const store = write()
  await store.runs.perform({ command: 'import', operator: 'li', dryRun: true }, () => {
    store.records.ensureFields(['name'])
    return { counts: {} }
  })
  expect(store.records.fields()).toEqual(['customer_no'])
  expect(store.runs.list()).toEqual([])
  store.close()
})

test('a run that its writer did not live to end is marked by the next one', () => {
  write().close()
  const db = new Database(file)
  db.exec("INSERT INTO runs (command, args, operator, started, state) VALUES ('import', '{}', 'li', 'then', 'running')")
  db.close()
  const store = write()
  expect(store.runs.list().map(({ state }) => state)).toEqual(['interrupted'])
  store.close()
})

test('a full disk is a fault of its own, and the store is as it was', async () => {
  const tight = openStore(file, { clock, writer, maxPages: 60 })
  const filling = tight.runs.perform({ command: 'import', operator: 'li' }, (run) => {
    const source = tight.files.source('customers', 'a').id
    const nothing = { run, source, fields: ['customer_no'], rows: [1], keys: [null], extras: [null], notes: [null] }
    for (let at = 0; ; at++) tight.records.insertNew({ ...nothing, values: [`${at}`.padEnd(1000, '-')] })
  })
  await expect(filling).rejects.toMatchObject({ code: 'STORE_FULL', exit: 4 })
  expect([tight.records.count(), tight.problems()]).toEqual([0, []])
  tight.close()
})
