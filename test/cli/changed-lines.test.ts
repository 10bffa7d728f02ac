import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedLines } from '../../src/cli/review/changed-lines.ts'

test.each<[string, string, string[]]>([
  ['a: []\nb: []\n', 'a: [x]\nb: []\n', ['- a: []', '+ a: [x]']],
  ['a:\r\n# c\r\n', 'a:\r\n- x\r\n# c\r\n', ['+ - x']],
  ['a\nb\nc\n', 'A\nb\nC\n', ['- a', '+ A', '- c', '+ C']],
  ['', 'a\n', ['+ a']],
  ['a', 'a', []],
])('%j to %j', (before, after, lines) => {
  expect(changedLines(before, after).map(({ sign, line }) => `${sign} ${line}`)).toEqual(lines)
})

test('what is taken out and put in makes the one text the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changed = changedLines(before.join('\n'), after.join('\n'))
      const ofSign = (sign: string) => changed.filter((one) => one.sign === sign).map(({ line }) => line)
      expect(before.length - ofSign('-').length).toBe(after.length - ofSign('+').length)
      const left = (lines: readonly string[], gone: readonly string[]) => {
        let at = 0
        return lines.filter((line) => !(gone[at] === line && ++at > 0)).length
      }
      expect(left(before, ofSign('-'))).toBe(before.length - ofSign('-').length)
      expect(left(after, ofSign('+'))).toBe(after.length - ofSign('+').length)
    }),
  )
})
