/** A workbook, opened: its worksheets as `Sheet`s whose rows are read when asked for. */

import { createHash } from 'node:crypto'
import { fault } from '../../errors.ts'
import type { CellRange, RawRow, ReadNotice, Sheet } from '../sheet.ts'
import { bytesOf, type FileState } from '../source.ts'
import { kindSeeker } from './file-kind.ts'
import { batchRows, type XlsxLimits, xlsxLimits } from './limits.ts'
import { MailLinks } from './links.ts'
import type { NumberFormat } from './number-format.ts'
import { readPart } from './read-part.ts'
import { type Relation, relationsOf } from './relations.ts'
import { noStrings, readSharedStrings, type SharedStrings } from './shared-strings.ts'
import { readSheetLook } from './sheet-look.ts'
import { mailTargets, readSheetTail } from './sheet-tail.ts'
import { readFormats } from './styles.ts'
import { readContents, type SheetEntry, type WorkbookContents } from './workbook-part.ts'
import { Worksheet } from './worksheet.ts'
import { type Meter, openPackage, type Package } from './zip.ts'

export interface WorkbookOptions {
  /** The worksheet to open, hidden or not; without it every visible one. */
  readonly sheet?: string
  /** What the user calls the file; its path when left out. */
  readonly displayName?: string
  readonly limits?: Partial<XlsxLimits>
}

export interface Workbook {
  /** Worksheets in the order of their tabs. */
  readonly sheets: readonly WorkbookSheet[]
  /** Names of the hidden worksheets that were skipped. */
  readonly hidden: readonly string[]
  /** Names of entries that are no worksheets, and were skipped. */
  readonly others: readonly string[]
}

interface WorkbookSheet extends Sheet {
  /** At most `limits.ranges` of them, in the order of the file. */
  mergedRanges(): Promise<readonly CellRange[]>
}

/**
 * Opens a workbook (.xlsx, .xlsm, .xltx; transitional or strict). Nothing is evaluated: a formula gives the result stored with it.
 *
 * Faults: a file that is missing, no workbook, encrypted, truncated, damaged, hostile or too large, each with its own code;
 * `SHEET_NOT_FOUND` for a worksheet the workbook has not, `WORKBOOK_NO_SHEET` when every worksheet is hidden or there is none.
 */
export async function openWorkbook(path: string, options: WorkbookOptions = {}): Promise<Workbook> {
  const name = options.displayName ?? path
  const limits = { ...xlsxLimits, ...options.limits }
  const { state, sha256 } = await fingerprint(path, name)
  const zip = await openPackage(path, name, state, limits)
  const meter: Meter = { bytes: 0 }
  const contents = await readContents(zip, meter)
  const { chosen, hidden } = choose(contents.sheets, options.sheet, name)
  const formats = await readFormats(zip, contents.styles, meter)
  const book = new OpenBook(zip, contents, formats, sha256)
  const others = options.sheet === undefined ? contents.others : []
  return { sheets: chosen.map((entry) => book.sheet(entry)), hidden, others }
}

function choose(
  sheets: readonly SheetEntry[],
  wanted: string | undefined,
  path: string,
): { chosen: readonly SheetEntry[]; hidden: string[] } {
  if (wanted !== undefined) {
    const plain = (name: string) => name.normalize('NFKC').trim().toLowerCase()
    const entry = sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => plain(name) === plain(wanted))
    if (entry !== undefined) return { chosen: [entry], hidden: [] }
    throw fault('SHEET_NOT_FOUND', { path, sheet: wanted, names: sheets.map(({ name }) => name).join(', ') })
  }
  const hidden = sheets.filter(({ state }) => state !== 'visible').map(({ name }) => name)
  const chosen = sheets.filter(({ state }) => state === 'visible')
  if (chosen.length > 0) return { chosen, hidden }
  throw fault('WORKBOOK_NO_SHEET', { path, hidden: hidden.length === 0 ? '' : ` (${hidden.join(', ')})` })
}

