import { execFileSync, spawn } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { migrations } from '../../src/store/migrations.ts'
import { copyToRead } from '../../src/store/read-only.ts'
import { openStore } from '../../src/store/store.ts'
import { storedJson } from '../../src/store/stored-json.ts'
import { file, folder, withStoreFile } from '../support/store-file.ts'

withStoreFile()

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

test('a store made for nothing is gone, one with a run in it stays', async () => {
  const open = () => openStore(file, { clock, writer, dropUnused: true })
  open().close()
  expect(readdirSync(folder)).toEqual([])
  const store = open()
  await store.runs.perform({ command: 'import', args: {}, operator: 'test' }, () => ({ counts: {} }))
  store.close()
  open().close()
  expect(readdirSync(folder)).toContain(path.basename(file))
})

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
  ['a folder that is not there', () => openStore(path.join(folder, 'no', 'crm.db'), { clock, writer }), 'STORE_NO_FOLDER'],
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

function change(sql: string): void {
  const db = new Database(file)
  db.exec(sql)
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
  const script = `import D from '${driver}'; const d = new D('${file}.lock'); d.exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => d.open, 1000)`
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
      readingVersion: null,
      problem: null,
      problemData: null,
      night: null,
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
  expect(store.runs.list().map(({ state, problem, problemData }) => [state, problem, problemData])).toEqual([
    ['failed', 'INTERNAL', { problem: 'Error: boom' }],
  ])
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

test.each([
  ['writer', write],
  ['reader', read],
])('a run that its writer did not live to end is marked by the next %s', (_, open) => {
  write().close()
  change("INSERT INTO runs (command, args, operator, started, state) VALUES ('import', '{}', 'li', 'then', 'running')")
  const store = open()
  expect(store.runs.list().map(({ state }) => state)).toEqual(['interrupted'])
  store.close()
})

test('two names of one store share its lock', () => {
  write().close()
  symlinkSync(file, path.join(folder, 'link.db'))
  const first = write()
  expect(codeOf(() => openStore(path.join(folder, 'link.db'), { clock, writer }))).toBe('STORE_BUSY')
  first.close()
  symlinkSync(path.join(folder, 'new.db'), path.join(folder, 'ahead.db'))
  const ahead = openStore(path.join(folder, 'ahead.db'), { clock, writer })
  expect(codeOf(() => openStore(path.join(folder, 'new.db'), { clock, writer }))).toBe('STORE_BUSY')
  ahead.close()
})

test('a store of several names is read and not written to: each name would have a lock and a log of its own', () => {
  const [other, named] = [path.join(folder, 'other.db'), path.join(folder, 'link.db')]
  write().close()
  linkSync(file, other)
  symlinkSync(other, named)
  for (const name of [file, other, named]) {
    expect(codeOf(() => openStore(name, { clock, writer }))).toBe('STORE_LINKED')
    expect(codeOf(() => openStore(name, { clock, writer, isRehearsal: true }))).toBe('STORE_LINKED')
    openStore(name, { clock }).close()
  }
  rmSync(other)
  write().close()
})

test('a scratch store works like one and leaves nothing', () => {
  for (const key of [{}, { key: 'secret' }]) {
    const store = openStore(file, { clock, writer, scratch: true, ...key })
    store.records.ensureFields(['name'])
    expect([store.records.fields(), store.records.count()]).toEqual([['customer_no', 'name'], 0])
    store.close()
  }
  expect(readdirSync(folder)).toEqual([])
})

test.each<[string, string, (store: ReturnType<typeof read>) => unknown]>([
  ['a table is missing', 'DROP TABLE clusters', (store) => [...store.clusters.all()]],
  ['counts are no JSON', 'UPDATE runs SET counts = \'{"rows":\'', (store) => store.runs.list()],
  ['counts are no object', "UPDATE runs SET counts = '[]'", (store) => store.runs.get(1)],
])('what was changed by other means is damage: %s', async (_, sql, look) => {
  const store = write()
  await store.runs.perform({ command: 'import', operator: 'li' }, () => ({ counts: {} }))
  store.close()
  change(sql)
  expect(codeOf(() => look(read()))).toMatch(/^STORE_(ENTRY_)?DAMAGED$/)
})

test('a page that is lost is damage, wherever it is met', async () => {
  const store = write()
  await store.runs.perform({ command: 'import', operator: 'li' }, () => ({ counts: {} }))
  store.close()
  const size = statSync(file).size
  const codes = new Set<string>()
  for (let page = 1; page < size / 4096; page++) {
    const bytes = readFileSync(file)
    writeFileSync(file, Buffer.from(bytes).fill(0xff, page * 4096, (page + 1) * 4096))
    codes.add(codeOf(() => read().runs.list()))
    writeFileSync(file, bytes)
  }
  expect([...codes].sort()).toEqual(['STORE_DAMAGED', 'no fault'])
})

test('the texts of the store are what it wrote', () => {
  expect(storedJson('[1]', 'array')).toEqual([1])
  for (const [text, kind] of [
    ['{', 'object'],
    ['null', 'object'],
    ['[]', 'object'],
    ['{}', 'array'],
    ['1', 'array'],
  ] as const)
    expect(codeOf(() => storedJson(text, kind))).toBe('STORE_ENTRY_DAMAGED')
})

test.skipIf(process.platform === 'win32')('a pipe is no store, and nobody waits for it', () => {
  execFileSync('mkfifo', [file])
  expect([codeOf(read), codeOf(write)]).toEqual(['STORE_FOREIGN', 'STORE_FOREIGN'])
})

test('only where nothing may be written a copy is read', () => {
  write().close()
  const copies = path.join(folder, 'copies')
  const newFolder = () => mkdirSync(copies, { recursive: true })!
  expect(copyToRead(file, newFolder)).toBeNull()
  expect(existsSync(copies)).toBe(false)
  const copy = copyToRead(file, newFolder, () => false)!
  expect(readFileSync(copy.path)).toEqual(readFileSync(file))
  copy.remove()
  expect(existsSync(copies)).toBe(false)
})

test('what cannot be copied leaves no folder, and changes beside the store are never left out', () => {
  const copies = path.join(folder, 'copies')
  const newFolder = () => mkdirSync(copies, { recursive: true })!
  expect(codeOf(() => copyToRead(path.join(folder, 'none.db'), newFolder, () => false))).toBe('STORE_UNUSABLE')
  expect(existsSync(copies)).toBe(false)
  writeFileSync(`${file}-wal`, 'changes')
  expect(copyToRead(file, newFolder, () => false)).toBeNull()
})

/** Whether a folder can be mounted anew within a namespace of its own: not everywhere. */
const canMount = (() => {
  try {
    execFileSync('unshare', ['-rm', 'mount', '--bind', '/tmp', '/tmp'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test.skipIf(!canMount)('a store on a read-only disk is read, with its key or without, and cannot be written', () => {
  for (const key of [undefined, 'secret']) {
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    write(key).close()
    const options = JSON.stringify(key === undefined ? {} : { key })
    const script = `
      const { openStore } = await import('${path.resolve('dist/src/store/store.js')}')
      const options = { clock: () => new Date('2026-11-22T08:00:00Z'), newFolder: () => { mkdirSync('${folder}-copy'); return '${folder}-copy' }, ...${options} }
      const { existsSync, mkdirSync } = await import('node:fs')
      const store = openStore('${file}', options)
      console.log(store.records.count(), store.problems().length, existsSync('${folder}-copy'))
      try { openStore('${file}', { ...options, writer: { command: 'import', operator: 'li', pid: 1 } }) } catch (error) { console.log(error.code) }`
    const mount = `mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && exec "$0" --input-type=module -e "$2"`
    const shown = execFileSync('unshare', ['-rm', 'bash', '-c', mount, process.execPath, folder, script], { encoding: 'utf8' })
    expect(shown.trim().split('\n')).toEqual(['0 0 false', 'STORE_FOLDER'])
  }
})

test('a full disk is a fault of its own, and the store is as it was', async () => {
  const tight = openStore(file, { clock, writer, maxPages: 200 })
  const filling = tight.runs.perform({ command: 'import', operator: 'li' }, (run) => {
    const source = tight.files.source('customers', 'a').id
    const nothing = { run, source, fields: ['customer_no'], rows: [1], keys: [null], extras: [null], notes: [null] }
    for (let at = 0; ; at++) tight.records.insertNew({ ...nothing, values: [`${at}`.padEnd(1000, '-')] })
  })
  await expect(filling).rejects.toMatchObject({ code: 'STORE_FULL', exit: 4 })
  expect([tight.records.count(), tight.problems()]).toEqual([0, []])
  tight.close()
})
