/** Names of the files that an export is split into: one a value, safe on every system. */

import path from 'node:path'

/** What Windows, macOS or a shell trips over. */
const unsafe = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
/** A file's name holds 255 bytes; the export's own name needs some of them. */
const mostBytes = 120

/**
 * One path a value, beside `file` and named after it: `customers.csv` and `张三` make `customers-张三.csv`. Values that make the same name get a
 * number: `customers-a (2).csv`.
 *
 * @param none the word for records without a value
 */
export function splitFiles(file: string, values: readonly (string | null)[], none: string): string[] {
  const { dir, name, ext } = path.parse(file)
  const taken = new Set<string>()
  return values.map((value) => {
    const word = safeName(value ?? none)
    for (let times = 1; ; times++) {
      const tried = times === 1 ? word : `${word} (${times})`
      // A disk may take two names that differ in case for one.
      if (taken.has(tried.toLowerCase())) continue
      taken.add(tried.toLowerCase())
      return path.join(dir, `${name}-${tried}${ext}`)
    }
  })
}

function safeName(value: string): string {
  const clean = value
    .normalize('NFC')
    .replace(unsafe, '_')
    .trim()
    .replace(/[. ]+$/, '')
  let short = ''
  for (const character of clean) {
    if (Buffer.byteLength(short + character) > mostBytes) break
    short += character
  }
  return short === '' || reserved.test(short) ? `_${short}` : short
}
