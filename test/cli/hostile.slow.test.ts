import { expect, test } from 'vitest'
import { changedInputs } from '../support/changed-inputs.ts'
import { hostileName, shownOf } from '../support/hostile-cells.ts'

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
  ['show', 'C202611001', '--reveal', '--reason', '\u001b[31m'],
  ['show', 'C202611001', '--reveal', '--reason', 'x', '--format', 'json'],
  ['history', 'C202611001', '--reveal', '--reason', 'x'],
  ['show', '\u001b[31m::error::'],
  ['\u001b[31m::error::'],
  ['check', '--\u001b[31m'],
]

test('cells that carry control characters and commands reach no terminal and no log by any command, and JSON stays JSON', async () => {
  expect((await shownOf(commands)).problems).toEqual([])
})

test('no command changes an input file, whatever its kind', async () => {
  const { codes, overwriting, changed } = await changedInputs()
  expect({ failed: codes.filter((code) => code !== 0 && code !== 1), overwriting, changed }).toEqual({
    failed: [],
    overwriting: [2, 2, 2],
    changed: [],
  })
})
