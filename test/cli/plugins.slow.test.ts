import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { goodSheet, newFolder } from '../support/cli-folder.ts'
import { folderWith, rule, rulesIn, run } from '../support/plugin-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('a plug-in runs when it is allowed, and stays trusted until it changes', async () => {
  const cwd = folderWith({ 'ours.js': rule('our-rule') })
  const file = path.join(cwd, 'ours.js')
  const check = (...flags: string[]) => run(cwd, 'check', 'a.csv', '--rule', 'our-rule', '--format', 'json', ...flags)
  const refused = await check()
  expect({ code: refused.code, said: refused.stderr.includes(`these are not trusted yet: ${file}.`) }).toEqual({
    code: 2,
    said: true,
  })
  expect(rulesIn(await check('--allow-plugins'))).toEqual(['our-rule 2', 'our-rule 3'])
  expect((await check()).code).toBe(2)
  expect((await check('--trust-plugins')).code).toBe(0)
  expect(rulesIn(await check())).toEqual(['our-rule 2', 'our-rule 3'])
  const trust = path.join(cwd, 'settings', 'crm-clean', 'trust.json')
  expect(Object.keys((JSON.parse(readFileSync(trust, 'utf8')) as { plugins: object }).plugins)).toEqual([file])
  expect(statSync(trust).mode & 0o777).toBe(0o600)
  writeFileSync(file, `${rule('our-rule')}// changed\n`)
  const changed = await check()
  expect({ code: changed.code, said: changed.stderr.includes(`trusted and have changed since: ${file}.`) }).toEqual({ code: 2, said: true })
  expect((await check('--trust-plugins')).code).toBe(0)
  writeFileSync(trust, '{')
  expect(await check()).toMatchObject({ code: 2, stderr: expect.stringContaining('list of trusted plug-ins') as string })
})

test('a rule of a plug-in is set, listed, explained and kept in a store like any other', async () => {
  const cwd = folderWith(
    {
      'ours.js': rule('our-rule', "if (record.values.name !== options?.word) report({ record, field: 'name', message: 'bad' })").replace(
        '({ report })',
        '({ options, report })',
      ),
      'ours.md': '# our-rule\n\n<!-- en -->\nBecause.\n\n<!-- zh -->\n因为。\n',
    },
    'plugins: [./ours.js]\nrules:\n  our-rule: [error, { word: 上海华信科技有限公司 }]\n',
  )
  const allowed = (...args: string[]) => run(cwd, ...args, '--allow-plugins')
  expect((await allowed('explain', 'our-rule')).stdout).toContain('\n\nBecause.\n')
  expect((await allowed('explain', 'our-rule', '--lang', 'zh')).stdout).toContain('\n\n因为。\n')
  expect((await allowed('rules')).stdout).toMatch(/^error +our-rule +validity +Ours$/m)
  const listed = JSON.parse((await allowed('rules', '--format', 'json')).stdout) as { rules: { id: string; plugin?: string }[] }
  expect(listed.rules.find(({ id }) => id === 'our-rule')).toMatchObject({
    severity: 'error',
    defaultSeverity: 'warning',
    plugin: path.join(cwd, 'ours.js'),
    options: { properties: { word: { default: 'x' } } },
  })
  await allowed('import', 'a.csv')
  const stored = await allowed('check', '--rule', 'our-rule', '--format', 'json')
  expect(rulesIn(stored)).toEqual(['our-rule 3'])
  writeFileSync(path.join(cwd, 'crm-clean.yaml'), 'plugins: [./ours.js]\nrules:\n  our-rule: [error, { wrod: a }]\n')
  expect(await allowed('rules')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('crm-clean.yaml:3 our-rule: there is no setting "wrod"; did you mean word?') as string,
  })
})

test('a package of rules: made with the public exports, tested with testRule, trusted as a whole', async () => {
  const cwd = newFolder({ 'a.csv': goodSheet, 'crm-clean.yaml': 'plugins: ["@ours/rules"]\n' })
  const folder = path.join(cwd, 'node_modules', '@ours', 'rules')
  mkdirSync(path.join(folder, 'lib'), { recursive: true })
  symlinkSync(root, path.join(cwd, 'node_modules', 'crm-clean'))
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: '@ours/rules', type: 'module', exports: { '.': { import: './lib/index.js' } } }),
  )
  writeFileSync(
    path.join(folder, 'lib', 'index.js'),
    "import first from './first.js'\nimport second from './second.js'\nexport default [first, second]\n",
  )
  writeFileSync(
    path.join(folder, 'lib', 'first.js'),
    rule('first-rule', "if (record.values.note === '甲') report({ record, field: 'note', message: 'bad' })"),
  )
  writeFileSync(path.join(folder, 'lib', 'second.js'), rule('second-rule', ''))
  writeFileSync(path.join(folder, 'lib', 'first-rule.md'), '# first-rule\n\nFor both languages.\n')
  writeFileSync(
    path.join(folder, 'first.test.mjs'),
    `import test from 'node:test'
import { testRule } from 'crm-clean/testing'
import first from './lib/first.js'
testRule(first, [
  { why: 'accepts another note', rows: [{ note: '乙' }] },
  { why: 'reports this one', rows: [{ note: '甲' }], findings: [{ row: 2, field: 'note', message: 'bad' }] },
], test)
`,
  )
  const tested = execFileSync(process.execPath, ['--test', '--test-reporter=tap', path.join(folder, 'first.test.mjs')], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(tested).toMatch(/^# pass 2$/m)
  expect(rulesIn(await run(cwd, 'check', 'a.csv', '--rule', 'first-rule', '--format', 'json', '--trust-plugins'))).toEqual(['first-rule 2'])
  expect((await run(cwd, 'explain', 'first-rule')).stdout).toContain('For both languages.')
  writeFileSync(path.join(folder, 'lib', 'second.js'), rule('second-rule', ' '))
  expect((await run(cwd, 'rules')).stderr).toContain('have changed since')
})
