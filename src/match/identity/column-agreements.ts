/** Columns of one sort of two records held against each other: phones against phones, days against days. */

import { usccProblem } from '../../standardise/check-digits.ts'
import { isFreeMail } from '../../standardise/email-domain.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { tuning } from '../tuning.ts'
import { sameTexts } from './agreements.ts'
import { editsOf } from './slips.ts'

export type Agreement = 'same' | 'differs' | 'silent'

type Agree = (a: string, b: string) => 'same' | 'local' | null

/** Columns of one sort held against each other: a phone may stand in the column of the other phone. */
export function across(
  columns: readonly EncodedColumn[],
  agree: Agree,
  i: number,
  j: number,
): { agreement: Agreement | 'local'; isOwn: boolean } {
  let agreement: Agreement | 'local' = 'silent'
  for (const x of columns)
    for (const y of columns) {
      const [a, b] = [x.ids[i]!, y.ids[j]!]
      if (a < 0 || b < 0) continue
      const found = x === y && a === b ? 'same' : agree(x.values[a]!, y.values[b]!)
      if (found === 'same') {
        if (Math.max(x.counts[a]!, y.counts[b]!) < tuning.sharedFrom) return { agreement: 'same', isOwn: true }
        agreement = 'same'
      } else if (found === 'local' && agreement !== 'same') agreement = 'local'
      else if (x === y && agreement === 'silent') agreement = 'differs'
    }
  return { agreement, isOwn: false }
}

/** Each column held against itself. */
export function beside(columns: readonly EncodedColumn[], same: (a: string, b: string) => boolean, i: number, j: number): Agreement {
  let agreement: Agreement = 'silent'
  for (const { ids, values } of columns) {
    const [a, b] = [ids[i]!, ids[j]!]
    if (a < 0 || b < 0) continue
    if (a === b || same(values[a]!, values[b]!)) return 'same'
    agreement = 'differs'
  }
  return agreement
}

/** A Chinese registration number whose check digit is wrong. */
const isBroken = (number: string) => number.length === 18 && /^[0-9A-Z]+$/i.test(number) && usccProblem(number) !== null

/** Two numbers of registration a slip apart say nothing: one of them is mistyped. */
export function registrationsAgree(columns: readonly EncodedColumn[], i: number, j: number): Agreement {
  const agreement = beside(columns, sameTexts, i, j)
  if (agreement !== 'differs') return agreement
  const isMistyped = (a: string, b: string) => editsOf(a, b) <= 2 || isBroken(a) || isBroken(b)
  return beside(columns, isMistyped, i, j) === 'same' ? 'silent' : 'differs'
}

/** Domains of companies; a provider of mailboxes for everybody is nobody's. */
export function domainsAgree(domains: readonly EncodedColumn[], emails: readonly EncodedColumn[], i: number, j: number): Agreement {
  const of = (record: number): string | null => {
    for (const { ids, values } of domains)
      if (ids[record]! >= 0) return values[ids[record]!]!.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|\/.*$/g, '')
    for (const { ids, values } of emails) {
      if (ids[record]! < 0) continue
      const domain = values[ids[record]!]!.toLowerCase().replace(/^.*@/, '')
      if (!isFreeMail(domain)) return domain
    }
    return null
  }
  const [a, b] = [of(i), of(j)]
  return a === null || b === null ? 'silent' : a === b ? 'same' : 'differs'
}
