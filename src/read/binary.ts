/** Files that are no text at all, told by their first bytes: whoever renamed a workbook to .csv is told so. */

interface Kind {
  /** What has to be said: each kind has its own next step. */
  readonly is: 'workbook' | 'old-workbook' | 'archive' | 'binary'
  /** A name that is the same in every language. */
  readonly name: string
  readonly magic: readonly number[]
  /** Where the magic stands; 0 when left out. */
  readonly at?: number
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

const kinds: readonly Kind[] = [
  { is: 'old-workbook', name: 'XLS', magic: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { is: 'archive', name: 'gzip', magic: [0x1f, 0x8b, 0x08] },
  { is: 'archive', name: 'bzip2', magic: [...ascii('BZh9'), 0x31, 0x41] },
  { is: 'archive', name: 'xz', magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { is: 'archive', name: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd] },
  { is: 'archive', name: '7-Zip', magic: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { is: 'archive', name: 'RAR', magic: ascii('Rar!\x1a\x07') },
  { is: 'archive', name: 'tar', magic: ascii('ustar'), at: 257 },
  { is: 'binary', name: 'SQLite', magic: ascii('SQLite format 3\0') },
  { is: 'binary', name: 'PDF', magic: ascii('%PDF-') },
  { is: 'binary', name: 'Parquet', magic: [...ascii('PAR1'), 0x15] },
  { is: 'binary', name: 'PNG', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a] },
  { is: 'binary', name: 'JPEG', magic: [0xff, 0xd8, 0xff] },
  { is: 'binary', name: 'GIF', magic: [...ascii('GIF8')] },
  { is: 'binary', name: 'ELF', magic: [0x7f, 0x45, 0x4c, 0x46] },
  { is: 'binary', name: 'RTF', magic: ascii('{\\rtf1') },
]
const zip = [0x50, 0x4b, 0x03, 0x04]

/** What the bytes are when they are certainly no text; null when they may be text. `head` holds the file's first kilobytes. */
export function binaryKind(head: Buffer): Pick<Kind, 'is' | 'name'> | null {
  if (startsWith(head, zip, 0)) {
    const parts = head.toString('latin1')
    if (parts.includes('xl/workbook.bin')) return { is: 'old-workbook', name: 'XLSB' }
    if (parts.includes('mimetypeapplication/vnd.oasis')) return { is: 'old-workbook', name: 'ODS' }
    if (parts.includes('Index/Document.iwa')) return { is: 'old-workbook', name: 'Numbers' }
    if (parts.includes('[Content_Types].xml') || parts.includes('xl/')) return { is: 'workbook', name: 'XLSX' }
    return { is: 'archive', name: 'zip' }
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
