import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { changedInputs } from '../support/changed-inputs.ts'
import { goodSheet, newFolder } from '../support/cli-folder.ts'
import { dangers, hostileName, shownOf } from '../support/hostile-cells.ts'
import { runCli } from '../support/run-cli.ts'

const commands = [
  ['profile', hostileName, '--reveal'],
  ['profile', hostileName, '--reveal', '--format', 'json'],
  ['check', hostileName, '--reveal'],
  ['check', hostileName, '--reveal', '--format', 'json'],
  ...['ndjson', 'csv', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'].map((format) => [
    'check',
    hostileName,
    '--reveal',
    '--format',
    format,
  ]),
  ['check', hostileName, 'nowhere\n::error::.csv'],
  ['check', hostileName, '--rule', '\u001b[1m::error::'],
  ['check', hostileName, '--map', 'name=\u001b[1m'],
  ['dedupe', hostileName, '--pairs', '-'],
  ['import', hostileName, '--source', '\u001b[31m'],
  ['import', hostileName, '--format', 'json'],
  ['run', hostileName, '--format', 'json'],
  ['runs'],
  ...['csv', 'json', 'ndjson'].map((format) => ['export', '-', '--format', format]),
  ['export', '-', '--format', 'csv', '--what', 'changes'],
  ['show', 'C202611001', '--reason', '\u001b[31m'],
  ['show', 'C202611001', '--reason', 'x', '--format', 'json'],
  ['history', 'C202611001', '--reveal', '--reason', 'x'],
  ['show', '\u001b[31m::error::'],
  ['\u001b[31m::error::'],
  ['check', '--\u001b[31m'],
]

test('cells that carry control characters and commands reach no terminal and no log by any command, and JSON stays JSON', async () => {
  const { problems, folder } = await shownOf(commands)
  expect(problems).toEqual([])
  const page = readFileSync(path.join(folder, 'out', 'report.html'), 'utf8')
  expect([...dangers(page), page.includes('<script>alert')]).toEqual([false])
  expect(readFileSync(path.join(folder, 'out', 'customers.csv'), 'utf8')).toContain(`"'=HYPERLINK`)
})

test('no command changes an input file, whatever its kind', async () => {
  const { codes, overwriting, changed } = await changedInputs()
  expect({ failed: codes.filter((code) => code !== 0 && code !== 1), overwriting, changed }).toEqual({
    failed: [],
    overwriting: [2, 2, 2],
    changed: [],
  })
})

test('whatever is written is for its owner alone', async () => {
  const folder = newFolder({ 'a.csv': goodSheet })
  await runCli(['run', 'a.csv'], { cwd: folder })
  await runCli(['template', '-o', 't.xlsx'], { cwd: folder })
  const files = ['t.xlsx', 'crm-clean.db', 'out/customers.csv', 'out/report.html', 'out/manifest.json']
  expect(files.map((name) => (statSync(path.join(folder, name)).mode & 0o777).toString(8))).toEqual(files.map(() => '600'))
})

test('a night that was killed while it wrote its folder goes on the next night', async () => {
  const folder = newFolder({ 'a.csv': goodSheet })
  await runCli(['run', 'a.csv'], { cwd: folder })
  const manifest = path.join(folder, 'out', 'manifest.json')
  const { files, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as { files: { name: string }[] }
  // What a kill in the middle leaves: names without sizes, and files that are not there yet.
  writeFileSync(manifest, JSON.stringify({ ...rest, files: files.slice(0, 2).map(({ name }) => ({ name })) }))
  for (const { name } of files.slice(1)) rmSync(path.join(folder, 'out', name))
  expect((await runCli(['run', 'a.csv'], { cwd: folder })).code).toBe(0)
  expect(readdirSync(path.join(folder, 'out')).sort()).toEqual([...files.map(({ name }) => name), 'manifest.json'].sort())
})
