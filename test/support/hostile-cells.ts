import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { newFolder } from './cli-folder.ts'
import { runCli } from './run-cli.ts'

const hostile = readFileSync(fileURLToPath(new URL('../../fixtures/sheets/hostile-cells.csv', import.meta.url)))
/** A sheet whose name and cells carry control characters and commands. */
export const hostileName = '\u001b[31m::error::x.csv'

/** What a terminal or a CI log must never be shown: control characters, direction overrides, the start of a workflow command. */
export function dangers(text: string): string[] {
  const found = text.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g) ?? []
  const commands = text.split(/\r?\n/).filter((line) => /^\s*::|##(vso|teamcity)?\[/.test(line))
  return [...found, ...commands]
}

/** Runs commands one after another on the hostile sheet, as a CI service does: what they showed that they must not, and answers in JSON that are none. */
export async function shownOf(commands: readonly (readonly string[])[]): Promise<{ folder: string; problems: unknown[] }> {
  const folder = newFolder({ [hostileName]: hostile })
  const problems: unknown[] = []
  for (const args of commands) {
    const always = ['--operator', '\u001b[31m::error::', '--now', '2026-11-22T08:00:00Z']
    const { stdout, stderr, code } = await runCli([...args, ...always], { cwd: folder, env: { CI: 'true' } })
    // Our own commands to GitHub are not taken for a cell's.
    const found = [
      ...dangers(args.includes('github') ? stdout.replace(/^::(?:error|warning|notice) file=/gm, '') : stdout),
      ...dangers(stderr),
    ]
    if (found.length > 0 || code === 70) problems.push({ args, found, code })
    if (args.includes('json') && code !== 2 && JSON.parse(stdout).schemaVersion !== 1) problems.push({ args, stdout })
  }
  return { folder, problems }
}
