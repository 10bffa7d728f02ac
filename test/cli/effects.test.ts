import { expect, test } from 'vitest'
import { z } from 'zod'
import { commands } from '../../src/cli/commands/index.ts'
import { withoutEffect } from '../../src/cli/effects.ts'
import { sheetFlags } from '../../src/cli/sheet-flags.ts'
import { sometimes } from '../../src/cli/sometimes.ts'

/** Options of every command, and those that say how a sheet is read, each as it may be given. */
const options: Readonly<Record<string, unknown>> = {
  ...{ store: 'x.db', keyFile: 'k', operator: 'li', reason: 'x', force: true, dryRun: true },
  ...{ encoding: 'gbk', delimiter: ';', headerRow: 2, map: ['phone=Tel'], country: 'CN', id: 'id', keepAll: true, schema: 'contacts' },
  stdinFilename: 'a.csv',
}
const reading = Object.keys(z.object(sheetFlags(z)).shape)

/** By command: what it refuses where no sheet is named, where one is, and where it is told to write a file. */
const refused: Readonly<Record<string, readonly [none: string, sheet: string | null, file: string]>> = {
  run: ['reason force reading stdinFilename', 'reason force stdinFilename', 'reason stdinFilename'],
  profile: [
    'store keyFile operator reason force dryRun reading stdinFilename',
    'store keyFile operator reason force dryRun stdinFilename',
    'store keyFile operator reason stdinFilename',
  ],
  check: [
    'reason force dryRun reading stdinFilename',
    'store keyFile reason force dryRun stdinFilename',
    'store keyFile reason stdinFilename',
  ],
  fix: ['reason force reading stdinFilename', 'store keyFile reason force stdinFilename', 'store keyFile reason stdinFilename'],
  rules: ['store keyFile operator reason force dryRun', null, 'store keyFile operator reason'],
  explain: ['reason force dryRun', null, 'reason'],
  dedupe: ['force reading stdinFilename', 'store keyFile reason force dryRun stdinFilename', 'store keyFile reason stdinFilename'],
  review: ['force', null, ''],
  merge: ['force', null, ''],
  split: ['reason force', null, 'reason'],
  evaluate: ['reason force dryRun', null, 'reason'],
  import: ['reason force reading stdinFilename', 'reason force stdinFilename', 'reason stdinFilename'],
  export: ['dryRun', 'dryRun', ''],
  report: [
    'reason force dryRun reading stdinFilename',
    'store keyFile reason force dryRun stdinFilename',
    'store keyFile reason stdinFilename',
  ],
  list: ['force dryRun', null, ''],
  show: ['force dryRun', null, ''],
  history: ['reason force dryRun', null, 'reason'],
  edit: ['reason', null, 'reason'],
  add: ['reason', null, 'reason'],
  remove: ['force', null, ''],
  restandardise: ['reason force', null, 'reason'],
  undo: ['reason force', null, 'reason'],
  runs: ['reason force dryRun', null, 'reason'],
  init: [
    'store keyFile operator reason reading stdinFilename',
    'store keyFile operator reason stdinFilename',
    'store keyFile operator reason stdinFilename',
  ],
  template: ['store keyFile operator reason force dryRun', null, 'store keyFile operator reason'],
  config: ['store keyFile operator reason force dryRun', null, 'store keyFile operator reason'],
  completion: ['store keyFile operator reason force dryRun', null, 'store keyFile operator reason'],
}

const takenBy = ({ options: own, takes }: (typeof commands)[number]) => {
  const names = own.map(({ flags }) => flags).join(' ')
  const isOwn = (name: string) => names.includes(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
  const hidden = Object.entries(sometimes).flatMap(([name]) => (takes.includes(name as keyof typeof sometimes) ? [] : [name]))
  return (name: string) => (reading.includes(name) ? isOwn(name) : !hidden.includes(name))
}

test.each(commands.map((spec) => [spec.name, spec] as const))(
  '%s refuses what does nothing, by what it works on and writes',
  (name, spec) => {
    const taken = Object.entries(options).filter(([option]) => takenBy(spec)(option))
    const refusedWith = (sheets: readonly string[], outputs: readonly string[]) =>
      taken
        .filter(
          ([option, value]) => withoutEffect({ command: name, works: spec.works, given: { [option]: value }, sheets, outputs }) !== null,
        )
        .map(([option]) => option)
        .map((option) => (reading.includes(option) && option !== 'stdinFilename' ? 'reading' : option))
        .filter((option, at, all) => all.indexOf(option) === at)
        .join(' ')
    const readsSheets = taken.some(([option]) => reading.includes(option))
    expect([
      refusedWith([], []),
      readsSheets ? refusedWith(['a.csv'], []) : null,
      refusedWith(readsSheets ? ['a.csv'] : [], ['b.csv']),
    ]).toEqual(refused[name])
  },
)

test.each([
  ['a reason without --reveal', 'check', { reason: 'x' }, [], 'REASON_ALONE'],
  ['a reason with it', 'check', { reason: 'x', reveal: true }, [], null],
  ['a dry run of a baseline', 'check', { dryRun: true, updateBaseline: true }, ['a.csv'], null],
  ['a dry run of mail', 'report', { dryRun: true, email: ['a@b.com'] }, [], null],
  ['an operator who is logged', 'profile', { operator: 'li', log: 'steps.log' }, ['a.csv'], null],
  ['standard input by name', 'check', { stdinFilename: 'a.csv' }, ['-'], null],
  ['--since of a sheet', 'report', { since: '7d' }, ['a.csv'], 'OPTION_OF_STORE'],
  ['--merge of a sheet', 'dedupe', { merge: true }, ['a.csv'], 'OPTION_OF_STORE'],
  ['the encoding of an export', 'export', { encoding: 'gb18030' }, [], null],
] as const)('%s: %s %o %o: %s', (_, command, given, sheets, code) => {
  const { works } = commands.find(({ name }) => name === command)!
  expect(withoutEffect({ command, works, given, sheets, outputs: [] })?.code ?? null).toBe(code)
})
