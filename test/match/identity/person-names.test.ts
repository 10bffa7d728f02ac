import { expect, test } from 'vitest'
import { readParts, readWhole } from '../../../src/match/identity/person-name.ts'
import { comparePersons } from '../../../src/match/identity/person-names.ts'

test.each([
  ['Anna Weiß', 'Weiss, Anna', 'same'],
  ['Robert Miller', 'Bob Miller', 'same'],
  ['Ivan Petrov', 'Иван Петров', 'same'],
  ['J. Smith', 'John Smith', 'initial'],
  ['John Smith', 'Jane Smith', 'given'],
  ['Anna Weiss', 'Anna Schmidt', 'family'],
  ['Jose Garcia', 'José García', 'same'],
  ['Peter Müller', 'Peter Mueller', 'same'],
  ['Jessica Brown', 'aessicJ Brown', 'loose'],
  ['王伟明', '王明伟', 'loose'],
  ['王伟', '李伟', 'other'],
  ['加藤秀樹', '秀樹加藤', 'same'],
  ['張偉明', '张伟明', 'same'],
  ['王伟', '王芳', 'given'],
  ['Smith', 'John Smith', 'partly'],
  ['Andrew S. Quigley', 'Andrew Smith', 'family'],
  ['Chan Tai Man', '陳大文', 'same'],
  ['Veronica Anderson', 'Veronica Henderson', 'loose'],
])('%s beside %s: %s', (a, b, compared) => {
  expect(comparePersons(readWhole(a), readWhole(b))).toBe(compared)
  expect(comparePersons(readWhole(b), readWhole(a))).toBe(compared)
})

test('parts in columns of their own: names in each other’s column, one of them missing, a new family name', () => {
  const anna = readParts('Anna', 'Weiss')
  expect(comparePersons(anna, readParts('Weiss', 'Anna'))).toBe('same')
  expect(comparePersons(anna, readParts(null, 'Weiss'))).toBe('partly')
  expect(comparePersons(anna, readParts('Anna', 'Schmidt'))).toBe('family')
  expect(comparePersons(anna, readParts('Berta', 'Weiss'))).toBe('given')
  expect(comparePersons(anna, readParts(null, null))).toBe('silent')
})

test('titles and forms of address are no part of a name, a generation is kept apart', () => {
  expect(comparePersons(readWhole('Dr. Anna Weiss'), readWhole('Anna Weiss'))).toBe('same')
  expect(readWhole('John Smith Jr.').generation).toBe('2')
  expect(readWhole('John Smith Snr').generation).toBe('1')
})
