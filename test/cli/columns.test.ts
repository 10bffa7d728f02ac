import fc from 'fast-check'
import stringWidth from 'string-width'
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

test('a text of a million letters is cut as quickly as a short one', () => {
  const start = process.cpuUsage().user
  expect([cut('很长'.repeat(500_000), 6), cutStart('很长'.repeat(500_000), 6)]).toEqual(['很长…', '…很长'])
  expect(process.cpuUsage().user - start).toBeLessThan(1_000_000)
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

test.each<[string, number, number | undefined, string[]]>([
  ['words stay whole', 12, undefined, ['words stay', 'whole']],
  ['a date 2026-11-30 and C2026:C2027', 14, undefined, ['a date', '2026-11-30 and', 'C2026:C2027']],
  ['甲乙丙丁戊', 4, undefined, ['甲乙', '丙丁', '戊']],
  ['判为“不同客户”。再次判定即替换', 12, undefined, ['判为“不同客', '户”。再次判', '定即替换']],
  ['李四 Smith-Jones 已于 2026-11-30 判定', 16, undefined, ['李四 Smith-Jones', '已于 2026-11-30', '判定']],
  ['alongword@example.com', 10, undefined, ['alongword@', 'example.co', 'm']],
  ['≠ alongword@example.com', 10, undefined, ['≠ alongwor', 'd@example.', 'com']],
  ['share of 62.3 % of all', 13, undefined, ['share of', '62.3 % of all']],
  ['one two three four five', 9, 2, ['one two', 'three fo…']],
  ['', 9, undefined, ['']],
])('%j in lines of %i places', (text, places, most, due) => {
  expect(folded(text, places, most)).toEqual(due)
})

test('lines hold the whole text, none wider than its places', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab甲乙，“”≠% -') }), fc.integer({ min: 4, max: 12 }), (text, places) => {
      const lines = folded(text, places)
      expect(lines.filter((line) => stringWidth(line) > places)).toEqual([])
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }),
  )
})
