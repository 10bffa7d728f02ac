/** Standard output may fail: a reader that has seen enough closes the pipe, a disk is full. The first is no fault, the second is. */

import { fstatSync } from 'node:fs'
import process from 'node:process'
import { fault } from '../errors.ts'
import { problemOf } from '../words.ts'

let isClosed = false

/** Call once, before anything is written. Who writes hears of a failure from `writeOut`; a failure of standard error cannot be told to anyone. */
export function listenForFailedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

/** Writes to standard output and waits until it is written. Gives false where the reader has closed the pipe. Throws STDOUT_FAILED. */
export async function writeOut(data: string | Uint8Array): Promise<boolean> {
  if (isClosed) return false
  const error = await written(data)
  if (error === null) return true
  if (!('code' in error) || error.code !== 'EPIPE') throw fault('STDOUT_FAILED', { problem: problemOf(error) }, error)
  isClosed = true
  return false
}

function written(data: string | Uint8Array): Promise<Error | null> {
  return new Promise((resolve) => {
    process.stdout.write(data, (error) => resolve(error ?? null))
  })
}

/**
 * Whether standard output is a terminal or the log of a CI service: both obey what is written to them. A CI service reads its log through a
 * pipe; a file is no log, whoever writes it.
 */
export function isShown(environment: Readonly<Record<string, string | undefined>>): boolean {
  if (process.stdout.isTTY === true) return true
  return Boolean(environment.CI || environment.GITHUB_ACTIONS || environment.TF_BUILD || environment.TEAMCITY_VERSION) && !isFile()
}

function isFile(): boolean {
  try {
    return fstatSync(1).isFile()
  } catch {
    return false // closed
  }
}
