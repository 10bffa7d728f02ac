import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { globalOptions } from '../../src/cli/globals.ts'
import type { OptionSpec } from '../../src/cli/option.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name))
    .sort()
}

const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')
const guides = ['README.md', ...filesIn('docs', '.md'), ...filesIn('rules', '.md')]
const sources = [...filesIn('src', '.ts'), ...filesIn('rules', '.ts')]

/** The texts in a source: what stands in quotes, line by line, outside of comments. */
const literals = (source: string) =>
  source
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line))
    .flatMap((line) => line.match(/(?:en: )?(?:'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*")/g) ?? [])
const shownBy = (file: string) => (file.endsWith('.ts') ? literals(textOf(file)).join('\n') : textOf(file))

/** Sources in which every `--name` is a flag of ours: elsewhere it may be a variable of a style sheet, or a flag of Node.js. */
const speaking = sources.filter((file) =>
  /^src\/((errors|finding-words|words|report\/words)\.ts|cli\/(?!heap|formats\/pdf)|schema\/)/.test(file),
)

const flagsOf = (options: readonly OptionSpec[]) => options.flatMap(({ flags }) => flags.match(/(?<![\w-])--?[a-z][a-z-]*/g) ?? [])
const everywhere = new Set([...flagsOf(globalOptions), '--help', '-h', '--version'])
const ownFlags = new Map(commands.map(({ name, options }) => [name, new Set(flagsOf(options))]))
const anyFlags = new Set([...everywhere, ...[...ownFlags.values()].flatMap((flags) => [...flags])])
const namedFlags = (text: string) => text.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? []

/** What may follow the program's name in running text: none of these is meant as a command. */
const running = new Set(['as', 'did', 'failed', 'found', 'is', 'itself', 'keeps', 'store', 'works', 'writes', 'wrote'])
/** A command line up to where its text ends: the end of its line or of its quotation. */
const commandLines = (text: string) =>
  [...text.matchAll(/(?<![\w/.-])crm-clean ([a-z][a-z-]*)([^\n`"”“|)）。；#]*)/g)].map(([, name = '', rest = '']) => ({ name, rest }))

/** Each thing found in a file, behind the file's name. */
const foundIn = (files: readonly string[], look: (file: string) => readonly string[]) =>
  files.flatMap((file) => look(file).map((found) => `${file}: ${found}`))

describe('a command or flag that a text names exists', () => {
  test('commands, and the flags behind them', () => {
    const wrong = foundIn([...guides, ...sources], (file) =>
      commandLines(shownBy(file)).flatMap(({ name, rest }) => {
        if (running.has(name)) return []
        const own = ownFlags.get(name)
        if (own === undefined) return [`crm-clean ${name}`]
        return namedFlags(rest).flatMap((flag) => (own.has(flag) || everywhere.has(flag) ? [] : [`crm-clean ${name} ${flag}`]))
      }),
    )
    expect(wrong).toEqual([])
  })

  test('flags alone', () => {
    expect(foundIn([...guides, ...speaking], (file) => namedFlags(shownBy(file)).filter((flag) => !anyFlags.has(flag)))).toEqual([])
  })

  test('flags in the help of a command are its own', () => {
    const wrong = commands.flatMap(({ name, summary, options, examples }) =>
      [summary, ...options.map(({ does }) => does), ...examples.map(({ does }) => does)]
        .flatMap(({ en, zh }) => namedFlags(`${en} ${zh}`))
        .filter((flag) => !everywhere.has(flag) && !ownFlags.get(name)?.has(flag))
        .map((flag) => `${name}: ${flag}`),
    )
    expect(wrong).toEqual([])
  })

  test('the measure itself', () => {
    const [restore, undo] = commandLines('Use "crm-clean restore", or: crm-clean undo 7 --dry-run (not "--force")')
    expect([restore, undo]).toEqual([
      { name: 'restore', rest: '' },
      { name: 'undo', rest: ' 7 --dry-run (not ' },
    ])
    expect(namedFlags(undo!.rest)).toEqual(['--dry-run'])
    expect([ownFlags.has('restore'), ownFlags.has('undo'), everywhere.has('--dry-run')]).toEqual([false, true, true])
  })
})

const han = /\p{Script=Han}/u
/** Names of two words, which Chinese keeps. */
const names = /Apple Numbers/g

/** English left in a Chinese text: two words in a row that are no name, command, flag, placeholder or quotation. */
function english(text: string): string[] {
  const bare = text
    .replace(/\$\{[^{}]*\}|\{[^{}]*\}|`[^`]*`|"[^"]*"|<[^<>]*>/g, '…')
    .replace(/(?<![\w-])crm-clean( [a-z./<][^\s“”，。；：（）]*| --?[a-z-]+)*/g, '…')
    .replace(/(?<![\w-])--?[a-z][\w-]*/g, '…')
    .replace(names, '…')
  return bare.match(/[A-Za-z][a-z'’]+(?: [A-Za-z][A-Za-z'’]*)+/g) ?? []
}

/** Lists of what sheets contain, in every language: headers, options and the words in them. */
const lists = /^src\/(schema\/(aliases|choices|customer|other-kinds)|read\/header-|read\/set-aside\/words|standardise\/|match\/)/
/** A block of English words beside a Chinese one. */
const englishBlock = /\n {2}en: \{\n[\s\S]*?\n {2}\},/g

describe('Chinese holds no English', () => {
  test('in the program', () => {
    const chinese = (file: string) =>
      literals(textOf(file).replace(englishBlock, '')).filter((text) => han.test(text) && !text.startsWith('en: '))
    const wrong = foundIn(
      sources.filter((file) => !lists.test(file)),
      (file) => chinese(file).flatMap((text) => english(text.slice(1, -1))),
    )
    expect(wrong).toEqual([])
  })

  test('in the documents of rules', () => {
    expect(foundIn(filesIn('rules', '.md'), (file) => english(textOf(file).split('<!-- zh -->')[1] ?? ''))).toEqual([])
  })

  test('what is filled into a fault has both languages', () => {
    const filled = /\b(?:problem|limit|holder|place|expected|hint|detail): (?:'([^'\n]*)'|`([^`\n]*)`)/g
    const wrong = foundIn(
      sources.filter((file) => !file.startsWith('src/cli/text/')),
      (file) => [...textOf(file).matchAll(filled)].flatMap(([, plain, template]) => english(plain ?? template ?? '')),
    )
    expect(wrong).toEqual([])
  })

  test('the measure itself', () => {
    expect(english('规则在 the end of the records 处出错')).toEqual(['the end of the records'])
    expect(english('请用 crm-clean import <表格> 建立，或用 --store 指定；{path} 是 Excel 工作簿，见 "two words"')).toEqual([])
  })
})
