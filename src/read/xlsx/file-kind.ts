/** What a file that should be a workbook really is, so that each case gets its own advice. */

import { type FaultCode, fault } from '../../errors.ts'
import { type Package, partKey } from './zip.ts'

type KindCode = Extract<FaultCode, `WORKBOOK_${string}`>

const encryptedMark = Buffer.from('EncryptedPackage', 'utf16le')

/** Looks through the bytes of a file that is no zip. Feed it the whole file; encrypted workbooks are told by a name deep inside. */
export function kindSeeker(): { see(chunk: Buffer): void; isZip(): boolean; kind(): KindCode } {
  let head = Buffer.alloc(0)
  let tail = Buffer.alloc(0)
  let encrypted = false
  const isCompound = () => head.readUInt32BE(0) === 0xd0cf11e0
  return {
    see(chunk) {
      if (head.length < 4096) head = Buffer.concat([head, chunk.subarray(0, 4096 - head.length)])
      if (encrypted || head.length < 4 || !isCompound()) return
      encrypted = Buffer.concat([tail, chunk]).includes(encryptedMark)
      tail = Buffer.from(chunk.subarray(-encryptedMark.length))
    },
    isZip: () => head.length >= 4 && (head.readUInt32BE(0) === 0x504b0304 || head.readUInt32BE(0) === 0x504b0506),
    kind() {
      if (head.length >= 8 && isCompound()) return encrypted ? 'WORKBOOK_ENCRYPTED' : 'WORKBOOK_XLS'
      // BIFF2 to BIFF4 came without the compound file around them
      if (head.length >= 4 && head[0] === 0x09 && [0, 2, 4].includes(head[1]!) && head[2] === (head[1] === 0 ? 4 : 6)) return 'WORKBOOK_XLS'
      return kindOfText(head)
    },
  }
}

function kindOfText(head: Buffer): KindCode {
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (!utf16 && head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return 'WORKBOOK_UNKNOWN'
  const text = head
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '')
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|meta|table|body|style)\b/is.test(text)) return 'WORKBOOK_HTML'
  if (/^<(?:\?xml|[a-z]+:?workbook)\b/i.test(text)) return 'WORKBOOK_XML'
  return 'WORKBOOK_IS_TEXT'
}

/** Throws when the zip holds something else than a workbook of XML parts. `main` is the part its relations name. */
export function refuseOtherPackages(zip: Package, main: string): void {
  const code = kindOfPackage(zip, main)
  if (code !== null) throw fault(code, { path: zip.name, part: main, problem: '', limit: '', hidden: '', sheet: '', others: '' })
}

function kindOfPackage(zip: Package, main: string): KindCode | null {
  const names = [...zip.parts.keys()]
  if (partKey(main).endsWith('.bin')) return 'WORKBOOK_XLSB'
  if (zip.parts.has(partKey(main))) return /(?:^|\/)(?:document|presentation)\d*\.xml$/.test(partKey(main)) ? 'WORKBOOK_IS_DOCUMENT' : null
  if (names.some((name) => name.endsWith('workbook.bin'))) return 'WORKBOOK_XLSB'
  if (names.includes('content.xml') && (names.includes('mimetype') || names.includes('meta-inf/manifest.xml'))) return 'WORKBOOK_ODS'
  if (names.some((name) => name.endsWith('.iwa') || name === 'index.zip')) return 'WORKBOOK_NUMBERS'
  if (names.some((name) => name.startsWith('word/') || name.startsWith('ppt/') || name.startsWith('visio/'))) return 'WORKBOOK_IS_DOCUMENT'
  return names.some((name) => name.startsWith('xl/')) ? null : 'WORKBOOK_UNKNOWN'
}
