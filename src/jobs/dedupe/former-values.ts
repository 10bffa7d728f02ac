/**
 * What the records of a merged customer say and its golden record does not: former names, numbers that lost. Such a member is compared beside its
 * golden record, and a pair with it is one with the customer. A store without merges has none.
 */

import { valuesOf } from '../../standardise/list.ts'
import type { PlainRecord } from '../../store/golden.ts'
import type { StoredPair } from '../../store/pairs.ts'
import type { Relation } from '../../store/relations.ts'
import type { Store } from '../../store/store.ts'
import { pairName } from './kept-model.ts'
import type { StoreColumn } from './store-column.ts'

/**
 * Members of golden records that say something else in a compared column, rising.
 * @param goldens records, of which those that are live and golden count
 */
export function membersThatDiffer(store: Store, goldens: Iterable<number>, columns: readonly StoreColumn[]): number[] {
  if (!store.golden.any()) return []
  const found: number[] = []
  for (const id of goldens) {
    const golden = store.golden.isGolden(id) ? store.golden.plain(id) : null
    if (golden === null || golden.isGone) continue
    const numbers = new Set(columns.flatMap((column) => (isOfNumbers(column) ? valuesOf(golden.values[column.name] ?? '') : [])))
    for (const member of store.golden.members(id))
      if (columns.some((column) => saysOtherwise(member, golden, column, numbers))) found.push(member.id)
  }
  return found.sort((a, b) => a - b)
}

const isOfNumbers = ({ type }: StoreColumn) => /^(phone|email)s?$/.test(type)

/** @param numbers all phones and e-mails of the golden record */
function saysOtherwise(member: PlainRecord, golden: PlainRecord, column: StoreColumn, numbers: ReadonlySet<string>): boolean {
  const { header, part } = column
  const name = part?.of ?? column.name
  const [own, its] = header === undefined ? [member.values[name], golden.values[name]] : [member.extras[header], golden.extras[header]]
  if (own == null || own === '' || own === its) return false
  return !isOfNumbers(column) || valuesOf(own).some((value) => !numbers.has(value))
}

/** Ids of these records (rising), and of every live golden record that holds one of them. */
export function withTheirCustomers(store: Store, touched: readonly { readonly id: number }[]): number[] {
  const records = touched.map(({ id }) => id)
  if (!store.golden.any()) return records
  const customers = store.moves.placesOf(records).flatMap(({ into }) => (into !== null && store.records.isLive(into) ? [into] : []))
  return [...new Set([...records, ...customers])].sort((a, b) => a - b)
}

interface Found {
  readonly pairs: readonly StoredPair[]
  readonly related: readonly Relation[]
}

/** Pairs with members as pairs with their golden records: the surest of each, where it is surer than what the store keeps. */
export function ofCustomers(store: Store, { pairs, related }: Found): Found {
  if (!store.golden.any()) return { pairs, related }
  const ids = [...new Set([...pairs, ...related].flatMap(({ left, right }) => [left, right]))]
  const customers = new Map(store.moves.placesOf(ids).flatMap(({ into }, at) => (into === null ? [] : [[ids[at]!, into] as const])))
  const best = new Map<string, StoredPair>()
  for (const pair of pairs) {
    const ends = [pair.left, pair.right].map((id) => customers.get(id) ?? id) as [number, number]
    const [left, right] = [Math.min(...ends), Math.max(...ends)]
    if (left === right) continue
    const name = pairName(left, right)
    const known = best.get(name)?.weight ?? store.pairs.weightOf(left, right) ?? Number.NEGATIVE_INFINITY
    if (pair.weight > known) best.set(name, { ...pair, left, right })
  }
  return { pairs: [...best.values()], related: related.filter(({ left, right }) => !customers.has(left) && !customers.has(right)) }
}
