/**
 * Sheets in which most rows are copies of others, cell by cell: they are matched by their distinct rows, and the copies follow. Counted
 * as they stand, copies would make every value look common and every agreement worthless.
 */

import type { FieldType } from '../schema/field.ts'
import type { Words } from '../words.ts'
import { sharedIntsOf } from './arrays/shared.ts'
import type { EncodedTable } from './columns/encode.ts'
import type { MatchTable } from './columns/table.ts'
import type { DecidedPair } from './decisions.ts'
import type { FoundPair } from './found-pairs.ts'
import { probabilityOf } from './model/odds.ts'
import type { MatchResult } from './result.ts'

/** About how many bits it says when two rows share a value of this type. */
const says: Partial<Record<FieldType, number>> = {
  company: 9,
  party: 9,
  phone: 9,
  email: 10,
  id: 12,
  code: 6,
  person: 6,
  given: 4,
  family: 4,
  address: 5,
  date: 4,
  text: 3,
}

/** A row that says less may be like another by chance: a list of towns is no list of copies. */
const identifying = 9

/** A copy of an identifying row is the same customer: bits enough for any threshold. */
const certain = 30

export interface Copies {
  /** The distinct rows, by position in the table, ascending. */
  readonly kept: readonly number[]
  /** For every row of the table, the place of its original among those kept. */
  readonly of: Int32Array
}

/** Null where copies are not the most part of the sheet. Rows that a person decided on are no copies. */
export function copiesOf({ size, columns, order, twins }: EncodedTable, decisions: readonly DecidedPair[]): Copies | null {
  const decided = new Set(decisions.flatMap(({ left, right }) => [left, right]))
  const original = Int32Array.from({ length: size }, (_, i) => i)
  let copies = 0
  for (const [first, last] of twins) {
    let bits = 0
    for (const { ids, type } of columns) if (ids[first]! >= 0) bits += says[type] ?? 1
    if (bits < identifying) continue
    const alike = Array.from(order.subarray(first, last + 1)).filter((position) => !decided.has(position))
    const lead = alike.reduce((a, b) => Math.min(a, b), size)
    for (const position of alike) if (position !== lead) original[position] = lead
    copies += Math.max(0, alike.length - 1)
  }
  if (copies === 0 || copies * 2 < size) return null
  const kept: number[] = []
  const place = new Int32Array(size)
  for (let i = 0; i < size; i++)
    if (original[i] === i) {
      place[i] = kept.length
      kept.push(i)
    }
  return { kept, of: original.map((lead) => place[lead]!) }
}

export function distinctRows({ columns }: MatchTable, { kept }: Copies): MatchTable {
  return {
    size: kept.length,
    columns: columns.map((column) =>
      'ids' in column
        ? { ...column, ids: sharedIntsOf(kept.map((i) => column.ids[i]!)) }
        : { ...column, values: kept.map((i) => column.values[i] ?? null) },
    ),
  }
}

/** Decisions on distinct rows, by their places there. */
export function decisionsAmong(decisions: readonly DecidedPair[], { of }: Copies): DecidedPair[] {
  return decisions.map((decision) => ({ ...decision, left: of[decision.left]!, right: of[decision.right]! }))
}

/** The result on all rows: every copy stands with its original. */
export function withCopies(result: MatchResult, { kept, of }: Copies): MatchResult {
  const pairs: FoundPair[] = []
  for (const [position, place] of of.entries()) {
    const original = kept[place]!
    if (position !== original) pairs.push({ left: original, right: position, weight: certain })
  }
  const copies = pairs.length
  for (const { left, right, weight } of result.pairs) pairs.push({ left: kept[left]!, right: kept[right]!, weight })
  pairs.sort((x, y) => y.weight - x.weight || x.left - y.left || x.right - y.right)
  return {
    ...result,
    copied: true,
    alike: 0,
    lists: null,
    pairs,
    related: result.related.map(({ left, right, relation }) => ({ left: kept[left]!, right: kept[right]!, relation })),
    comparedPairs: result.comparedPairs + copies,
    candidatePairs: result.candidatePairs + copies,
    clusters: of.map((place) => kept[result.clusters[place]!]!),
    explain: (left, right) => {
      const found = result.explain(of[left]!, of[right]!)
      if (of[left] !== of[right]) return found
      const rest = certain - found.weight
      const evidence = [...found.evidence, { name: '=', left: null, right: null, level: 1, label: copy, weight: rest }]
      return { prior: found.prior, evidence, weight: certain, probability: probabilityOf(certain) }
    },
  }
}

/** What is told of a copy beside its original. */
export const copy: Words = { en: 'every cell the same: one row is a copy of the other', zh: '所有单元格相同：一行是另一行的副本' }
