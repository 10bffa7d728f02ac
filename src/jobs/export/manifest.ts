/** The list of files that an export of several files leaves beside them: what they hold, and how it is shown. */

import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import path from 'node:path'
import { fault } from '../../errors.ts'

export const manifestName = 'manifest.json'

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

/** What the manifest says of a file. */
export interface KeptFile {
  readonly name: string
  readonly bytes?: number
  readonly sha256?: string
  /** A digest of everything that the file was made from. */
  readonly basis?: string
  /** What the night tells of it. */
  readonly summary?: object
}

/** What a manifest lists, by name; only plain names, so that a changed manifest cannot point outside the folder. */
export function listedIn(manifest: string): Map<string, KeptFile> {
  if (!existsSync(manifest)) return new Map()
  try {
    const { files, madeBy } = JSON.parse(readFileSync(manifest, 'utf8')) as { madeBy?: unknown; files?: KeptFile[] }
    if (madeBy !== 'crm-clean' || !Array.isArray(files)) throw new Error('not written by crm-clean')
    return new Map(files.flatMap((file) => (typeof file.name === 'string' && isPlainName(file.name) ? [[file.name, file]] : [])))
  } catch (error) {
    throw fault('OUTPUT_FOLDER', { path: path.dirname(manifest), file: manifestName }, error)
  }
}

const isPlainName = (name: string) => name !== '' && name !== '.' && name !== '..' && name === path.basename(name)
