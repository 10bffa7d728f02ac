import { describe, expect, test } from 'vitest'
import { matchDefaults } from '../../../src/match/defaults.ts'
import { findDuplicates } from '../../../src/match/find-duplicates.ts'
import type { ModelDocument } from '../../../src/match/model/shape.ts'
import { modelText, readModel } from '../../../src/match/model/yaml-file.ts'
import { people } from '../made-worlds.ts'

const { table, entity } = people(1600, 11)
const learned = await findDuplicates(table)
const text = modelText(learned.document)

/** The model with the text changed; fails where the change hits nothing. */
const edited = (from: RegExp | string, to: string): string => {
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`nothing to change: ${from}`)
  return changed
}

const read = (yaml: string) => {
  const found = readModel(yaml)
  if ('mistakes' in found) throw new Error(JSON.stringify(found.mistakes))
  return found
}

/** The mistakes of a text, as people read them. */
const mistakes = (yaml: string) => {
  const found = readModel(yaml)
  return 'mistakes' in found ? found.mistakes.map(({ line, en }) => `${line}: ${en}`) : []
}

const column = (model: ModelDocument, name: string) => model.comparisons.find((one) => one.column === name)!

describe('a model is data', () => {
  test('written and read back it is the same', () => {
    expect(read(text).document).toEqual(learned.document)
  })

  test('read back it finds the same pairs with the same weights, and the same clusters', async () => {
    const again = await findDuplicates(table, { ...matchDefaults, model: read(text).document })
    expect(again.pairs).toEqual(learned.pairs)
    expect(again.clusters).toEqual(learned.clusters)
  })

  test('in a sheet ten times as long two records drawn at random match a tenth as often', async () => {
    const small = { size: 160, columns: table.columns.map((one) => ({ ...one, values: one.values.slice(0, 160) })) }
    const { explain } = await findDuplicates(small, { ...matchDefaults, model: learned.document })
    expect(explain(0, 1).prior - learned.document.prior).toBeCloseTo(Math.log2(1599 / 159), 6)
  })
})

describe('what a person pins holds', () => {
  const top = /(column: number\n(?:.*\n)*?.*label: same, m: [^,]+, u: [^,]+, bits: )([^,]+)/
  const own = edited(top, '$1$2, weight: 3')

  test('a weight of one’s own is what the level speaks, however rare the value', async () => {
    const { pairs, explain } = await findDuplicates(table, { ...matchDefaults, model: read(own).document })
    const weights = new Set(
      pairs
        .map(({ left, right }) => explain(left, right).evidence.find(({ name }) => name === 'number')!)
        .filter(({ label }) => label.en === 'same')
        .map(({ weight }) => weight),
    )
    expect([...weights]).toEqual([3])
  })

  test('and is still there when all else is learned anew', async () => {
    const { document } = await findDuplicates(table, { ...matchDefaults, pins: read(own).document })
    expect(column(document, 'number').levels.at(-1)).toMatchObject({ label: 'same', weight: 3, bits: 3 })
    expect(column(document, 'given')).not.toEqual(column(learned.document, 'given'))
  })

  test('pinned: true on a comparison keeps its m and u', async () => {
    const pinned = edited(/column: number\n/, 'column: number\n    pinned: true\n').replace(
      /(column: number\n(?:.*\n)*?.*label: different, m: )([^,]+)/,
      '$10.4',
    )
    const { document } = await findDuplicates(table, { ...matchDefaults, pins: read(pinned).document })
    expect(column(document, 'number').pinned).toBe(true)
    expect(column(document, 'number').levels[0]!.m).toBe(0.4)
    expect(column(document, 'number').levels.map(({ u }) => u)).toEqual(column(learned.document, 'number').levels.map(({ u }) => u))
  })

  test('without term frequencies a rare value says no more than a common one', async () => {
    const even = edited(/(column: family\n(?:.*\n)*?.*termFrequency: )true/, '$1false')
    const { pairs, explain } = await findDuplicates(table, { ...matchDefaults, model: read(even).document })
    const weights = pairs
      .map(({ left, right }) => explain(left, right).evidence.find(({ name }) => name === 'family')!)
      .filter(({ label }) => label.en === 'same')
      .map(({ weight }) => weight.toFixed(6))
    expect(weights.length).toBeGreaterThan(10)
    expect(new Set(weights).size).toBeLessThan(4)
  })
})

