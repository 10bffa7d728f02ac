/** A path to its sheets: what the bytes are decides which reader takes it, not the name's ending; only JSON, which is text too, is told by that. */

import { open } from 'node:fs/promises'
import path from 'node:path'
import { Fault, fault } from '../errors.ts'
import { maskedSubject } from '../schema/masked-mark.ts'
import type { Input } from './inputs.ts'
import { openJson } from './json.ts'
import type { ReadNotice, ReadOptions, Sheet } from './sheet.ts'
import { toRead } from './source.ts'
import { openText } from './text.ts'
import { openWorkbook } from './xlsx/open-workbook.ts'
import { workbookSubject } from './xlsx/workbook-subject.ts'

export interface Opened {
  readonly sheets: readonly Sheet[]
  /** Names of worksheets that were skipped because they are hidden. */
  readonly hidden: readonly string[]
  /** Names of entries of a workbook that are no worksheets: charts, macros, modules. */
  readonly others: readonly string[]
}

/** Opens a file. Workbooks give their visible worksheets, or the one named. Throws coded faults for what cannot be read. */
export async function openInput(input: Input, options: ReadOptions): Promise<Opened> {
  if (await isWorkbook(input)) {
    const named = input.worksheet === null ? {} : { sheet: input.worksheet }
    const opened = await openWorkbook(input.path, { displayName: input.name, ...named })
    const isMasked = (await workbookSubject(input.path)) === maskedSubject
    return { ...opened, sheets: opened.sheets.map((sheet) => ({ ...noted(sheet, input.name), isMasked })) }
  }
  if (input.worksheet !== null) throw fault('NO_WORKSHEETS', { path: input.name, sheet: input.worksheet })
  if (/\.(json|ndjson|jsonl)$/i.test(input.name)) return { sheets: [await openJson(input.path, input.name)], hidden: [], others: [] }
  return { sheets: [noted(await openAsText(input, options), input.name)], hidden: [], others: [] }
}

/** The sheet with a notice where its file's name says another kind than its bytes. */
function noted(sheet: Sheet, name: string): Sheet {
  const isText = sheet.detection.format !== 'xlsx'
  if (!(isText ? /\.xls[xmb]?$/i : /\.(?:csv|tsv|txt|json|ndjson|jsonl)$/i).test(name)) return sheet
  const notice: ReadNotice = { kind: isText ? 'text-named-workbook' : 'workbook-named-text', detail: path.extname(name) }
  return { ...sheet, detection: { ...sheet.detection, notices: [notice, ...sheet.detection.notices] } }
}

/** What calls itself a workbook and is neither one nor text is a workbook that is not whole. */
async function openAsText({ path: file, name }: Input, options: ReadOptions): Promise<Sheet> {
  try {
    return await openText(file, { ...options, displayName: name })
  } catch (error) {
    const noText = error instanceof Fault && (error.code === 'FILE_NOT_TEXT' || error.code === 'FILE_IS_BINARY')
    if (noText && /\.xls[xm]?$/i.test(name)) throw fault('WORKBOOK_UNKNOWN', { path: name }, error)
    throw error
  }
}

const workbookHeads = ['PK\u0003\u0004', 'PK\u0005\u0006', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '<?xml'].map((text) =>
  Buffer.from(text, 'latin1'),
)

// A zip, an old Excel file, an encrypted workbook or one saved as XML goes to the workbook reader, which knows what to say of each.
async function isWorkbook({ path: file }: Input): Promise<boolean> {
  const handle = await open(file, toRead).catch(() => null)
  if (handle === null) return false // the text reader says what is wrong with the path
  try {
    const head = Buffer.alloc(8)
    await handle.read(head, 0, 8, 0)
    return workbookHeads.some((bytes) => head.includes(bytes))
  } catch {
    return false // a folder opens, but does not read: the text reader says so
  } finally {
    await handle.close()
  }
}
