import { expect, test } from 'vitest'
import { aligned, blocks, cut, cutStart, folded } from '../../src/cli/columns.ts'

test.each([
  ['华信科技', 8, '华信科技'],
  ['华信科技有限公司', 8, '华信科…'],
  ['abcdef', 4, 'abc…'],
])('%s cut to %d places is %s', (text, places, shown) => {
  expect(cut(text, places)).toBe(shown)
})

test('a letter of several code points is never taken apart', () => {
  expect([cut('☎️☎️☎️', 4), folded('👨‍👩‍👧🇨🇳é', 2)]).toEqual(['☎️…', ['👨‍👩‍👧', '🇨🇳', 'é']])
  expect([cutStart('上海华信', 5), cutStart('上海', 5)]).toEqual(['…华信', '上海'])
})

test('columns line up as they are seen', () => {
  expect(
    aligned(
      [
        ['客户', '1'],
        ['a', '100'],
      ],
      { right: [1] },
    ),
  ).toEqual(['客户    1', 'a     100'])
})

test.each([
  [0, '░░░░'],
  [0.5, '▇▇░░'],
  [1, '▇▇▇▇'],
])('%d fills the bar as %s', (share, bar) => {
  expect(blocks(share, 4)).toBe(bar)
})
