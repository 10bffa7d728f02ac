/** Records as JSON, one document or one object a line (what crm-clean itself exports), as a sheet whose headers are the keys. */

import { createHash } from 'node:crypto'
import { fault } from '../errors.ts'
import type { RawRow, Sheet } from './sheet.ts'
import { bytesOf, type FileState } from './source.ts'
import { batchRows } from './text-limits.ts'

/** Largest JSON document, in bytes: it is parsed in one piece. */
const documentBytes = 256 << 20
/** Longest line of one object, in bytes. */
const lineBytes = 32 << 20

/** One object of the file: its cells by key, or the text that is none. */
interface Item {
  readonly line: number
  readonly cells: ReadonlyMap<string, string> | null
  readonly raw: string
}

/**
 * Opens a file named .json, .ndjson or .jsonl; reads it once for its SHA-256 and the keys of all objects. Row 1 is the keys, and each object
 * a row. A line that is no object is a broken row. Throws FILE_NOT_JSON, FILE_EMPTY and what reading files throws.
 */
export async function openJson(path: string, name: string): Promise<Sheet> {
  const hash = createHash('sha256')
  const keys = new Map<string, number>()
  const seen = { state: undefined as FileState | undefined, bytes: (chunk: Buffer) => void hash.update(chunk) }
  for await (const { cells } of itemsOf(path, name, seen)) {
    for (const key of cells?.keys() ?? []) if (!keys.has(key)) keys.set(key, keys.size)
  }
  const state = seen.state!
  if (state.size === 0) throw fault('FILE_EMPTY', { path: name })
  return {
    file: name,
    sheet: null,
    sha256: hash.digest('hex'),
    bytes: state.size,
    detection: { format: 'json', encoding: 'utf-8', encodingCertain: 1, notices: [] },
    async *rows() {
      let batch: RawRow[] = [{ row: 1, line: 1, cells: [...keys.keys()] }]
      let row = 1
      for await (const item of itemsOf(path, name, { state, bytes: () => {} })) {
        batch.push(rowOf(item, ++row, keys))
        if (batch.length < batchRows) continue
        yield batch
        batch = []
      }
      if (batch.length > 0) yield batch
    },
    notices: () => [],
  }
}

function rowOf({ cells, line, raw }: Item, row: number, keys: ReadonlyMap<string, number>): RawRow {
  if (cells === null) return { row, line, cells: [], broken: { reason: 'not-json', raw } }
  const texts = new Array<string>(keys.size).fill('')
  for (const [key, text] of cells) texts[keys.get(key)!] = text
  return { row, line, cells: texts }
}

interface Reading {
  /** The state the file must have; set to the one found where none is given. */
  state: FileState | undefined
  bytes(chunk: Buffer): void
}

async function* itemsOf(path: string, name: string, reading: Reading): AsyncGenerator<Item> {
  if (/\.json$/i.test(name)) {
    const lines: Buffer[] = []
    for await (const { bytes } of linesOf(path, name, reading, documentBytes)) lines.push(bytes)
    yield* documentItems(Buffer.concat(lines), name)
    return
  }
  for await (const { line, bytes } of linesOf(path, name, reading, lineBytes)) {
    const text = textOf(bytes)
    const raw = text ?? bytes.toString('latin1')
    if (raw.trim() !== '') yield { line, cells: text === null ? null : cellsOf(parsed(text)), raw: raw.replace(/\r?\n$/, '') }
  }
}

/** The objects of a document: of the array it is, or of the first array among its members. */
function documentItems(bytes: Buffer, name: string): Item[] {
  if (bytes.length === 0) return []
  const text = textOf(bytes)
  const document = text === null ? undefined : parsed(text)
  const lists = typeof document === 'object' && document !== null ? [document, ...Object.values(document)] : []
  const list = lists.find(Array.isArray) as unknown[] | undefined
  if (list === undefined) throw fault('FILE_NOT_JSON', { path: name })
  return list.map((value, at) => ({ line: at + 2, cells: cellsOf(value), raw: JSON.stringify(value) }))
}

/** Lines with their line ends, as bytes. */
async function* linesOf(
  path: string,
  name: string,
  reading: Reading,
  longest: number,
): AsyncGenerator<{ readonly line: number; readonly bytes: Buffer }> {
  let rest: Buffer[] = []
  let waiting = 0
  let line = 1
  let total = 0
  const source = bytesOf(path, name, reading.state)
  for (;;) {
    const { done, value } = await source.next()
    if (done) {
      reading.state = value
      break
    }
    reading.bytes(value)
    let from = 0
    for (let end = value.indexOf(10); end !== -1; end = value.indexOf(10, from)) {
      yield { line: line++, bytes: Buffer.concat([...rest, value.subarray(from, end + 1)]) }
      rest = []
      waiting = 0
      from = end + 1
    }
    rest.push(value.subarray(from))
    waiting += value.length - from
    total += value.length
    if (waiting > longest || (longest === documentBytes && total > longest)) throw fault('FILE_NOT_JSON', { path: name })
  }
  if (waiting > 0) yield { line, bytes: Buffer.concat(rest) }
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null // no UTF-8: the row, or the document, is told as broken
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no JSON: the row, or the document, is told as broken
  }
}

/** The members of an object as cells; null when it is no object. */
function cellsOf(value: unknown): ReadonlyMap<string, string> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return new Map(Object.entries(value).map(([key, member]) => [key, cellOf(member)]))
}

function cellOf(member: unknown): string {
  if (typeof member === 'string') return member
  if (member === null || member === undefined) return ''
  if (Array.isArray(member) && member.every((one) => typeof one === 'string' || typeof one === 'number')) return member.join('、')
  return typeof member === 'object' ? JSON.stringify(member) : String(member)
}
