import { expect, test } from 'vitest'
import { familyOf } from '../../../src/jobs/dedupe/names-in-parts.ts'

test.each<[whole: string | null, given: string | null | undefined, family: string | null]>([
  ['Mary Keller', 'Mary', 'Keller'],
  ['Mary Ann van Dijk', 'Mary  Ann', 'van Dijk'],
  ['mary keller', 'MARY', 'keller'],
  ['欧阳娜娜', '娜娜', '欧阳'],
  ['Mary', 'Mary', null],
  ['Keller', '', 'Keller'],
  ['Keller', null, 'Keller'],
  ['Brandt', 'Mary', 'Brandt'], // written anew by a person
  [null, 'Mary', null],
])('%s without %s is %s', (whole, given, family) => {
  expect(familyOf(whole, given)).toBe(family)
})
