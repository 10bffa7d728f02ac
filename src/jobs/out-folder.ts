/** A folder of results that belongs to crm-clean: it replaces there only what its own manifest lists. */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, unlinkSync } from 'node:fs'
import path from 'node:path'
import { fault } from '../errors.ts'
import { writeWholeFile } from '../write/whole-file.ts'

export const manifestName = 'manifest.json'

export interface OutFolder {
  /** The path to write the result of this name to. Throws OUTPUT_FOLDER where a stranger's file has the name. */
  place(name: string): string
  /** Writes the manifest and takes away what an earlier run left that this one did not write again. */
  finish(): Promise<string[]>
}

/** Opens the folder, making it when it is missing. */
export function outFolder(folder: string): OutFolder {
  mkdirSync(folder, { recursive: true })
  const earlier = listed(path.join(folder, manifestName))
  const written: string[] = []
  return {
    place(name) {
      const file = path.join(folder, name)
      if (existsSync(file) && !earlier.has(name)) throw fault('OUTPUT_FOLDER', { path: folder, file: name })
      written.push(name)
      return file
    },
    async finish() {
      for (const name of earlier) {
        const file = path.join(folder, name)
        if (!written.includes(name) && existsSync(file)) unlinkSync(file)
      }
      const files = written.map((name) => ({
        name,
        bytes: statSync(path.join(folder, name)).size,
        sha256: digest(path.join(folder, name)),
      }))
      const manifest = {
        schemaVersion: 1,
        madeBy: 'crm-clean',
        csvGuard: "one ' before = + - @ and control characters; phones and numbers keep their sign",
        files,
      }
      const target = path.join(folder, manifestName)
      await writeWholeFile(target, (file) => file.write(`${JSON.stringify(manifest, null, 2)}\n`), { force: true })
      return [...written.map((name) => path.join(folder, name)), target]
    },
  }
}

/** Names an earlier manifest lists; only plain names, so that a changed manifest cannot point outside the folder. */
function listed(manifest: string): Set<string> {
  if (!existsSync(manifest)) return new Set()
  try {
    const { files, madeBy } = JSON.parse(readFileSync(manifest, 'utf8')) as { madeBy?: unknown; files?: { name?: unknown }[] }
    if (madeBy !== 'crm-clean' || !Array.isArray(files)) throw new Error('not written by crm-clean')
    return new Set(files.flatMap(({ name }) => (typeof name === 'string' && name === path.basename(name) && name !== '..' ? [name] : [])))
  } catch (error) {
    throw fault('OUTPUT_FOLDER', { path: path.dirname(manifest), file: manifestName }, error)
  }
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
