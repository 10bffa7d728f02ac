/**
 * Evidence that no likeness outweighs: two valid registration numbers, or two customer numbers where the number names the customer,
 * are two customers. Read from the records themselves; a number that fails its check digit is a slip and says nothing here.
 */

import { usccProblem } from '../../standardise/check-digits.ts'
import type { EncodedColumn } from '../columns/encode.ts'

/** Values looked at to tell what a column holds. */
const looked = 500

/** Columns whose values contradict one another where they differ. */
export function hardColumns(columns: readonly EncodedColumn[]): string[] {
  return columns.filter((column) => holdsRegistrations(column) || namesCustomers(column)).map(({ name }) => name)
}

function holdsRegistrations({ values }: EncodedColumn): boolean {
  const step = Math.max(1, Math.floor(values.length / looked))
  let seen = 0
  let valid = 0
  for (let id = 0; id < values.length; id += step) {
    seen++
    if (isRegistration(values[id]!)) valid++
  }
  return valid * 2 > seen
}

/** Whether customer numbers are there more than once: a number that every row has for itself names the row, not the customer. */
function namesCustomers({ name, counts, filled }: EncodedColumn): boolean {
  if (name !== 'customer_no') return false
  let shared = 0
  for (const count of counts) if (count > 1) shared += count
  return shared * 2 > filled
}

const isRegistration = (value: string) => usccProblem(value) === null

/** Whether two records contradict each other; `names` as `hardColumns` gave them. */
export function contradictionsOf(columns: readonly EncodedColumn[], names: readonly string[]): (i: number, j: number) => boolean {
  const hard = columns
    .filter(({ name }) => names.includes(name))
    .map(({ name, ids, values }) => ({
      ids,
      counts:
        name === 'customer_no'
          ? new Uint8Array(values.length).fill(1)
          : Uint8Array.from(values, (value) => (isRegistration(value) ? 1 : 0)),
    }))
  if (hard.length === 0) return () => false
  return (i, j) =>
    hard.some(({ ids, counts }) => {
      const a = ids[i]!
      const b = ids[j]!
      return a >= 0 && b >= 0 && a !== b && counts[a] === 1 && counts[b] === 1
    })
}
