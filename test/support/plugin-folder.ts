import path from 'node:path'
import { goodSheet, newFolder } from './cli-folder.ts'
import { type CliResult, runCli } from './run-cli.ts'

/** The text of a rule as a plug-in writes it: reports `name` of every record, or does what is given. */
export const rule = (id: string, record = "report({ record, field: 'name', message: 'bad' })") => `import { defineRule, z } from 'crm-clean'
export default defineRule({
  id: '${id}', dimension: 'validity', standard: '0104', severity: 'warning',
  title: { en: 'Ours', zh: '我们的' },
  options: z.strictObject({ word: z.string().default('x') }),
  messages: { bad: { en: '{column} is bad', zh: '{column}有误' } },
  create: ({ report }) => ({ record(record) { ${record} } }),
})
`

/** A folder with a sheet, a configuration that names plug-ins, and the plug-ins. */
export function folderWith(
  plugins: Readonly<Record<string, string>>,
  config = `plugins: [${Object.keys(plugins)
    .map((name) => `./${name}`)
    .join(', ')}]\n`,
) {
  return newFolder({ 'a.csv': goodSheet, 'crm-clean.yaml': config, ...plugins })
}

/** Runs the program in a folder, with that folder's own list of trusted plug-ins. */
export const run = (cwd: string, ...args: string[]): Promise<CliResult> =>
  runCli([...args, '--now', '2026-09-30'], { cwd, env: { XDG_CONFIG_HOME: path.join(cwd, 'settings') } })

/** The findings of a JSON answer: rule and row. */
export const rulesIn = ({ stdout }: CliResult) =>
  (JSON.parse(stdout) as { findings: { rule: string; row: number }[] }).findings.map(({ rule: id, row }) => `${id} ${row}`)