/** The hash of the whole file; throws when its first bytes are not those of a zip. */
async function fingerprint(path: string, name: string): Promise<{ state: FileState; sha256: string }> {
  const hash = createHash('sha256')
  const seeker = kindSeeker()
  const chunks = bytesOf(path, name)
  let state: FileState
  for (;;) {
    const next = await chunks.next()
    if (next.done) {
      state = next.value
      break
    }
    hash.update(next.value)
    seeker.see(next.value)
  }
  if (state.size === 0) throw fault('FILE_EMPTY', { path: name })
  if (!seeker.isZip()) throw fault(seeker.kind(), { path: name, part: '', problem: '', limit: '', hidden: '', sheet: '', others: '' })
  return { state, sha256: hash.digest('hex') }
}

/** What the sheets of one workbook share. Shared strings are read when the first row of the first sheet is asked for, and once. */
class OpenBook {
  private readonly zip: Package
  private readonly contents: WorkbookContents
  private readonly formats: readonly NumberFormat[]
  private readonly sha256: string
  private strings: Promise<SharedStrings> | undefined

  constructor(zip: Package, contents: WorkbookContents, formats: readonly NumberFormat[], sha256: string) {
    this.zip = zip
    this.contents = contents
    this.formats = formats
    this.sha256 = sha256
  }

  sheet(entry: SheetEntry): WorkbookSheet {
    let found: readonly ReadNotice[] = []
    let worksheet: Worksheet | undefined
    return {
      file: this.zip.name,
      sheet: entry.name,
      sha256: this.sha256,
      bytes: this.zip.state.size,
      detection: { format: 'xlsx', notices: [] },
      rows: () =>
        this.rows(
          entry,
          (opened) => (worksheet = opened),
          (all) => (found = all),
        ),
      notices: () => found,
      form: () => ({ columns: worksheet?.columnForms() ?? {} }),
      mergedRanges: async () => {
        const { part, relations, meter } = await this.located(entry)
        return (await readSheetTail(this.zip, part, relations, meter)).merges
      },
      look: async () => {
        const { part, relations, meter } = await this.located(entry)
        return readSheetLook(this.zip, { part, relations, styles: this.contents.styles }, meter)
      },
    }
  }

  /** What a fault says of a worksheet: the others can be read by name. */
  private named({ name }: SheetEntry) {
    const others = this.contents.sheets.filter((other) => other.name !== name && other.part !== undefined)
    const path = this.zip.name
    const commands = others.map((other) => `"${path}#${other.name}"`).join(', ')
    return {
      path,
      sheet: name,
      others: commands === '' ? '' : { en: ` The others can be read by name: ${commands}.`, zh: `其他工作表可按名称读取：${commands}。` },
    }
  }

  private async located(entry: SheetEntry) {
    const meter: Meter = { bytes: 0 }
    if (entry.part === undefined) throw fault('WORKBOOK_SHEET_MISSING', { ...this.named(entry), part: entry.partName })
    const relations: readonly Relation[] = await relationsOf(this.zip, entry.part.name, meter)
    return { part: entry.part, relations, meter }
  }

  private async *rows(
    entry: SheetEntry,
    opened: (worksheet: Worksheet) => void,
    done: (notices: readonly ReadNotice[]) => void,
  ): AsyncGenerator<readonly RawRow[]> {
    const { zip, formats, contents } = this
    const { part, relations, meter } = await this.located(entry)
    const hasMail = mailTargets(relations).size > 0
    const mailLinks = hasMail ? new MailLinks((await readSheetTail(zip, part, relations, meter)).mailLinks) : null
    const strings = await this.sharedStrings(meter)
    const context = { name: zip.name, part: part.name, limits: zip.limits, formats, strings, date1904: contents.date1904, mailLinks }
    const worksheet = new Worksheet(context)
    opened(worksheet)
    for await (const _ of readPart(zip, part, worksheet, meter)) {
      if (worksheet.rows.length < batchRows) continue
      const rows = worksheet.rows
      worksheet.rows = []
      for (let start = 0; start < rows.length; start += batchRows) yield rows.slice(start, start + batchRows)
    }
    if (worksheet.isUncalculated) throw fault('WORKBOOK_UNCALCULATED', this.named(entry))
    if (worksheet.rows.length > 0) yield worksheet.rows
    done(worksheet.notices())
  }

  private sharedStrings(meter: Meter): Promise<SharedStrings> {
    const part = this.contents.sharedStrings
    this.strings ??= part === undefined ? Promise.resolve(noStrings) : readSharedStrings(this.zip, part, meter)
    return this.strings
  }
}
