import { expect, test } from 'vitest'
import { entitiesOf, evaluateClusters } from '../../src/match/evaluate.ts'

test('pairs and B-cubed of clusters against the truth', () => {
  const truth = new Map([
    ['a', '1'],
    ['b', '1'],
    ['c', '1'],
    ['d', '2'],
    ['e', '2'],
  ])
  const found = new Map([
    ['a', 'x'],
    ['b', 'x'],
    ['c', 'y'],
    ['d', 'y'],
  ])
  expect(evaluateClusters(truth, found)).toEqual({
    truePairs: 4,
    foundPairs: 2,
    precision: 0.5,
    recall: 0.25,
    f1: 0.33333,
    bcubed: { precision: 0.8, recall: 0.53333, f1: 0.64 },
  })
})

test('nothing found is precise and recalls nothing', () => {
  const { precision, recall } = evaluateClusters(
    new Map([
      ['a', '1'],
      ['b', '1'],
    ]),
    new Map(),
  )
  expect([precision, recall]).toEqual([1, 0])
})

test('truth as pairs is closed over', () => {
  const rows = [
    ['left', 'right'],
    ['a', 'b'],
    ['c', 'b'],
  ]
  const entities = entitiesOf(rows, ['a', 'b', 'c', 'd'])
  expect([entities.get('a') === entities.get('c'), entities.get('a') === entities.get('d'), entities.size]).toEqual([true, false, 4])
})
