import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { keep } from '../../src/store/kept.ts'
import { takeWriterLock } from '../../src/store/lock.ts'
import { migrations } from '../../src/store/migrations.ts'
import { openStore } from '../../src/store/store.ts'
import { connect, makeOldStore } from '../support/old-store.ts'
import { file, folder, withStoreFile } from '../support/store-file.ts'

withStoreFile()

const clock = () => new Date('2026-11-22T08:00:00Z')
const writer = { command: 'import', operator: 'li', pid: 4711 }
const makeOld = (key?: string) => makeOldStore(file, key)

const versionOf = (name: string) => {
  const db = keep(new Database(path.join(folder, name), { readonly: true }))
  const version = db.pragma('user_version', { simple: true })
  db.close()
  return version
}

const lasting = () => readdirSync(folder).filter((name) => !/-(wal|shm)$|\.lock$/.test(name))

function codeOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return error instanceof Fault ? error.code : `not a fault: ${error}`
  }
  return 'no fault'
}

for (const key of [undefined, 'secret'])
  test.each([
    ['writer', { writer }],
    ['reader', {}],
  ])(
    `an older store is copied beside itself and brought up to date by its first %s, ${key === undefined ? 'plain' : 'encrypted'}`,
    (_, options) => {
      makeOld(key)
      const store = openStore(file, { clock, ...options, ...(key === undefined ? {} : { key }) })
      expect(store.copyBefore).toBe(`${file}.v5.bak`)
      expect(store.problems()).toEqual([])
      expect(store.records.count()).toBe(3)
      expect(store.records.byKey('C202611001')?.values.contact).toBe('王小伟')
      expect(store.records.byKey('K-17')?.key).toBe('C202611001')
      expect(store.changes.of('customers', 1).map(({ run, action, field, before, after }) => [run, action, field, before, after])).toEqual([
        [1, 'insert', null, null, null],
        [2, 'update', 'contact', '王伟', '王小伟'],
        [2, 'update', '_cells', null, '{"contact":"王小伟"}'],
      ])
      expect(store.pairs.decisions()).toEqual([
        { left: 1, right: 2, decided: [1, 2], run: 3, verdict: 'same', relation: null, operator: 'li', at: '2026-11-22T08:00:00.000Z' },
      ])
      expect([store.runs.list().length, store.runs.oldestReadingVersion(), store.recordsOf('tickets').count()]).toEqual([4, 0, 0])
      store.close()

      const again = openStore(file, { clock, writer, ...(key === undefined ? {} : { key }) })
      expect(again.copyBefore).toBeNull()
      again.close()
      expect(lasting()).toEqual(['crm.db', 'crm.db.v5.bak'])
      expect(statSync(`${file}.v5.bak`).mode & 0o777).toBe(0o600)
      if (key === undefined) expect([versionOf('crm.db'), versionOf('crm.db.v5.bak')]).toEqual([migrations.length, 5])
      else expect(readFileSync(`${file}.v5.bak`).includes('苏州华信')).toBe(false)
    },
  )

test('the copy is a store, which is upgraded in its turn; a name that is taken is left', () => {
  makeOld()
  writeFileSync(`${file}.v5.bak`, 'something else')
  const store = openStore(file, { clock, writer })
  expect(store.copyBefore).toBe(`${file}.v5-2.bak`)
  store.close()
  expect(readFileSync(`${file}.v5.bak`, 'utf8')).toBe('something else')
  const copy = openStore(`${file}.v5-2.bak`, { clock })
  expect(copy.records.count()).toBe(3)
  copy.close()
})

test('a step that fails leaves the store as it was', () => {
  makeOld()
  const db = connect(file)
  db.exec('CREATE TABLE pins (a TEXT) STRICT') // in the way of a table that the last step makes
  db.close()
  const before = readFileSync(file)
  expect(codeOf(() => openStore(file, { clock, writer }))).not.toBe('no fault')
  expect([versionOf('crm.db'), lasting()]).toEqual([5, ['crm.db']])
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a copy that a killed upgrade left half made is made again', () => {
  makeOld()
  writeFileSync(`${file}.v5.tmp`, 'half')
  openStore(file, { clock, writer }).close()
  expect(lasting()).toEqual(['crm.db', 'crm.db.v5.bak'])
})

test('a reader does not upgrade while somebody writes', () => {
  makeOld()
  const release = takeWriterLock({ path: file, real: file }, writer, '2026-11-22T08:00:00Z')
  expect(codeOf(() => openStore(file, { clock }))).toBe('STORE_BUSY')
  release()
  expect([versionOf('crm.db'), existsSync(`${file}.v5.bak`)]).toEqual([5, false])
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

test.skipIf(!canMount)(
  'an older store on a read-only disk is read as it would be after the upgrade; one that alone is read-only says what to do',
  () => {
    const script = `
    const { openStore } = await import('${path.resolve('dist/src/store/store.js')}')
    const clock = () => new Date('2026-11-22T08:00:00Z')
    try { const store = openStore('${file}', { clock }); console.log(store.records.count(), store.copyBefore) } catch (error) { console.log(error.code) }
    try { openStore('${file}', { clock, writer: { command: 'import', operator: 'li', pid: 1 } }) } catch (error) { console.log(error.code) }`
    const shownWith = (readOnly: string) => {
      const mount = `mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && exec "$0" --input-type=module -e "$2"`
      return execFileSync('unshare', ['-rm', 'bash', '-c', mount, process.execPath, readOnly, script], { encoding: 'utf8' })
        .trim()
        .split('\n')
    }
    makeOld()
    expect(shownWith(folder)).toEqual(['3 null', 'STORE_FOLDER'])
    expect(shownWith(file)).toEqual(['STORE_NOT_UPGRADED', 'STORE_NOT_UPGRADED'])
    expect([lasting(), versionOf('crm.db')]).toEqual([['crm.db'], 5])
  },
)
