import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { writeColumns } from '../../src/jobs/record-log/write-columns.ts'
import { takeWriterLock } from '../../src/store/lock.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { makeOldStore } from '../support/old-store.ts'
import { file, folder, withStoreFile } from '../support/store-file.ts'

withStoreFile()

const clock = () => new Date('2026-11-22T08:00:00Z')
const writer = { command: 'import', operator: 'li', pid: 1 }
const newFolder = () => {
  const own = path.join(folder, 'own')
  mkdirSync(own)
  return own
}
const names = () => readdirSync(folder).filter((name) => !/-(wal|shm)$/.test(name))

/** Renames the first customer in a dry run; what the run saw of it. */
const rehearse = (store: Store) =>
  store.runs.perform({ command: 'edit', operator: 'li', dryRun: true }, (run) => {
    writeColumns(store, run, 'customers', 1, [{ name: 'contact', before: '王小伟', after: '王大伟' }])
    return { counts: {}, name: store.records.get(1)?.values.contact, runs: store.runs.list().length }
  })

for (const key of [undefined, 'secret'])
  test.each([
    ['a plan that writes', { writer }],
    ['a plan that reads', {}],
  ])(`%s leaves an older store as it is: ${key === undefined ? 'plain' : 'encrypted'}`, async (_, options) => {
    makeOldStore(file, key)
    const before = readFileSync(file)
    const store = openStore(file, { clock, ...options, ...(key === undefined ? {} : { key }), isRehearsal: true, newFolder })
    expect([store.path, store.copyBefore, store.records.count()]).toEqual([file, null, 3])
    expect(await rehearse(store)).toMatchObject({ name: '王大伟', runs: 5 })
    expect([store.records.get(1)?.values.contact, store.problems()]).toEqual(['王小伟', []])
    store.close()
    expect(names()).toEqual(['crm.db'])
    expect(readFileSync(file).equals(before)).toBe(true)
  })

test('a plan is made while somebody writes', async () => {
  makeOldStore(file)
  openStore(file, { clock, writer }).close()
  const release = takeWriterLock({ path: file, real: file }, { ...writer, operator: 'zhang' }, clock().toISOString())
  const store = openStore(file, { clock, writer, isRehearsal: true, newFolder })
  expect(await rehearse(store)).toMatchObject({ name: '王大伟' })
  store.close()
  release()
  const again = openStore(file, { clock })
  expect(again.records.get(1)?.values.contact).toBe('王小伟')
  again.close()
  expect(names()).not.toContain('own')
})
