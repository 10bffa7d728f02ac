import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, rule, rulesIn, run } from '../support/plugin-folder.ts'

test('a plug-in that is trusted runs until it changes', async () => {
  const cwd = folderWith({ 'ours.js': rule('our-rule') })
  const file = path.join(cwd, 'ours.js')
  const check = (...flags: string[]) => run(cwd, 'check', 'a.csv', '--rule', 'our-rule', '--format', 'json', ...flags)
  await check('--trust-plugins')
  expect(rulesIn(await check())).toEqual(['our-rule 2', 'our-rule 3'])
  writeFileSync(file, `${rule('our-rule')}// changed\n`)
  const changed = await check()
  expect({ code: changed.code, said: changed.stderr.includes(`trusted and have changed since: ${file}.`) }).toEqual({ code: 2, said: true })
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
