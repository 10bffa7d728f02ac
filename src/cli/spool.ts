/** Standard input as a file: a sheet is read more than once, a pipe only once. */

import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { fault } from '../errors.ts'
import type { Input } from '../read/inputs.ts'
import { problemOf } from '../words.ts'

/** Copies standard input into a file that only this user can read; it is deleted when the program ends. Throws SPOOL_FAILED. */
export async function spoolStdin(name: string): Promise<Input> {
  try {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'crm-clean-'))
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
    const file = path.join(folder, 'stdin')
    await pipeline(process.stdin, createWriteStream(file, { mode: 0o600 }))
    return { name, path: file, worksheet: null }
  } catch (error) {
    throw fault('SPOOL_FAILED', { folder: os.tmpdir(), problem: problemOf(error) }, error)
  }
}
