/**
 * What the JSON in the store's columns looks like, as far as the program relies on it. Looked through where a command failed in a way nobody
 * foresaw, and before an older store is brought up to date: values of another shape were not written by crm-clean.
 */

import { inflateRawSync } from 'node:zlib'
import type { Words } from '../words.ts'
import type { Connection } from './connection.ts'
import { quoted } from './names.ts'

type Shape = (value: unknown) => boolean

const any: Shape = () => true
const text: Shape = (value) => typeof value === 'string'
const number: Shape = (value) => typeof value === 'number'
const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value)
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const list =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape)
const tuple =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    Array.isArray(value) && shapes.every((shape, at) => shape(value[at]))
/** Any names, each with a value of this shape. */
const map =
  (shape: Shape): Shape =>
  (value) =>
    isObject(value) && Object.values(value).every(shape)
/** These names at least. */
const object =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isObject(value) && Object.entries(shapes).every(([name, shape]) => shape(value[name]))
const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value))

const columns = list(tuple(number, text, orNull(text)))
const ofRecords = { _extras: map(text), _notes: map(list(object({ kind: text }))), _cells: map(text) }

const packedText: Shape = (value) => typeof value === 'string' && unpacks(Buffer.from(value, 'base64'))
/** What a report counted of the records; other steps tell no groups. */
const survey = object({ columns: list(tuple(text, map(any))), groups: list(object({ of: packedText })) })
const noSurvey: Shape = (value) => isObject(value) && value.groups === undefined

/** By table and column; a column may be empty. */
const shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  runs: { args: any, counts: map(any) },
  files: { columns: either(columns, object({ columns, form: map(any) })), counts: map(any) },
  raw_blocks: { cells: list(tuple(number, number, list(text))) },
  customers: ofRecords,
  followups: ofRecords,
  orders: ofRecords,
  products: ofRecords,
  tickets: ofRecords,
  findings: { data: map(any), fix: object({ value: orNull(text), confidence: number }) },
  pairs: { evidence: any },
  models: { model: map(any) },
  measures: { counts: object({ kind: text, missing: list(text), rules: list(object({ rule: text, columns: list(map(any)) })) }) },
  check_states: { state: map(any) },
  settled_steps: { told: either(survey, noSurvey) },
  samples: { answer: map(any) },
}

/** Numbers kept as bytes, by table: what is wrong where it holds of a row. */
const bytes: Readonly<Record<string, { readonly column: string; readonly isWrong: string }>> = {
  raw_blocks: { column: 'hashes', isWrong: 'length(hashes) <> count * 8' },
  number_blocks: { column: 'numbers', isWrong: 'length(numbers) % 8 <> 0 OR length(numbers) = 0' },
  check_columns: { column: 'bytes', isWrong: 'length(bytes) % 4 <> 0' },
}

/** The columns whose values are not as crm-clean wrote them, each named once, with the first row it was found in. */
export function misshapen(db: Connection): Words[] {
  const found: Words[] = []
  const columnsOf = (table: string) => new Set((db.pragma(`table_info(${quoted(table)})`) as { name: string }[]).map(({ name }) => name))
  for (const [table, columnShapes] of Object.entries(shapes)) {
    const there = columnsOf(table)
    for (const [column, shape] of Object.entries(columnShapes)) {
      if (!there.has(column)) continue // of a later version
      const [where, named] = [quoted(table), quoted(column)]
      const values = db.prepare<[], string>(`SELECT ${named} FROM ${where} WHERE ${named} IS NOT NULL`).pluck()
      let row = 0
      for (const value of values.iterate()) {
        row++
        if (fits(value, shape)) continue
        found.push(notAsWritten(`${table}.${column}`, row))
        break
      }
    }
  }
  for (const [table, { column, isWrong }] of Object.entries(bytes)) {
    if (!columnsOf(table).has(column)) continue
    if (db.prepare(`SELECT 1 FROM ${quoted(table)} WHERE ${isWrong} LIMIT 1`).get() !== undefined)
      found.push(notAsWritten(`${table}.${column}`))
  }
  if (columnsOf('measures').has('sets')) {
    const sets = db.prepare<[], Buffer>('SELECT sets FROM measures WHERE sets IS NOT NULL').pluck().all()
    if (!sets.every(unpacks)) found.push(notAsWritten('measures.sets'))
  }
  return found
}

const notAsWritten = (place: string, row?: number): Words => ({
  en: `${place}${row === undefined ? '' : `, row ${row},`} is not as crm-clean wrote it`,
  zh: `${place}${row === undefined ? '' : `（第 ${row} 行）`}与写入时不符`,
})

function unpacks(packed: Buffer): boolean {
  try {
    return inflateRawSync(packed).length > 4
  } catch {
    return false
  }
}

/** Whether a text is JSON of the shape. */
function fits(value: string, shape: Shape): boolean {
  try {
    return shape(JSON.parse(value))
  } catch {
    return false
  }
}
