/** What a check knows of cells, brought up to date with records that were judged again. */

import { Bits } from '../../check/judged/bits.ts'
import type { CellSets, KnownCells } from '../../check/judged/measured.ts'

/** Without these records. */
export const cellsWithout = ({ spoilt, filled }: KnownCells, records: Bits): KnownCells => ({
  spoilt: without(spoilt, records),
  filled: without(filled, records),
})

export const cellsInEither = (one: KnownCells, other: KnownCells): KnownCells => ({
  spoilt: either(one.spoilt, other.spoilt),
  filled: either(one.filled, other.filled),
})

const without = (cells: CellSets, records: Bits): CellSets => new Map([...cells].map(([field, own]) => [field, own.without(records)]))

function either(one: CellSets, other: CellSets): CellSets {
  const none = new Bits()
  const fields = [...new Set([...one.keys(), ...other.keys()])]
  return new Map(fields.map((field) => [field, (one.get(field) ?? none).or(other.get(field) ?? none)]))
}