describe('a file that does not fit', () => {
  test.each([
    ['a mistyped key', edited('keyed: true', 'keyd: true'), /^\d+: .*keyd.*did you mean keyed\?/],
    ['a mistyped kind', edited('kind: date', 'kind: dat'), /^\d+: .*kind: must be one of .*did you mean date\?/],
    ['a level renamed', edited('label: different', 'label: other'), /^\d+: .*level 0 of this kind is "different", not "other"/],
    ['a share above 1', edited(/m: 0\.\d+/, 'm: 1.5'), /^\d+: .*m: must be at most 1/],
    ['a share of nothing', edited(/m: 0\.\d+/, 'm: 0'), /^\d+: .*m: must be more than 0/],
    ['no YAML', 'comparisons: [', /^\d+: /],
    ['an empty file', '', /^1: schemaVersion/],
  ])('%s is named with its line', (_, yaml, said) => {
    expect(mistakes(yaml)[0]).toMatch(said)
  })

  test('the line is the one of the mistake', () => {
    const yaml = edited('kind: date', 'kind: dat')
    expect(mistakes(yaml)[0]).toMatch(new RegExp(`^${yaml.slice(0, yaml.indexOf('kind: dat\n')).split('\n').length}: `))
  })

  test('a column that the sheet does not have is named with the nearest', () => {
    const { misfits } = read(edited('column: family', 'column: famly'))
    expect(misfits(['given', 'family', 'born', 'town', 'number']).map(({ en }) => en)).toEqual([
      'comparisons[1].column: there is no column "famly"; did you mean family?',
    ])
    expect(read(text).misfits(table.columns.map(({ name }) => name))).toEqual([])
  })
})

describe('what people decided', () => {
  const places = Array.from({ length: table.size }, (_, at) => at)
  /** Pairs of one customer whose numbers differ, which chance alone would not explain. */
  const differing = places.flatMap((left) =>
    places
      .slice(left + 1, left + 2)
      .filter((right) => entity[left] === entity[right] && table.columns[4]!.values[left] !== table.columns[4]!.values[right])
      .map((right) => ({ left, right, verdict: 'same' as const })),
  )

  test('of pairs drawn at random refines m: who says that numbers change makes another number speak less against', async () => {
    const decisions = differing.map((decision) => ({ ...decision, isDrawn: true }))
    const { document } = await findDuplicates(table, { ...matchDefaults, decisions })
    const before = column(learned.document, 'number').levels.at(-1)!.m
    expect(differing.length).toBeGreaterThan(20)
    expect(column(document, 'number').levels.at(-1)!.m).toBeLessThan(before)
  })

  test('of a queue leaves m as it is: its pairs were chosen by their weight', async () => {
    const { document } = await findDuplicates(table, { ...matchDefaults, decisions: differing })
    expect(document.comparisons).toEqual(learned.document.comparisons)
  })

  test('must-link and cannot-link hold against the evidence', async () => {
    const sure = learned.pairs[0]!
    const apart = places.find((at) => learned.clusters[at] !== learned.clusters[0] && at > 0)!
    const { clusters } = await findDuplicates(table, {
      ...matchDefaults,
      decisions: [
        { left: sure.left, right: sure.right, verdict: 'different' },
        { left: 0, right: apart, verdict: 'same' },
      ],
    })
    expect(clusters[sure.left]).not.toBe(clusters[sure.right])
    expect(clusters[0]).toBe(clusters[apart])
  })
})
