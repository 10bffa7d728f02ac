import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = (name: string) => path.join(root, 'node_modules', '.bin', name)

const made = {
  'rule two-words': ['rules/two-words.ts', 'rules/two-words.md', 'test/rules/two-words.test.ts'],
  'comparison post-code': ['src/match/compare/post-code.ts'],
  'command switch': ['src/cli/commands/switch.ts', 'test/cli/switch.test.ts'],
}
const tables = 'test/match/compare/levels.test.ts'
const lists = ['rules/index.ts', 'src/match/compare/kind.ts', tables, 'src/cli/commands/index.ts', 'test/rules/shipped.test.ts']
const code = [...Object.values(made).flat(), ...lists].filter((file) => file.endsWith('.ts'))

let tree: string
const make = (...args: string[]) => spawnSync(process.execPath, ['scripts/new.mjs', ...args], { cwd: tree, encoding: 'utf8' })
const filesOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

// A copy of the tree, in which everything is made once.
beforeAll(() => {
  tree = mkdtempSync(path.join(os.tmpdir(), 'tree-'))
  const files = ['src', 'rules', 'test', 'scripts', 'bin', 'bench', 'package.json', 'biome.json', 'vitest.config.ts', 'schemas']
  for (const name of [...files, 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(path.join(root, name), path.join(tree, name), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'), 'junction')
  for (const what of Object.keys(made)) expect(make(...what.split(' ')).stderr).toBe('')
})
afterAll(() => rmSync(tree, { recursive: true, force: true }))

test.each(Object.entries(made))('%s: its files are made', (_, files) => {
  expect(files.filter((file) => !existsSync(path.join(tree, file)))).toEqual([])
})

test('each is named in its list, where the list is sorted at its place', () => {
  const lineOf = (file: string, text: string) =>
    readFileSync(path.join(tree, file), 'utf8')
      .split('\n')
      .filter((line) => line.includes(text))
  expect(lineOf('rules/index.ts', 'twoWords')).toEqual(["import twoWords from './two-words.ts'", '  twoWords,'])
  expect(lineOf('test/rules/shipped.test.ts', 'two-words')).toEqual(["  ['two-words', 'validity', '0302', 'warning'],"])
  expect(lineOf('src/match/compare/kind.ts', 'post-code')).toEqual([
    "import { postCodeMethod } from './post-code.ts'",
    "  'post-code': postCodeMethod,",
  ])
  expect(lineOf(tables, 'postCodeMethod')).toEqual([
    "import { postCodeMethod } from '../../../src/match/compare/post-code.ts'",
    '    postCodeMethod,',
  ])
  expect(lineOf('src/cli/commands/index.ts', 'switch')).toEqual(["import switchCommand from './switch.ts'", '  switchCommand,'])
})

test('what is made passes lint and types', { timeout: 180_000 }, () => {
  expect(spawnSync(bin('biome'), ['check', ...code], { cwd: tree, encoding: 'utf8' }).status).toBe(0)
  const { stdout } = spawnSync(bin('tsc'), ['-p', 'tsconfig.json', '--pretty', 'false'], { cwd: tree, encoding: 'utf8' })
  expect(stdout).toBe('')
})

test('the tests that are made fail, and say what to write', { timeout: 180_000 }, () => {
  spawnSync(bin('tsc'), ['-p', 'tsconfig.build.json'], { cwd: tree })
  const tests = [...code.filter((file) => file.endsWith('.test.ts') && !lists.includes(file)), tables]
  const run = spawnSync(bin('vitest'), ['run', '--reporter=json', ...tests], {
    cwd: tree,
    encoding: 'utf8',
    env: { ...process.env, CRM_CLEAN_SKIP_BUILD: '1' },
  })
  const { testResults } = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as {
    testResults: { name: string; assertionResults: { status: string; title: string }[] }[]
  }
  const failed = testResults.map(({ name, assertionResults }) => [
    path.basename(name),
    assertionResults.filter(({ status }) => status === 'failed').map(({ title }) => /WRITE: \w+( \w+)*/.exec(title)?.[0]),
  ])
  expect(Object.fromEntries(failed)).toEqual({
    'two-words.test.ts': ['WRITE: reports a bad row'],
    'levels.test.ts': ['WRITE: a value'],
    'switch.test.ts': ['WRITE: what the user gets'],
  })
})

describe('refuses', () => {
  test.each([
    [['rule', 'phone-dialable'], 'there is a rule "phone-dialable" already: rules/phone-dialable.ts'],
    [['comparison', 'choices'], 'there is a comparison "choices" already'],
    [['command', 'check'], 'there is a command "check" already: src/cli/commands/check.ts'],
    [['rule', 'TwoWords'], '"TwoWords" is not lower-case-with-hyphens'],
    [['rule', '../two'], '"../two" is not lower-case-with-hyphens'],
    [['rule', 'two--words'], '"two--words" is not lower-case-with-hyphens'],
    [['stage', 'x'], 'usage: npm run new'],
    [['rule'], 'usage: npm run new'],
  ])('%j', (args, said) => {
    const before = filesOf(path.join(tree, 'src')).length
    const { status, stderr } = make(...args)
    expect({ status, stderr: stderr.slice(0, said.length) }).toEqual({ status: 2, stderr: said })
    expect(filesOf(path.join(tree, 'src')).length).toBe(before)
  })
})

test('nothing that was made is left unwritten in this tree', () => {
  const own = fileURLToPath(import.meta.url)
  const left = ['src', 'rules', 'test', 'docs'].flatMap((folder) => filesOf(path.join(root, folder))).filter((file) => file !== own)
  expect(left.filter((file) => /\bWRITE\b/.test(readFileSync(file, 'latin1'))).map((file) => path.relative(root, file))).toEqual([])
})
