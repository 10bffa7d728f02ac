/** Opening the store for a command: with its key, for reading or as the one writer. */

import { existsSync, statSync } from 'node:fs'
import os from 'node:os'
import process from 'node:process'
import { Fault, fault } from '../errors.ts'
import { readSmallFile } from '../read/small-file.ts'
import { utf8Text } from '../read/utf8-text.ts'
import type { Store } from '../store/store.ts'
import { problemOf } from '../words.ts'
import type { Call } from './command.ts'
import { configOf } from './config-of.ts'
import { refuseSources } from './outputs.ts'
import { question } from './question.ts'
import { spoolFolder } from './spool.ts'
import { printable } from './terminal.ts'

/** Opens the store for reading; as many at a time as like. */
export async function openForReading(call: Call): Promise<Store> {
  return open(call, undefined)
}

/** Opens the store as its writer. `command` is what others are told while it lasts. Throws STORE_MISSING. */
export async function openForWriting(call: Call, command: string): Promise<Store> {
  const { store } = call.globals
  if (isMissing(store)) throw fault('STORE_MISSING', { path: store })
  return open(call, command)
}

/** Whether there is no store yet: no file, or an empty one. */
const isMissing = (store: string) => !existsSync(store) || (statSync(store).isFile() && statSync(store).size === 0)

/** The same, making the store when it is missing; a dry run makes one that is gone when it is closed. */
export async function openOrMake(call: Call, command: string): Promise<Store> {
  return open(call, command, call.globals.dryRun && isMissing(call.globals.store))
}

async function open(call: Call, command: string | undefined, scratch = false): Promise<Store> {
  const { openStore } = await import('../store/store.ts')
  const { review } = await configOf(call)
  const { globals, clock, today } = call
  const attempt = (key: string | undefined) => {
    if (command !== undefined) call.endInOrder() // a run that is broken off says so in the log and frees the store
    return openStore(globals.store, {
      clock,
      scratch,
      isRehearsal: globals.dryRun,
      dropUnused: true,
      newFolder: () => spoolFolder(os.tmpdir()),
      today,
      fourEyes: { fields: review.doubleCheck, levels: review.levels },
      ...(key === undefined ? {} : { key }),
      ...(command === undefined ? {} : { writer: { command, operator: globals.operator, pid: process.pid } }),
    })
  }
  const key = await keyOf(call)
  const store = await withKey(call, key, attempt)
  again = () => openStore(globals.store, { clock, newFolder: () => spoolFolder(os.tmpdir()), ...(key === undefined ? {} : { key }) })
  if (store.copyBefore !== null) call.terminal.note(call.say('storeUpgraded', { copy: printable(store.copyBefore) }))
  try {
    await refuseSources(call, store.files.list())
    await offerReading(call, store, command)
    return tellingHeld(call, store)
  } catch (error) {
    store.close()
    throw error
  }
}

/** Offered to a person, and in the log of the command that brought the store up to date; never done by itself. */
async function offerReading({ say, terminal }: Call, store: Store, command: string | undefined): Promise<void> {
  if (command === 'restandardise' || (store.copyBefore === null && !terminal.canAsk)) return
  const { isReadByOlder } = await import('../jobs/restandardise/is-read-by-older.ts')
  if (isReadByOlder(store)) terminal.note(say('readingOlder'))
}

/** Says at the end how many changes were held back for others to agree to. */
function tellingHeld({ terminal, say, globals, command }: Call, store: Store): Store {
  if (tellThemselves.has(command)) return store
  return {
    ...store,
    close() {
      const count = store.approvals.heldSoFar()
      store.close()
      if (count > 0 && !globals.dryRun) terminal.note(say('reviewHeld', { count }))
    },
  }
}

/** Commands whose result says what waits. */
const tellThemselves: ReadonlySet<string> = new Set(['import', 'edit', 'fix', 'review'])

/** Opens the store of this command once more, for reading. */
let again: (() => Store) | null = null

/**
 * The damage of the store that this command has opened; null where it is sound. Asked when a command failed in a way nobody foresaw: what it
 * read may not be what crm-clean wrote.
 */
export function damageOfStore(): Fault | null {
  try {
    const store = again?.()
    const problem = store?.problems()[0]
    store?.close()
    if (store === undefined || problem === undefined) return null
    return fault('STORE_DAMAGED', { path: store.path, problem })
  } catch (error) {
    return error instanceof Fault ? error : null
  }
}

/** Asks for the key where one is missing and somebody is there. */
async function withKey(call: Call, key: string | undefined, attempt: (key: string | undefined) => Store): Promise<Store> {
  try {
    return attempt(key)
  } catch (error) {
    const isKeyMissing = error instanceof Error && 'code' in error && error.code === 'STORE_KEY_MISSING'
    if (!isKeyMissing || key !== undefined || !call.terminal.canAsk) throw error
    const typed = await askForKey(call)
    const store = attempt(typed)
    typedKey = typed
    return store
  }
}

/** The key that opened the store, where somebody typed it: a command that opens the store again does not ask again. */
let typedKey: string | undefined

/** The numbers of all customers. */
export function keysOf(store: Store): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const page of store.records.keys()) for (const [, key] of page) keys.add(key)
  return keys
}

/** `--key-file` before CRM_CLEAN_KEY. An empty key encrypts nothing: the store would lie open while its owner thinks it locked. */
async function keyOf(call: Call): Promise<string | undefined> {
  const { keyFile, key } = call.globals
  if (keyFile !== undefined) return keyIn(call, keyFile)
  if (key !== undefined && key.trim() === '') throw fault('KEY_EMPTY', {})
  return key ?? typedKey
}

/** A byte order mark and a line end are no part of the key. Bytes that are no text would be a weaker key than they seem, and are refused. */
async function keyIn({ say, terminal }: Call, file: string): Promise<string> {
  let key: string
  try {
    const { bytes, mode } = await readSmallFile(file)
    key = utf8Text(bytes).replace(/\r?\n$/, '')
    if (process.platform !== 'win32' && mode !== null && (mode & 0o077) !== 0)
      terminal.note(`${say('warningLabel')} ${say('keyFileOpen', { path: printable(file) })}`)
  } catch (error) {
    throw fault('KEY_FILE_UNREADABLE', { path: file, problem: problemOf(error) }, error)
  }
  if (key.trim() === '') throw fault('KEY_FILE_EMPTY', { path: file })
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
