import { expect, test } from 'vitest'
import { CellMemory } from '../../src/check/cell-memory.ts'

const none: never[] = []

test('an equal cell is known again; another value or other notes make it another cell', () => {
  const memory = new CellMemory<string>()
  expect(memory.recall('a', 'A', none)).toBe(null)
  memory.keep('a', 'A', none, 'said')
  expect(memory.recall('a', 'A', none)).toBe('said')
  expect(memory.recall('a', 'B', none)).toBe(null)
  expect(memory.recall('a', 'A', [])).toBe(null)
  expect(memory.recall('b', 'A', none)).toBe(null)
})

test('it holds 4,096 values and no more', () => {
  const memory = new CellMemory<number>()
  for (let i = 0; i <= 4096; i++) memory.keep(`${i}`, null, none, i)
  expect([0, 4095, 4096].map((i) => memory.recall(`${i}`, null, none))).toEqual([0, 4095, null])
})

/** Asks for so many values that were kept, then for others, and keeps those; tells whether the first is still known. */
function afterAsking(known: number, fresh: number): boolean {
  const memory = new CellMemory<number>()
  memory.keep('known', null, none, 1)
  for (let i = 0; i < known; i++) memory.recall('known', null, none)
  for (let i = 0; i < fresh; i++) {
    memory.recall(`${i}`, null, none)
    memory.keep(`${i}`, null, none, i)
  }
  return memory.recall('known', null, none) !== null
}

test.each([
  ['gives up, once it was asked often enough, where fewer than a quarter repeat', 0, 4097, false],
  ['does not give up before', 0, 4096, true],
  ['goes on where a quarter repeats', 1025, 3075, true],
  ['gives up where a little less does', 1024, 3073, false],
] as const)('%s', (_, known, fresh, still) => {
  expect(afterAsking(known, fresh)).toBe(still)
})
