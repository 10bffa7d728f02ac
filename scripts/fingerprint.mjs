#!/usr/bin/env node
// Shows that a change of the code changed no result: prints the sha256 of what the program makes of sheets, a line a file.
//   npm run build && node scripts/fingerprint.mjs [--rules] sheet.csv... >after.txt
// Run it before and after the change and compare the two texts with diff. For every sheet: `dedupe` (pairs, clusters, model, JSON), and
// `check`, `import` and `export` where the sheet has at most 20,000 rows (all sheets with --rules). The demo's outputs come last.
// The clock is fixed and seconds are left out, so that the same program gives the same bytes on every run.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rules: { type: 'boolean', default: false } } })
const root = fileURLToPath(new URL('..', import.meta.url))
const program = path.join(root, 'bin', 'crm-clean.js')
const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-fingerprint-'))
const now = '2026-06-01T12:00:00Z'

/** Runs a command in the work folder. Exit status 1 means findings: no failure. */
function crmClean(...words) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...words, '--now', now, '--operator', 'fingerprint', '--lang', 'en'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  )
  if (status !== 0 && status !== 1) throw new Error(`crm-clean ${words.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

const withoutSeconds = (text) =>
  text
    .replace(/"seconds":\s*(\{[^}]*\}|[\d.]+)/g, '"seconds":0')
    .replace(/^.*seconds.*$/gm, '')
    .replaceAll(root, '')
    .replaceAll(folder, '')
const print = (name, text) => console.log(`${createHash('sha256').update(withoutSeconds(text)).digest('hex')}  ${name}`)
const made = (file) => readFileSync(path.join(folder, file), 'utf8')

for (const given of positionals) {
  const sheet = path.resolve(given)
  const text = readFileSync(sheet, 'utf8')
  const name = path.join(path.basename(path.dirname(sheet)), path.basename(sheet))
  const key = /^\ufeff?(?:.*,)?id(?:,|\r?\n)/.test(text.slice(0, 1000)) ? ['--id', 'id'] : []
  const files = ['--pairs', 'p.csv', '--clusters', 'c.csv', '--save-model', 'm.yaml', '--force']
  print(`${name} dedupe.json`, crmClean('dedupe', sheet, ...key, ...files, '--format', 'json'))
  print(`${name} pairs`, made('p.csv'))
  print(`${name} clusters`, made('c.csv'))
  print(`${name} model`, made('m.yaml'))
  if (!values.rules && text.split('\n').length > 20_001) continue
  print(`${name} check.ndjson`, crmClean('check', sheet, ...key, '--format', 'ndjson', '--reveal'))
  if (key.length > 0) continue // the sheets with their own key are no customers: import would ask for required fields
  const store = ['--store', `${path.basename(path.dirname(sheet))}.db`]
  crmClean('import', sheet, ...store)
  print(`${name} stored dedupe.json`, crmClean('dedupe', ...store, '--format', 'json'))
  for (const what of ['records', 'findings', 'duplicates', 'changes'])
    print(`${name} export ${what}`, crmClean('export', '-', '--format', 'ndjson', '--what', what, ...store))
}

const sheets = ['customers-gb18030.csv', 'crm-export-title-row.xlsx']
for (const sheet of sheets) copyFileSync(path.join(root, 'fixtures', 'sheets', sheet), path.join(folder, sheet))
print('demo run.json', crmClean('run', ...sheets, '--out', 'out', '--store', 'demo.db', '--format', 'json'))
for (const file of readdirSync(path.join(folder, 'out')).sort())
  console.log(
    `${createHash('sha256')
      .update(readFileSync(path.join(folder, 'out', file)))
      .digest('hex')}  demo ${file}`,
  )
rmSync(folder, { recursive: true, force: true })
