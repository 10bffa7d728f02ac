/** Files that are no text at all, told by their first bytes: whoever renamed a workbook to .csv is told so. */

interface Kind {
  /** What has to be said: each kind has its own next step. */
  readonly code: 'FILE_IS_ARCHIVE' | 'FILE_IS_BINARY' | 'FILE_IS_WORKBOOK' | WorkbookCode
  /** A name that is the same in every language. */
  readonly name: string
  readonly magic: readonly number[]
  /** Where the magic stands; 0 when left out. */
  readonly at?: number
}

type WorkbookCode = 'WORKBOOK_XLS' | 'WORKBOOK_XLSB' | 'WORKBOOK_ODS' | 'WORKBOOK_NUMBERS' | 'WORKBOOK_HTML'

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

const kinds: readonly Kind[] = [
  { code: 'WORKBOOK_XLS', name: 'XLS', magic: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { code: 'FILE_IS_ARCHIVE', name: 'gzip', magic: [0x1f, 0x8b, 0x08] },
  { code: 'FILE_IS_ARCHIVE', name: 'bzip2', magic: [...ascii('BZh9'), 0x31, 0x41] },
  { code: 'FILE_IS_ARCHIVE', name: 'xz', magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { code: 'FILE_IS_ARCHIVE', name: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd] },
  { code: 'FILE_IS_ARCHIVE', name: '7-Zip', magic: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { code: 'FILE_IS_ARCHIVE', name: 'RAR', magic: ascii('Rar!\x1a\x07') },
  { code: 'FILE_IS_ARCHIVE', name: 'tar', magic: ascii('ustar'), at: 257 },
  { code: 'FILE_IS_BINARY', name: 'SQLite', magic: ascii('SQLite format 3\0') },
  { code: 'FILE_IS_BINARY', name: 'PDF', magic: ascii('%PDF-') },
  { code: 'FILE_IS_BINARY', name: 'Parquet', magic: [...ascii('PAR1'), 0x15] },
  { code: 'FILE_IS_BINARY', name: 'PNG', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a] },
  { code: 'FILE_IS_BINARY', name: 'JPEG', magic: [0xff, 0xd8, 0xff] },
  { code: 'FILE_IS_BINARY', name: 'GIF', magic: [...ascii('GIF8')] },
  { code: 'FILE_IS_BINARY', name: 'ELF', magic: [0x7f, 0x45, 0x4c, 0x46] },
  { code: 'FILE_IS_BINARY', name: 'RTF', magic: ascii('{\\rtf1') },
]
// Web applications like to call a page of HTML a spreadsheet.
const webPage = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|meta|table)\b/i
const zip = [0x50, 0x4b, 0x03, 0x04]

/** What the bytes are when they are certainly no text; null when they may be text. `head` holds the file's first kilobytes. */
export function binaryKind(head: Buffer): Pick<Kind, 'code' | 'name'> | null {
  if (webPage.test(head.toString('latin1', 0, 512))) return { code: 'WORKBOOK_HTML', name: 'HTML' }
  if (startsWith(head, zip, 0)) {
    const parts = head.toString('latin1')
    if (parts.includes('xl/workbook.bin')) return { code: 'WORKBOOK_XLSB', name: 'XLSB' }
    if (parts.includes('mimetypeapplication/vnd.oasis')) return { code: 'WORKBOOK_ODS', name: 'ODS' }
    if (parts.includes('Index/Document.iwa')) return { code: 'WORKBOOK_NUMBERS', name: 'Numbers' }
    if (parts.includes('[Content_Types].xml') || parts.includes('xl/')) return { code: 'FILE_IS_WORKBOOK', name: 'XLSX' }
    return { code: 'FILE_IS_ARCHIVE', name: 'zip' }
  }
  return kinds.find((kind) => startsWith(head, kind.magic, kind.at ?? 0)) ?? null
}

// Tab, line breaks, page breaks, the shifts and escape of ISO-2022, the old end-of-file mark, and the separators of ASCII stand in texts.
const innocent = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x1a, 0x1b, 0x1e, 0x1f])

/** Whether a text holds more control characters than any real one does. */
export function looksBinary(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if ((code < 0x20 && !innocent.has(code)) || code === 0x7f) controls += 1
  }
  // A few characters prove little: one NUL in a file of twelve is a damaged cell.
  return controls > text.length * (text.length < 512 ? 0.25 : 0.05)
}

function startsWith(head: Buffer, magic: readonly number[], at: number): boolean {
  return magic.every((byte, index) => head[at + index] === byte)
}
