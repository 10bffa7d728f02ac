import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { goodSheet, newFolder } from '../support/cli-folder.ts'
import { type CliResult, runCli } from '../support/run-cli.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const rule = (id: string, record = "report({ record, field: 'name', message: 'bad' })") => `import { defineRule, z } from 'crm-clean'
export default defineRule({
  id: '${id}', dimension: 'validity', standard: '0104', severity: 'warning',
  title: { en: 'Ours', zh: '我们的' },
  options: z.strictObject({ word: z.string().default('x') }),
  messages: { bad: { en: '{column} is bad', zh: '{column}有误' } },
  create: ({ report }) => ({ record(record) { ${record} } }),
})
`

/** A folder with a sheet, a configuration that names plug-ins, and the plug-ins. */
function folderWith(
  plugins: Readonly<Record<string, string>>,
  config = `plugins: [${Object.keys(plugins)
    .map((name) => `./${name}`)
    .join(', ')}]\n`,
) {
  return newFolder({ 'a.csv': goodSheet, 'crm-clean.yaml': config, ...plugins })
}

const run = (cwd: string, ...args: string[]): Promise<CliResult> =>
  runCli([...args, '--now', '2026-09-30'], { cwd, env: { XDG_CONFIG_HOME: path.join(cwd, 'settings') } })

const rulesIn = ({ stdout }: CliResult) =>
  (JSON.parse(stdout) as { findings: { rule: string; row: number }[] }).findings.map(({ rule: id, row }) => `${id} ${row}`)

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

test('what is set and what other rules say can be seen before a plug-in is trusted', async () => {
  const cwd = folderWith({ 'ours.js': "throw new Error('it ran')\n" })
  const config = await run(cwd, 'config')
  expect({ code: config.code, shown: config.stdout.includes('plugins'), said: config.stderr.includes('not trusted yet') }).toEqual({
    code: 0,
    shown: true,
    said: true,
  })
  expect((await run(cwd, 'explain', 'phone-dialable')).code).toBe(0)
  expect((await run(cwd, 'explain', 'our-rule')).code).toBe(2)
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

test.each<[string, Readonly<Record<string, string>>, string, number, string]>([
  ['a file that is not there', {}, 'country: CN\nplugins:\n  - ./gone.js\n', 2, 'There is no plug-in "./gone.js" (crm-clean.yaml:3).'],
  ['a package that is not installed', {}, 'plugins: [our-rules]\n', 2, 'There is no plug-in "our-rules" (crm-clean.yaml:1).'],
  ['one that throws as it loads', { 'p.js': "throw new Error('no luck')\n" }, '', 2, 'cannot be loaded: no luck.'],
  ['one that is no JavaScript', { 'p.js': 'export default {\n' }, '', 2, 'cannot be loaded: '],
  [
    'one that imports what is not there',
    { 'p.js': "import 'left-pad-of-nobody'\nexport default {}\n" },
    '',
    2,
    "Cannot find package 'left-pad-of-nobody'",
  ],
  ['one that exports by name', { 'p.js': 'export const rule = {}\n' }, '', 2, 'provides no rule: it has no default export;'],
  ['the name of a shipped rule', { 'p.js': rule('phone-dialable') }, '', 2, 'There already is a rule with this id: '],
  [
    'the name of a rule of one’s own',
    { 'p.js': rule('mine') },
    "plugins: [./p.js]\ncustom: [{ id: mine, assert: 'has(phone)' }]\n",
    2,
    'p.js mine. Choose another id',
  ],
  [
    'one that throws at a record',
    { 'p.js': rule('our-rule', "if (record.ref.row === 3) throw new Error('no luck')") },
    '',
    70,
    'Rule "our-rule" failed at a.csv, row 3: no luck.',
  ],
])('%s is told', async (_, plugins, config, code, said) => {
  const cwd = folderWith(plugins, config === '' ? 'plugins: [./p.js]\n' : config)
  const result = await run(cwd, 'check', 'a.csv', '--allow-plugins')
  expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' })
  expect(result.stderr).toContain(said)
})

test.skipIf(Number(process.versions.node.split('.')[0]) > 20)(
  'a plug-in in TypeScript is told to be built, where Node.js cannot load it',
  async () => {
    const cwd = folderWith({ 'p.ts': 'export default {}\n' })
    expect((await run(cwd, 'check', 'a.csv', '--allow-plugins')).stderr).toContain(
      'this version of Node.js cannot load .ts files; build it to .js',
    )
  },
)

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
