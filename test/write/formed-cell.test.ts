import { expect, test } from 'vitest'
import { formedCell } from '../../src/write/formed-cell.ts'

test.each<[string, 'number' | 'date' | 'boolean', string, number | boolean | null]>([
  ['4800', 'number', 'General', 4800],
  ['0.25', 'number', '0%', 0.25],
  ['约10万', 'number', 'General', null],
  ['00501', 'number', 'General', null],
  ['00501', 'number', '00000', 501],
  ['501', 'number', '00000', null],
  ['2023-04-05', 'date', 'dd.mm.yyyy', 45021],
  ['2023-04-05 10:12:00', 'date', 'dd.mm.yyyy', 45021.425],
  ['2023-04-05 10:12', 'date', 'dd.mm.yyyy', 45021.425],
  ['soon', 'date', 'dd.mm.yyyy', null],
  ['2023-02-31', 'date', 'dd.mm.yyyy', null],
  ['2023-04-05 25:00', 'date', 'dd.mm.yyyy', null],
  ['TRUE', 'boolean', 'General', true],
  ['yes', 'boolean', 'General', null],
])('%s as a %s in %s is %s', (text, kind, format, held) => {
  expect(formedCell(text, { kind, format })).toBe(held)
})
