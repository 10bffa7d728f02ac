/** All that a brief of the last days shows. Values are masked where it is made. */

import type { Scorecard } from './card/scorecard.ts'
import type { ValueShare } from './report-data.ts'

export interface DigestCustomer {
  /** What names the record. */
  readonly key: string
  readonly name: string
  readonly owner: string | null
}

export interface DigestData {
  readonly title: string | null
  /** ISO time of the brief. */
  readonly at: string
  readonly version: string
  /** The first day it is about: `YYYY-MM-DD`. */
  readonly since: string
  readonly scorecard: Pick<Scorecard, 'overall' | 'grade'>
  /** Points since the last check before those days, on what was judged both times; null where nothing can be compared. */
  readonly change: number | null
  readonly newCustomers: {
    readonly count: number
    readonly byOwner: readonly ValueShare[]
    /** The first ones. */
    readonly first: readonly DigestCustomer[]
  }
  /** Customers who have another type now than they had. */
  readonly typeChanges: {
    readonly count: number
    /** From what to what, the most frequent first; null: no type. */
    readonly moves: readonly { readonly from: string | null; readonly to: string | null; readonly count: number }[]
    readonly first: readonly (DigestCustomer & { readonly from: string | null; readonly to: string | null })[]
  }
  readonly followUps: { readonly count: number; readonly byOwner: readonly ValueShare[] }
  /** Null where there is no check to compare with. */
  readonly findings: {
    readonly new: number
    readonly gone: number
    readonly rules: readonly { readonly rule: string; readonly title: string; readonly new: number }[]
  } | null
  readonly waits: {
    /** Pairs that a person must decide. */
    readonly pairs: number
    /** Values that sources disagree on. */
    readonly conflicts: number
    readonly quarantined: number
    readonly errors: number
    /** Customers whose next follow-up is past. */
    readonly overdue: number
    readonly overdueByOwner: readonly ValueShare[]
  }
}
