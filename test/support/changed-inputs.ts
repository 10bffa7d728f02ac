import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { newFolder } from './cli-folder.ts'
import { runCli } from './run-cli.ts'

const sheets = fileURLToPath(new URL('../../fixtures/sheets/', import.meta.url))

/** What a folder of inputs is: every byte and every time, by name. */
const stateOf = (folder: string) =>
  new Map(
    readdirSync(folder).map((name) => {
      const file = path.join(folder, name)
      const digest = createHash('sha256').update(readFileSync(file)).digest('hex')
      return [name, `${statSync(file).mtimeMs} ${statSync(file).mode} ${digest}`]
    }),
  )

/**
 * Profiles, checks, dedupes and runs copies of all fixtures, then tells commands to write over three of them.
 * @returns the exit codes, and the names of inputs that are not as they were
 */
export async function changedInputs() {
  const names = readdirSync(sheets)
  const folder = newFolder()
  const inputs = path.join(folder, 'in')
  mkdirSync(inputs)
  for (const name of names) writeFileSync(path.join(inputs, name), readFileSync(path.join(sheets, name)))
  const before = stateOf(inputs)
  const files = names.map((name) => `in/${name}`)
  const codeOf = async (...args: string[]) => (await runCli(args, { cwd: folder })).code
  const codes = [
    await codeOf('profile', ...files),
    await codeOf('check', ...files),
    await codeOf('dedupe', ...files),
    await codeOf('run', ...files),
  ]
  const overwriting = [
    await codeOf('check', ...files, '--format', `csv=${files[0]}`, '--force'),
    await codeOf('dedupe', ...files, '--pairs', files[1] ?? '', '--force'),
    await codeOf('profile', ...files, '-o', `./in/../${files[2]}`, '--force'),
  ]
  const after = stateOf(inputs)
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
  return { codes, overwriting, changed }
}
