/** A folder of results that belongs to crm-clean: it replaces there only what its own manifest lists. */

import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fault } from '../../errors.ts'
import { problemOf } from '../../words.ts'
import { temporaryIn } from '../../write/unfinished.ts'
import { writeWholeFile } from '../../write/whole-file.ts'
import { digestOf, type KeptFile, listedIn, manifestName, manifestText, type Policy } from './manifest.ts'

export interface OutFolder {
  /** Names the inputs of the work: should they be in this folder, they are never replaced or deleted. */
  keep(inputs: readonly string[]): void
  /** Throws OUTPUT_FOLDER where a file that crm-clean did not write has one of these names: before hours of work, not after. */
  refuseOthers(names: readonly string[]): void
  /** The result of this name, where it stands there as it was written from the same inputs: it is kept. null: it must be written. */
  holds(name: string, basis: string): KeptFile | null
  /**
   * The path to write the result of this name to. Throws OUTPUT_FOLDER where a file that crm-clean did not write has the name.
   *
   * @param about what later runs need to know, where they keep the file
   */
  place(name: string, about?: Omit<KeptFile, 'name'>): string
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
  const entries = listedIn(path.join(folder, manifestName))
  const earlier = new Set(entries.keys())
  const written = new Map<string, Omit<KeptFile, 'name'>>()
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
  const isOther = (name: string) => {
    const file = path.join(folder, name)
    return existsSync(file) && !(earlier.has(name) && isFile(file))
  }
  return {
    refuseOthers(names) {
      for (const name of names) if (isOther(name)) throw fault('OUTPUT_FOLDER', { path: folder, file: name })
    },
    keep(inputs) {
      for (const input of inputs) kept.add(real(input))
    },
    holds(name, basis) {
      const entry = entries.get(name)
      const file = path.join(folder, name)
      if (entry === undefined || entry.basis !== basis || !isFile(file) || kept.has(real(file))) return null
      if (statSync(file).size !== entry.bytes || digestOf(file) !== entry.sha256) return null
      const { name: _, ...about } = entry
      written.set(name, about)
      return entry
    },
    place(name, about = {}) {
      const file = path.join(folder, name)
      if (isOther(name)) throw fault('OUTPUT_FOLDER', { path: folder, file: name })
      if (kept.has(real(file))) throw fault('OUTPUT_IS_INPUT', { path: file })
      written.set(name, about)
      claim(name)
      return file
    },
    async finish(policy) {
      for (const name of earlier) {
        const file = path.join(folder, name)
        if (!written.has(name) && isFile(file) && !kept.has(real(file))) unlinkSync(file)
      }
      const files = [...written].map(([name, about]) => {
        const file = path.join(folder, name)
        return { name, ...about, bytes: about.bytes ?? statSync(file).size, sha256: about.sha256 ?? digestOf(file) }
      })
      const target = path.join(folder, manifestName)
      await writeWholeFile(target, (file) => file.write(manifestText(files, policy)), { force: true })
      return [...[...written.keys()].map((name) => path.join(folder, name)), target]
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
