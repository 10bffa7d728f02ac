import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (text: string) => writeFileSync(path.join(folder, 'crm-clean.yaml'), text)

test('the configuration is found above the working folder, and each setting names its line', async () => {
  write('country: CN\nrules: { phone-shared: off }\n')
  const cwd = path.join(folder, 'deep', 'deeper')
  mkdirSync(cwd, { recursive: true })
  const { code, stdout } = await runCli(['config', '--format', 'json'], { cwd })
  const { schemaVersion, settings } = JSON.parse(stdout) as {
    schemaVersion: number
    settings: { key: string; value: unknown; origin: string }[]
  }
  expect({ code, schemaVersion }).toEqual({ code: 0, schemaVersion: 1 })
  const file = path.join('..', '..', 'crm-clean.yaml')
  expect(settings.filter(({ origin }) => origin !== 'default')).toEqual([
    { key: 'country', value: 'CN', origin: `${file}:1` },
    { key: 'rules.phone-shared', value: 'off', origin: `${file}:2` },
  ])
})

test('every mistake at once, exit 2, in the language of the user', async () => {
  write('contry: CN\nmatch: { match_at: 7 }\n')
  expect(await runCli(['check', 'none.csv'], { cwd: folder })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'error: The configuration "crm-clean.yaml" has 2 problems to fix; nothing was done:\n' +
      '  crm-clean.yaml:1  there is no setting "contry"; did you mean country?\n' +
      '  crm-clean.yaml:2  match.match_at: must be at most 1\n',
  })
  const chinese = await runCli(['config', '--lang', 'zh'], { cwd: folder })
  expect(chinese.stderr).toContain('crm-clean.yaml:1  没有设置项“contry”，是否为 country？')
})

test('a rule that is not there is told with its line', async () => {
  write('rules:\n  phone-dialabel: off\n')
  const { code, stderr } = await runCli(['config'], { cwd: folder })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      'error: The settings of rules have 1 problem to fix; nothing was done:\n  crm-clean.yaml:2 phone-dialabel: there is no such rule. Did you mean phone-dialable?\n',
  })
})

test('a configuration that was named must be there', async () => {
  expect(await runCli(['config', '--config', 'no.yaml'], { cwd: folder })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: There is no configuration "no.yaml". Check --config, or write one with "crm-clean init".\n',
  })
})

test('fields and rules of the configuration are those a check uses', async () => {
  write('extends: none\nfields: { title: { type: text, max_length: 3 } }\nrules: { length-limit: info }\n')
  writeFileSync(path.join(folder, 'films.csv'), 'title,year\nJaws,1975\nAi,2001\n')
  const { stdout } = await runCli(['check', 'films.csv', '--format', 'json'], { cwd: folder })
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; severity: string; cell: string }[] }
  expect(findings.map(({ rule, severity, cell }) => ({ rule, severity, cell }))).toEqual([
    { rule: 'length-limit', severity: 'info', cell: 'A2' },
  ])
})
