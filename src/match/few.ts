/**
 * Sheets of few records. Nothing can be learned of how often two customers agree by chance where there are five of them, so what is
 * usual in customer sheets is taken instead: how surprising it is that two customers share a telephone number, a name, a town.
 */

import type { Kind } from './choose.ts'
import type { EncodedColumn } from './columns.ts'
import type { Estimate } from './estimate.ts'
import type { ComparisonParameters } from './parameters.ts'
import type { Prepared } from './prepare.ts'

/** Fewer records than this are few. */
export const few = 60

type Compared = Exclude<Kind, 'none'>

/** How often two different customers reach each level of a comparison, in a sheet of ordinary make. Judged, rounded, not fitted. */
const byChance: Record<Compared, readonly number[]> = {
  choice: [0.8, 0.2],
  choices: [0.6, 0.2, 0.1, 0.1],
  code: [0.93, 0.05, 0.01, 0.008, 0.002],
  company: [0.9, 0.07, 0.01, 0.008, 0.005, 0.004, 0.003],
  date: [0.5, 0.35, 0.08, 0.03, 0.02, 0.015, 0.005],
  email: [0.985, 0.005, 0.003, 0.003, 0.002, 0.001, 0.001],
  number: [0.8, 0.1, 0.05, 0.05],
  phone: [0.967, 0.015, 0.008, 0.005, 0.003, 0.002],
  'short-text': [0.85, 0.08, 0.035, 0.015, 0.01, 0.01],
  'long-text': [0.85, 0.08, 0.04, 0.015, 0.008, 0.004, 0.003],
}

/** How often two records of one customer do. */
const ofOne: Record<Compared, readonly number[]> = {
  choice: [0.2, 0.8],
  choices: [0.2, 0.1, 0.2, 0.5],
  code: [0.08, 0.02, 0.05, 0.15, 0.7],
  company: [0.05, 0.03, 0.03, 0.04, 0.1, 0.15, 0.6],
  date: [0.2, 0.15, 0.08, 0.05, 0.06, 0.06, 0.4],
  email: [0.15, 0.04, 0.04, 0.07, 0.05, 0.05, 0.6],
  number: [0.2, 0.1, 0.1, 0.6],
  phone: [0.2, 0.03, 0.02, 0.08, 0.07, 0.6],
  'short-text': [0.12, 0.03, 0.05, 0.1, 0.1, 0.6],
  'long-text': [0.06, 0.03, 0.05, 0.12, 0.16, 0.13, 0.45],
}

/**
 * A value of few records is rarer in the world than among them, if it is of a kind that tells customers apart: so many more records
 * are thought of in which it does not occur.
 */
function world(column: EncodedColumn, kind: Compared): number {
  if (kind === 'phone' || kind === 'email' || kind === 'code' || kind === 'company') return 1000
  if (['company', 'party', 'address'].includes(column.type)) return 1000
  if (['person', 'given', 'family'].includes(column.type) || kind === 'long-text' || kind === 'date') return 300
  return kind === 'short-text' ? 30 : 0
}

/** The column as part of that world. */
export function inWorld(column: EncodedColumn, kind: Compared): EncodedColumn {
  return { ...column, filled: column.filled + world(column, kind) }
}

/** Partners a record has before anything is known, and the most that the odds of a pair may be from that. */
const partners = 0.25
const mostPrior = 1 / 16

/** The model that is usual in customer sheets. */
export function usualEstimate({ size, comparisons, exchanges }: Prepared): Estimate {
  const pairs = Math.max(1, (size * (size - 1)) / 2)
  const parameters: ComparisonParameters[] = comparisons.map(({ kind, comparer, filled }) => {
    const u = [...byChance[kind]]
    const m = [...ofOne[kind]]
    // the bits of a value held once: what is held more often speaks less
    const top = Math.log2(Math.max(2, filled))
    const usual = comparer.rarest.map((share, l) => (l === comparer.levels.length - 1 ? Math.min(top, -Math.log2(u[l]!)) : share * top))
    return { m, u, fixed: false, usual, most: m.map((share, l) => Math.log2(share / u[l]!)), parent: -1, lift: [] }
  })
  for (const _ of exchanges) parameters.push({ m: [0.05, 0.95], u: [1, 1], fixed: true, usual: [0, 0], most: [0, 0], parent: -1, lift: [] })
  return { parameters, matches: Math.min(partners * size, mostPrior * pairs), another: 0, iterations: 0, converged: true }
}

/** Which comparison fits a column of few records: its type tells more than its contents. */
export function kindOfFew(column: EncodedColumn, size: number, byContents: () => Kind): Kind {
  const { type, values, filled } = column
  const distinct = values.length
  if (filled < 2 || distinct < 2) return 'none'
  if (distinct === filled && (runs(values) || (type === 'id' && filled === size))) return 'none'
  switch (type) {
    case 'phone':
    case 'email':
    case 'date':
    case 'choices':
    case 'choice':
      return type
    case 'id':
    case 'code':
      return 'code'
    case 'money':
    case 'number':
      return 'number'
    case 'company':
    case 'party':
    case 'address':
    case 'region':
      return 'long-text'
    case 'given':
    case 'family':
      return 'short-text'
    default:
      return type !== 'person' && distinct * 3 <= filled ? 'choice' : byContents()
  }
}

/** Whether the values are running numbers, as rows have. */
function runs(values: readonly string[]): boolean {
  if (values.length < 3 || !values.every((value) => /^\d{1,9}$/.test(value))) return false
  const numbers = values.map(Number)
  return Math.max(...numbers) - Math.min(...numbers) === values.length - 1
}
