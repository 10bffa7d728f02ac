/** Builds small workbooks part by part, so that a test can make what no spreadsheet program would write. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { onTestFinished } from 'vitest'

export interface ZipEntry {
  readonly name: string
  readonly content: string | Buffer
  readonly stored?: boolean
  /** Sizes and checksum after the data instead of before it, as streaming writers do. */
  readonly descriptor?: boolean
  /** Sizes in 64-bit fields. */
  readonly zip64?: boolean
  readonly flags?: number
  /** What the directory claims the part inflates to. */
  readonly claimedBytes?: number
}

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const content = Buffer.from(entry.content as string)
    const packed = entry.stored ? content : deflateRawSync(content)
    const bytes = entry.claimedBytes ?? content.length
    const flags = (entry.flags ?? 0) | 0x800 | (entry.descriptor ? 8 : 0)
    const sum = crc32(content)
    const fixed = (central: boolean) => {
      const blank = !central && entry.descriptor
      const large = entry.zip64 && central
      const numbers = Buffer.alloc(26)
      numbers.writeUInt16LE(entry.zip64 ? 45 : 20, 0)
      numbers.writeUInt16LE(flags, 2)
      numbers.writeUInt16LE(entry.stored ? 0 : 8, 4)
      numbers.writeUInt32LE(blank ? 0 : sum, 10)
      numbers.writeUInt32LE(blank ? 0 : large ? 0xffffffff : packed.length, 14)
      numbers.writeUInt32LE(blank ? 0 : large ? 0xffffffff : bytes, 18)
      numbers.writeUInt16LE(name.length, 22)
      numbers.writeUInt16LE(large ? 20 : 0, 24)
      return numbers
    }
    const extra = Buffer.alloc(entry.zip64 ? 20 : 0)
    if (entry.zip64) {
      extra.writeUInt16LE(1, 0)
      extra.writeUInt16LE(16, 2)
      extra.writeBigUInt64LE(BigInt(bytes), 4)
      extra.writeBigUInt64LE(BigInt(packed.length), 12)
    }
    const descriptor = Buffer.alloc(entry.descriptor ? 16 : 0)
    if (entry.descriptor) {
      descriptor.write('PK\x07\x08', 'latin1')
      descriptor.writeUInt32LE(sum, 4)
      descriptor.writeUInt32LE(packed.length, 8)
      descriptor.writeUInt32LE(bytes, 12)
    }
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fixed(false), name, packed, descriptor])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fixed(true), place, name, extra]))
    files.push(file)
    offset += file.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, central, end])
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export interface MadeSheet {
  readonly name: string
  /** What stands inside `<sheetData>`. */
  readonly rows?: string
  /** What stands before and after it. */
  readonly before?: string
  readonly after?: string
  /** The whole part, instead of the above. */
  readonly xml?: string | Buffer
  readonly state?: 'hidden' | 'veryHidden'
  /** Targets of its relations rId1, rId2 ... */
  readonly links?: readonly string[]
  /** The end of its relation's type; `worksheet` when left out. */
  readonly type?: string
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[]
  /** Format codes of styles 1, 2, 3 ...; style 0 is General. A number is a built-in id. */
  readonly formats?: readonly (string | number)[]
  /** What stands inside `<sst>`. */
  readonly strings?: string
  readonly date1904?: boolean
  /** Parts left out, by name. */
  readonly without?: readonly string[]
  readonly more?: readonly ZipEntry[]
}

/** The parts of a workbook as Excel would lay them out. */
export function partsOf(made: MadeWorkbook): ZipEntry[] {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const formats = made.formats ?? []
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}"${mode}/>`
  const relations = (list: string[]) => `${declaration}<Relationships xmlns="${packageRelations}">${list.join('')}</Relationships>`
  const parts: ZipEntry[] = [
    { name: '[Content_Types].xml', content: `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>` },
    { name: '_rels/.rels', content: relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/workbook.xml',
      content: `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${made.date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${made.sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ...made.sheets.map(({ type }, i) => relation(`rId${i + 1}`, type ?? 'worksheet', `worksheets/sheet${i + 1}.xml`)),
        relation('rId901', 'styles', 'styles.xml'),
        relation('rId902', 'sharedStrings', 'sharedStrings.xml'),
      ]),
    },
    {
      name: 'xl/styles.xml',
      content: `${declaration}<styleSheet xmlns="${main}"><numFmts>${formats
        .map((code, i) => (typeof code === 'string' ? `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>` : ''))
        .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
        .map((code, i) => `<xf numFmtId="${typeof code === 'string' ? 200 + i : code}"/>`)
        .join('')}</cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', content: `${declaration}<sst xmlns="${main}">${made.strings ?? ''}</sst>` },
  ]
  for (const [i, sheet] of made.sheets.entries()) {
    const xml = `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}">${sheet.before ?? ''}<sheetData>${sheet.rows ?? ''}</sheetData>${sheet.after ?? ''}</worksheet>`
    parts.push({ name: `xl/worksheets/sheet${i + 1}.xml`, content: sheet.xml ?? xml })
    if (sheet.links === undefined) continue
    const links = sheet.links.map((target, n) => relation(`rId${n + 1}`, 'hyperlink', target, ' TargetMode="External"'))
    parts.push({ name: `xl/worksheets/_rels/sheet${i + 1}.xml.rels`, content: relations(links) })
  }
  return [...parts.filter(({ name }) => !made.without?.includes(name)), ...(made.more ?? [])]
}

/** Writes bytes to a file of their own, which goes when the test has ended. */
export function fileOf(bytes: Buffer | string, name = 'sheet.xlsx'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-xlsx-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

export const workbookFile = (made: MadeWorkbook): string => fileOf(zipOf(partsOf(made)))
