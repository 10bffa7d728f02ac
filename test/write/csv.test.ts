import { expect, test } from 'vitest'
import { csvBytes } from '../../src/write/csv.ts'

async function written(rows: readonly (readonly (string | null)[])[], headers: readonly string[] = ['甲', '乙']): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of csvBytes({ name: 't', columns: headers.map((header) => ({ header, kind: 'text' })), rows })) pieces.push(piece)
  return Buffer.concat(pieces)
}

test('a byte order mark first, CRLF at the end of every row', async () => {
  expect(await written([['a', null]])).toEqual(Buffer.from('\ufeff甲,乙\r\na,\r\n'))
})

test.each([
  ['两行\n文字', '"两行\n文字"'],
  ['a\rb', '"a\rb"'],
  ['a\r\nb', '"a\r\nb"'],
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  [' a', '" a"'],
  ['a\u3000', '"a\u3000"'],
  ['a;b', '"a;b"'],
  ["'", '"\'"'],
  ["O'Neil", "O'Neil"],
  ['007', '007'],
  ['+8613912345678', '+8613912345678'],
  ['-5', '-5'],
  ['=1+1', `"'=1+1"`],
  ["'=1", `"''=1"`],
  ['😀𠮷', '😀𠮷'],
])('the cell %j is written as %s', async (cell, expected) => {
  expect((await written([[cell, 'x']])).toString('utf8')).toBe(`\ufeff甲,乙\r\n${expected},x\r\n`)
})

test('an empty row of one column is not a blank line, which readers skip', async () => {
  expect((await written([[null], ['']], ['甲'])).toString('utf8')).toBe('\ufeff甲\r\n""\r\n""\r\n')
})
