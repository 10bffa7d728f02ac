import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { faceOf } from '../support/declared-names.ts'

// The declarations as they are emitted: results that nobody wrote down are spelled out there.
const face = faceOf(fileURLToPath(new URL('../../dist/src/index.d.ts', import.meta.url)))

/** What lies behind a member that the library does not promise: working parts of matching and of the store, handed through as they are. */
const inner = [
  'src/jobs/sheets/table-records.d.ts#Plan',
  'src/match/block/typo-keys.d.ts#Slips',
  'src/match/columns/table.d.ts#MatchTable',
  'src/match/incremental/kept-lists.d.ts#MatchLists',
  'src/match/model/model.d.ts#MatchModel',
  'src/match/vectors/prepared.d.ts#Comparison',
  'src/store/models.d.ts#ModelStore',
  'src/store/new-records.d.ts#NewRecords',
  'src/store/numbers.d.ts#NumberSeries',
  'src/store/raw-rows.d.ts#RawRowStore',
  'src/store/record-values.d.ts#RecordValues',
]

test('a program can name every type that an exported function, type or value uses', () => {
  const exported = new Set(face.exported.values())
  const missing = [...face.exported].flatMap(([name, place]) =>
    face.usedBy(place).flatMap((used) => (exported.has(used) || inner.includes(used) ? [] : [`${name} uses ${used}`])),
  )
  expect(missing).toEqual([])
})

test('no exported function takes or gives a working part, and every working part listed is used', () => {
  const used = [...face.exported].flatMap(([name, place]) => face.usedBy(place).map((one) => ({ name, place, one })))
  expect(
    used.filter(({ place, one }) => face.isFunction(place) && inner.includes(one)).map(({ name, one }) => `${name} uses ${one}`),
  ).toEqual([])
  expect(inner.filter((place) => !used.some(({ one }) => one === place))).toEqual([])
})

test('the reader of declarations sees signatures, members and inferred types', () => {
  const used = (name: string) => face.usedBy(face.exported.get(name)!)
  expect(used('dedupeStore')).toEqual(
    expect.arrayContaining([
      'src/store/store.d.ts#Store',
      'src/schema/field.d.ts#Schema',
      'src/jobs/dedupe/dedupe-store.d.ts#DedupeRequest',
      'src/jobs/dedupe/dedupe-result.d.ts#DedupeResult',
    ]),
  )
  expect(used('MatchResult')).toContain('src/match/model/model.d.ts#MatchModel')
  expect(used('CheckedImport')).toContain('src/jobs/import/import-request.d.ts#ImportResult')
})
