import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomSource } from '../../../src/match/arrays/hash.ts'
import { arenaOf } from '../../../src/match/text/edit-distance.ts'
import { nearAbout, neighboursOf } from '../../../src/match/text/near-texts.ts'

/** Insertions, deletions and substitutions of code points between two texts: the plain table, nothing saved. */
function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  let last = b.map((_, j) => j + 1)
  for (const [i, ca] of a.entries()) {
    const next: number[] = []
    for (const [j, cb] of b.entries())
      next.push(Math.min((j === 0 ? i : last[j - 1]!) + (ca === cb ? 0 : 1), last[j]! + 1, (j === 0 ? i + 1 : next[j - 1]!) + 1))
    last = next
  }
  return b.length === 0 ? a.length : last.at(-1)!
}

function near(texts: readonly string[], edits: 1 | 2): string[] {
  const { left, right } = neighboursOf(texts, { edits })
  return Array.from(left, (a, p) => `${a}-${right[p]}`)
}

function nearByTrying(texts: readonly string[], edits: 1 | 2): string[] {
  const pairs: string[] = []
  for (let a = 0; a < texts.length; a++)
    for (let b = a + 1; b < texts.length; b++) if (editDistance(texts[a]!, texts[b]!) <= edits) pairs.push(`${a}-${b}`)
  return pairs
}

// few different characters, so that texts are near one another by chance as well; 𠮷 and 😀 are two code units each
const character = fc.constantFrom('a', 'b', 'c', '华', '信', '𠮷', '😀')
const textOf = (minLength: number, maxLength: number) => fc.array(character, { minLength, maxLength }).map((list) => list.join(''))

/** Texts, and for each some that were made from it by up to three edits. */
const crowd = (minLength: number, maxLength: number) =>
  fc
    .array(
      fc.tuple(
        textOf(minLength, maxLength),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('insert', 'delete', 'change'), character), { maxLength: 3 }),
      ),
      { minLength: 1, maxLength: 25 },
    )
    .map((made) => {
      const texts = new Set<string>()
      for (const [text, changes] of made) {
        texts.add(text)
        const list = [...text]
        for (const [where, what, by] of changes) {
          const at = where % (list.length + 1)
          list.splice(at, what === 'insert' ? 0 : 1, ...(what === 'delete' ? [] : [by]))
          texts.add(list.join(''))
        }
      }
      return [...texts]
    })

test.each([
  ['short, one edit', 0, 8, 1],
  ['short, two edits', 0, 8, 2],
  ['on the bound, two edits', 9, 16, 2],
  ['on the bound, one edit', 21, 28, 1],
  ['long, one edit', 26, 60, 1],
  ['long, two edits', 14, 60, 2],
] as const)('no pair is missed: %s', (_, least, most, edits) => {
  fc.assert(
    fc.property(crowd(least, most), (texts) => {
      const tried = new Set(nearByTrying(texts, edits))
      const found = new Set(near(texts, edits))
      expect([...tried].filter((pair) => !found.has(pair))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('what is found is near: an edit may also be a swap of neighbours', () =>
  expect(near(['huaxin', 'hauxin', 'huaxni', 'dafeng'], 1)).toEqual(['0-1', '0-2']))

test('600 values of every make, against trying all pairs', () => {
  const random = randomSource(5)
  const below = (n: number) => Math.floor(random() * n)
  const makes = [
    () => `+86138${String(below(1e5)).padStart(8, '0')}`,
    () => `${['zhang', 'wang', 'li', 'zhao'][below(4)]}${below(300)}@qq.com`,
    () => `深圳市${'华信鼎盛宏达瑞丰'[below(8)]}${'科技贸易物流电子'[below(8)]}${'一二三四五六七八'[below(8)]}有限公司`,
    () => `${below(200)} ${['Abbey', 'Albany', 'Station', 'Church'][below(4)]} ${['Road', 'Street'][below(2)]}`,
  ]
  const texts = new Set<string>()
  while (texts.size < 600) texts.add(makes[below(makes.length)]!())
  const list = [...texts]
  const tried = nearByTrying(list, 2)
  const found = new Set(near(list, 2))
  expect(tried.length).toBeGreaterThan(100)
  expect(tried.filter((pair) => !found.has(pair))).toEqual([])
})

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
