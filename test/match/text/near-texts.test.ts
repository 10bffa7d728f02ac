import { expect, test } from 'vitest'
import { randomSource } from '../../../src/match/arrays/hash.ts'
import { arenaOf } from '../../../src/match/text/edit-distance.ts'
import { nearAbout, neighboursOf } from '../../../src/match/text/near-texts.ts'
import { near } from '../../support/near-by-trying.ts'

test('what is found is near: an edit may also be a swap of neighbours', () =>
  expect(near(['huaxin', 'hauxin', 'huaxni', 'dafeng'], 1)).toEqual(['0-1', '0-2']))

test('bounded work leaves out what most texts share, and counts it', () => {
  const texts = Array.from({ length: 2000 }, (_, i) => String(100_000 + i))
  const { left, skipped } = neighboursOf(texts, { edits: 2, work: 10_000 })
  expect([left.length < 10_000, skipped > 1e6]).toEqual([true, true])
})

test('nothing to compare', () => expect([near([], 2), near([''], 2), near(['', 'a', 'bc'], 1)]).toEqual([[], [], ['0-1']]))

test('how many pairs are near is reckoned from a few texts, whatever order they are in', () => {
  const random = randomSource(7)
  const letters = (length: number) => Array.from({ length }, () => 'abcdefghijklmnopqrst'[Math.floor(random() * 20)]).join('')
  const texts = Array.from({ length: 20_000 }, () => letters(12))
  const slipped = texts.slice(0, 8000).map((text) => `${text.slice(0, 5)}z${text.slice(6)}`)
  const all = [...texts, ...slipped]
  const about = nearAbout(arenaOf(all))
  expect([about > 6000, about < 10_000, nearAbout(arenaOf(all.toReversed())) === about, nearAbout(arenaOf(texts))]).toEqual([
    true,
    true,
    true,
    0,
  ])
})
