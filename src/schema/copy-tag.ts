/**
 * What ties a row of an annotated workbook to the row it is a copy of: its last column. The title says of which sheet
 * (`crm-clean:3fa2b1c4d5e6f708:customers.csv`), each cell which row it was and what it held (`5-2gosa7pa2gv`, the row and a digest of its
 * cells). A row that could not be read has the reason in place of the digest: `7-unclosed-quote`.
 */

import { createHash } from 'node:crypto'

export interface CopyOrigin {
  /** A digest of the file's bytes and the worksheet's name; of a store's records, of the store. */
  readonly key: string
  /** The sheet as the user named it, or the store's file. */
  readonly file: string
  readonly sheet: string | null
  /** Of a store's records: the last run they had seen. Their rows' digests are the records' own numbers. */
  readonly run?: number
}

export interface CopyTag {
  readonly row: number
  /** Below 2^53, as stored rows have it; null for a row that could not be read. */
  readonly hash: number | null
  readonly broken: string | null
}

const header = /^crm-clean(?:-run(\d{1,9}))?:([0-9a-f]{16}):([^\r\n#]*)(?:#([^\r\n]*))?$/
const rowTag = /^(\d{1,7})-(?:([0-9a-z]{1,11})|([a-z]+(?:-[a-z]+)+))$/

/** Names a sheet whatever it is called: by the file's bytes and the worksheet. */
export function copyKey(sha256: string, sheet: string | null): string {
  return createHash('sha256')
    .update(JSON.stringify([sha256, sheet]))
    .digest('hex')
    .slice(0, 16)
}

/** The key of a record that was made of a copy, its sheet never having been seen: by it the sheet's own row is known when it comes. */
export const copiedRowKey = (hash: number) => `${copiedRowKeys}${hash.toString(36)}`
export const copiedRowKeys = 'copy:'

/** The title of the tag column. A file's name that holds a `#` would be taken for a worksheet: it is written without. */
export function tagHeader({ key, file, sheet, run }: CopyOrigin): string {
  const name = file.replace(/[#\r\n]/g, '_')
  return `crm-clean${run === undefined ? '' : `-run${run}`}:${key}:${name}${sheet === null ? '' : `#${sheet.replace(/[\r\n]/g, ' ')}`}`
}

/** Where no row is the header, the first row's tag is followed by the title. */
export function rowTagText(row: number, digest: number | string, title?: string): string {
  const tag = `${row}-${typeof digest === 'number' ? digest.toString(36) : digest}`
  return title === undefined ? tag : `${tag} ${title}`
}

/** The origin a cell names; null for any other cell. */
export function originOf(cell: string): CopyOrigin | null {
  if (!cell.includes('crm-clean')) return null
  const found = header.exec(cell.replace(/^\S+ (?=crm-clean)/, '').trim())
  if (found === null) return null
  const [, run, key = '', file = '', sheet = null] = found
  return { key, file, sheet, ...(run === undefined ? {} : { run: Number(run) }) }
}

/** The tag a cell holds; null for any other cell. */
export function tagOf(cell: string): CopyTag | null {
  const found = rowTag.exec(cell.trim().split(' ')[0] ?? '')
  if (found === null) return null
  return { row: Number(found[1]), hash: found[2] === undefined ? null : Number.parseInt(found[2], 36), broken: found[3] ?? null }
}

/** What ends a cell that was too long for a workbook: it stands for the whole cell. */
export const cutEnding = (length: number) => `… [crm-clean: ${length}]`
export const isCut = (cell: string) => cell.length > 30_000 && /… \[crm-clean: \d+\]$/.test(cell)
