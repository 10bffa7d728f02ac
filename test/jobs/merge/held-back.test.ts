import { expect, test } from 'vitest'
import { heldBack } from '../../../src/jobs/merge/held-back.ts'
import { load } from '../../support/merged-store.ts'
import { newStore } from '../../support/new-store.ts'

const at = newStore()
const headers = ['customer_no', 'name', 'contact', 'email', 'phone']

test.each([
  ['a name, and mailboxes at two providers that spell it', ['', 'cheryl_ryan5@aol.com', ''], ['', 'cheryl.ryan@gmail.com', ''], true],
  ['the provider is a slip of the other', ['', 'cheryl.ryan@hotmail.com', ''], ['', 'cheryl.ryan@hotmall.com', ''], false],
  ['the mailboxes have other names', ['', 'cheryl.ryan@aol.com', ''], ['', 'flower@gmail.com', ''], false],
  ['they share a phone', ['', 'cheryl_ryan5@aol.com', '+14156260187'], ['', 'cheryl.ryan@gmail.com', '+14156260187'], false],
  ['a company, whose contact moved to another provider', ['Li Ming', 'li.ming@aol.com', ''], ['Li Ming', 'li.ming@gmail.com', ''], false],
] as const)('two records of one name are namesakes as well as one customer: %s', async (_, one, other, expected) => {
  const rows = [one, other].map((cells, nth) => [`K${nth + 1}`, 'Cheryl Ryan', ...cells])
  await load(at.store, 'a', headers, rows)
  expect(heldBack(at.store, [1, 2]).mayBeNamesakes(1, 2)).toBe(expected)
})
