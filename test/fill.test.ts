import { expect, test } from 'vitest'
import { fill } from '../src/errors.ts'

test.each([
  ['{rows} {rows:row was|rows were} read', { rows: 1 }, '1 row was read'],
  ['{rows} {rows:row was|rows were} read', { rows: 2 }, '2 rows were read'],
  ['{rows} {rows:row|rows}', { rows: 0 }, '0 rows'],
  ['{rows} {rows:row|rows}', { rows: '1' }, '1 row'],
  ['{rows} {rows:row|rows}', { rows: '1,000' }, '1,000 rows'],
  ['{count:|all }done', { count: 1 }, 'done'],
  ['{header} is unknown', { header: 'x'.repeat(1_000_000) }, `${'x'.repeat(200)}… is unknown`],
  ['{other} stays', { rows: 1 }, '{other} stays'],
])('%j with %j says %j', (text, data, said) => {
  expect(fill(text, data)).toBe(said)
})
