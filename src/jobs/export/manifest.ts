/** The list of files that an export of several files leaves beside them: what they hold, and how it is shown. */

import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/** How the records in the files are shown. */
export interface Policy {
  /** Whether personal values are masked. */
  readonly masked: boolean
  readonly phones: 'national' | 'e164' | 'international'
  /** The country whose phones stand without a prefix. */
  readonly country: string | null
  /** Headers and options: by id and code, or in a language. */
  readonly words: 'code' | 'en' | 'zh'
  /** The condition that chose the records. */
  readonly where?: string
}

/** The manifest as JSON. @param files each with its name, bytes and SHA-256 */
export function manifestText(files: readonly object[], policy?: Policy): string {
  const csvGuard = "one ' before = + - @ and control characters; phones and numbers keep their sign"
  return `${JSON.stringify({ schemaVersion: 1, madeBy: 'crm-clean', csvGuard, ...(policy === undefined ? {} : { policy }), files }, null, 2)}\n`
}

/** SHA-256 of a file of any size, in hexadecimal digits. */
export function digestOf(file: string): string {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(1 << 20)
  const handle = openSync(file, 'r')
  try {
    for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) hash.update(buffer.subarray(0, read))
  } finally {
    closeSync(handle)
  }
  return hash.digest('hex')
}
