import { expect, test } from 'vitest'
import { colourLevel, printable } from '../../src/cli/terminal.ts'

test.each([
  [true, true, {}, 1],
  [false, true, {}, 0],
  [true, false, {}, 0],
  [true, true, { NO_COLOR: '1' }, 0],
  [true, true, { NO_COLOR: '' }, 1],
  [true, true, { TERM: 'dumb' }, 0],
  [false, true, { FORCE_COLOR: '1' }, 1],
  [true, true, { FORCE_COLOR: '0' }, 0],
  [true, true, { FORCE_COLOR: '1', NO_COLOR: '1' }, 0],
  [true, false, { FORCE_COLOR: '1' }, 0],
] as const)('terminal %s, wanted %s, %j: level %d', (isTerminal, wanted, environment, level) => {
  expect(colourLevel(isTerminal, wanted, environment)).toBe(level)
})

test.each([
  ['华信', '华信'],
  ['a\u001b[31mred', 'a\\u001b[31mred'],
  ['two\nlines\tand a tab', 'two⏎lines and a tab'],
  ['\u202efdp.exe', '\\u202efdp.exe'],
  ['\u009b31m', '\\u009b31m'],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown)
})
