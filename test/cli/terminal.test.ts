import { expect, test } from 'vitest'
import { colourLevel, printable, printableCsv } from '../../src/cli/terminal.ts'

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

test.each([
  ['华信,"two\r\nlines",a\ttab\r\n', '华信,"two\r\nlines",a\ttab\r\n'],
  ['a,\u001b[31mred\r\n', 'a,\\u001b[31mred\r\n'],
  ['a,b\r\n::error::x,y\r\n', 'a,b\r\n\\u003a:error::x,y\r\n'],
  ['a,"b\n ::error::x"\r\n', 'a,"b\n \\u003a:error::x"\r\n'],
  ['a,"b\r::error::x"\r\n', 'a,"b\\u000d::error::x"\r\n'],
  ['a,##vso[task]\r\n', 'a,\\u0023#vso[task]\r\n'],
])('rows of CSV %j are shown as %j', (rows, shown) => {
  expect(printableCsv(rows)).toBe(shown)
})
