import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { config, ofSheet, own, sheet, told } from '../support/custom-rules.ts'
import { runCli } from '../support/run-cli.ts'

test('custom rules say the same of a sheet and of the store, in check, import and run', async () => {
  const cwd = newFolder({ 'a.csv': sheet, 'crm-clean.yaml': config })
  const run = (...args: string[]) => runCli([...args, '--now', '2026-09-30'], { cwd })
  expect(await told(cwd, 'a.csv', ...own)).toEqual(ofSheet)
  const imported = await run('import', 'a.csv', '--format', 'json')
  const counted = (JSON.parse(imported.stdout) as { findings: { error: number } }).findings
  // One for the title, one for every required column that is missing or empty: none of the latter here.
  expect(counted.error).toBe(1)
  const ofStore = await told(cwd, ...own)
  // A record of the store has a number, and the store as a whole has no column of a sheet.
  expect(ofStore.map((line) => line.replace('C202609001', 'row:2').replace(/Contact title/g, '职务'))).toEqual(ofSheet)
  const night = async () => {
    await run('run', 'a.csv', '--out', 'out')
    const lines = readFileSync(path.join(cwd, 'out', 'findings.csv'), 'utf8').split('\n')
    return lines
      .map((line) => line.split(',')[1] ?? '')
      .filter((id) => own.includes(id))
      .sort()
  }
  // The night writes what is as sure as that, and the rule is silent then.
  expect(await night()).toEqual(['department', 'load', 'title-needed', 'titles-mostly'])
  // What a rule says is part of what was checked: a condition that changed is checked anew.
  writeFileSync(path.join(cwd, 'crm-clean.yaml'), config.replace('>= 1000000', '>= 9000000'))
  expect(await night()).toEqual(['department', 'load', 'titles-mostly'])
})
