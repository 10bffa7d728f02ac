/** A folder of results that belongs to crm-clean: it replaces there only what its own manifest lists. */

import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fault } from '../../errors.ts'
import { problemOf } from '../../words.ts'
import { temporaryIn } from '../../write/unfinished.ts'
import { writeWholeFile } from '../../write/whole-file.ts'
import { digestOf, manifestText, type Policy } from './manifest.ts'

export const manifestName = 'manifest.json'

export interface OutFolder {
  /** Names the inputs of the work: should they be in this folder, they are never replaced or deleted. */
  keep(inputs: readonly string[]): void
  /** The path to write the result of this name to. Throws OUTPUT_FOLDER where a file that crm-clean did not write has the name. */
  place(name: string): string
  /** Writes the manifest and deletes the files of an earlier run that this one did not write again. @param policy how the records in it are shown */
  finish(policy?: Policy): Promise<string[]>
}

/** Opens the folder, making it when it is missing. Throws OUTPUT_FAILED, OUTPUT_FOLDER. */
export function outFolder(folder: string): OutFolder {
  const kept = new Set<string>()
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw fault('OUTPUT_FAILED', { path: folder, problem: problemOf(error) }, error)
  }
  const earlier = listed(path.join(folder, manifestName))
  const written: string[] = []
  // A file is listed before it is written: after a kill, the next run must recognise the file as its own.
  const claim = (name: string) => {
    if (earlier.has(name)) return
    earlier.add(name)
    const temporary = temporaryIn(folder)
    try {
      writeFileSync(temporary, manifestText([...earlier].map((one) => ({ name: one }))), { mode: 0o600 })
      renameSync(temporary, path.join(folder, manifestName))
    } catch (error) {
      rmSync(temporary, { force: true })
      throw fault('OUTPUT_FAILED', { path: folder, problem: problemOf(error) }, error)
    }
  }
  return {
    keep(inputs) {
      for (const input of inputs) kept.add(real(input))
    },
    place(name) {
      const file = path.join(folder, name)
      if (existsSync(file) && !(earlier.has(name) && isFile(file))) throw fault('OUTPUT_FOLDER', { path: folder, file: name })
      if (kept.has(real(file))) throw fault('OUTPUT_IS_INPUT', { path: file })
      written.push(name)
      claim(name)
      return file
    },
    async finish(policy) {
      for (const name of earlier) {
        const file = path.join(folder, name)
        if (!written.includes(name) && isFile(file) && !kept.has(real(file))) unlinkSync(file)
      }
      const files = written.map((name) => ({
        name,
        bytes: statSync(path.join(folder, name)).size,
        sha256: digestOf(path.join(folder, name)),
      }))
      const target = path.join(folder, manifestName)
      await writeWholeFile(target, (file) => file.write(manifestText(files, policy)), { force: true })
      return [...written.map((name) => path.join(folder, name)), target]
    },
  }
}

/** A folder was not written by crm-clean, whatever the manifest says. */
const isFile = (file: string) => lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === false

function real(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return path.resolve(file) // not there yet
  }
}

/** Names an earlier manifest lists; only plain names, so that a changed manifest cannot point outside the folder. */
function listed(manifest: string): Set<string> {
  if (!existsSync(manifest)) return new Set()
  try {
    const { files, madeBy } = JSON.parse(readFileSync(manifest, 'utf8')) as { madeBy?: unknown; files?: { name?: unknown }[] }
    if (madeBy !== 'crm-clean' || !Array.isArray(files)) throw new Error('not written by crm-clean')
    return new Set(files.flatMap(({ name }) => (typeof name === 'string' && isPlainName(name) ? [name] : [])))
  } catch (error) {
    throw fault('OUTPUT_FOLDER', { path: path.dirname(manifest), file: manifestName }, error)
  }
}

const isPlainName = (name: string) => name !== '' && name !== '.' && name !== '..' && name === path.basename(name)
