import { copyFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { newFolder } from './cli-folder.ts'
import { runCli } from './run-cli.ts'

const fixture = fileURLToPath(new URL('../../fixtures/sheets/mac-1904-formulas-links-comments.xlsx', import.meta.url))

/** What a night prints and writes on a machine of this time zone, an hour before midnight of UTC: customers.csv comes second. */
export async function bytesIn(TZ: string): Promise<string[]> {
  const folder = newFolder({ 'a.csv': '客户名称,联系电话,首次接触时间\n华信,13812345678,2024/3/5\n明达,13987654321,45356\n' })
  copyFileSync(fixture, path.join(folder, 'b.xlsx'))
  const run = await runCli(['run', 'a.csv', 'b.xlsx', '--now', '2026-11-22T23:30:00Z'], { cwd: folder, env: { TZ } })
  const written = ['customers.csv', 'customers.xlsx', 'findings.csv', 'report.html']
  return [run.stdout, ...written.map((name) => readFileSync(path.join(folder, 'out', name), 'latin1'))]
}
