import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { levels, made, madeTree, makeIn, root } from '../support/made-tree.ts'

const { tree, said, remove } = madeTree()
afterAll(remove)

const filesOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

test('nothing is said against it', () => expect(said.join('')).toBe(''))

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
  expect(lineOf(levels, 'postCodeMethod')).toEqual([
    "import { postCodeMethod } from '../../../src/match/compare/post-code.ts'",
    '    postCodeMethod,',
  ])
  expect(lineOf('src/cli/commands/index.ts', 'switch')).toEqual(["import switchCommand from './switch.ts'", '  switchCommand,'])
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
    const { status, stderr } = makeIn(tree, ...args)
    expect({ status, stderr: stderr.slice(0, said.length) }).toEqual({ status: 2, stderr: said })
    expect(filesOf(path.join(tree, 'src')).length).toBe(before)
  })
})

test('nothing that was made is left unwritten in this tree', () => {
  const own = /new(\.slow)?\.test\.ts$/
  const left = ['src', 'rules', 'test', 'docs'].flatMap((folder) => filesOf(path.join(root, folder))).filter((file) => !own.test(file))
  expect(left.filter((file) => /\bWRITE\b/.test(readFileSync(file, 'latin1'))).map((file) => path.relative(root, file))).toEqual([])
})
