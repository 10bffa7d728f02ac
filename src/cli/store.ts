/** Opening the store for a command: with its key, for reading or as the one writer. */

import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fault } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { problemOf } from '../words.ts'
import type { Call } from './command.ts'
import { question } from './question.ts'

/** Opens the store for reading; as many at a time as like. */
export async function openForReading(call: Call): Promise<Store> {
  return open(call, undefined)
}

/** Opens the store as its writer, making it when it is missing. `command` is what others are told while it lasts. */
export async function openForWriting(call: Call, command: string): Promise<Store> {
  return open(call, command)
}

async function open(call: Call, command: string | undefined): Promise<Store> {
  if (command !== undefined) call.endInOrder() // a run that is broken off says so in the log and frees the store
  const { openStore } = await import('../store/store.ts')
  const { globals, clock, today } = call
  const attempt = (key: string | undefined) =>
    openStore(globals.store, {
      clock,
      today,
      ...(key === undefined ? {} : { key }),
      ...(command === undefined ? {} : { writer: { command, operator: globals.operator, pid: process.pid } }),
    })
  const key = keyOf(call)
  try {
    return attempt(key)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'STORE_KEY_MISSING'
    if (!missing || key !== undefined || !call.terminal.canAsk) throw error
    return attempt(await askForKey(call))
  }
}

/** `--key-file` before CRM_CLEAN_KEY; a line end at the end of the file is not part of the key. */
function keyOf({ globals }: Call): string | undefined {
  if (globals.keyFile === undefined) return globals.key
  let key: string
  try {
    key = readFileSync(globals.keyFile, 'utf8').replace(/\r?\n$/, '')
  } catch (error) {
    throw fault('KEY_FILE_UNREADABLE', { path: globals.keyFile, problem: problemOf(error) }, error)
  }
  // An empty key encrypts nothing: the store would lie open while its owner thinks it locked.
  if (key === '') throw fault('KEY_FILE_EMPTY', { path: globals.keyFile })
  return key
}

/** Reads the key without showing it. */
async function askForKey({ say, signal }: Call): Promise<string> {
  const { Writable } = await import('node:stream')
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  try {
    // Asked for only when nothing is shown any more: a key may be pasted at once.
    return await question('', silent, signal, () => process.stderr.write(`${say('askKey')} `))
  } finally {
    process.stderr.write('\n')
  }
}
