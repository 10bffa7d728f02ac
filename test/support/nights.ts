import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCli } from './run-cli.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/sheets/', import.meta.url))
/** The sheets of every night. */
export const sheets = ['customers-gb18030.csv', 'crm-export-title-row.xlsx']

/** What `run --format json` answers, as far as tests read it. */
export interface Night {
  readonly steps: readonly { readonly run: number | null; readonly command: string; readonly state: string }[]
  readonly import: { readonly run: number | null; readonly findings: unknown }
  readonly findings: unknown
  readonly duplicates: unknown
}
export const answerOf = (stdout: string) => JSON.parse(stdout) as Night
/** The steps of a night: command, state, number of the run. */
export const stepsOf = (stdout: string) => answerOf(stdout).steps.map(({ command, state, run }) => [command, state, run])

/** The files a night wrote: name and digest, sorted. */
export const digestsOf = (out: string) =>
  readdirSync(out)
    .sort()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(out, name)))
        .digest('hex'),
    ])

/** A folder with the sheets; `run` runs a command there at a fixed time, `night` the main job. Whoever asks removes the folder. */
export function nightFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  for (const name of sheets) cpSync(path.join(fixtures, name), path.join(folder, name))
  const run = (args: readonly string[]) => runCli([...args, '--now', '2026-09-30T12:00:00Z', '--operator', 'li'], { cwd: folder })
  const night = (store: string, out: string, more: readonly string[] = []) =>
    run(['run', ...sheets, '--store', store, '--out', out, '--format', 'json', ...more])
  return { folder, run, night }
}
