/** What standardising a sheet's cells needs to know about the sheet as a whole; found by a survey before the first record is made. */

import type { FieldName } from '../record.ts'
import type { CountryEvidence } from '../schema/country-evidence.ts'
import type { OtherKinds } from '../schema/other-kind.ts'
import type { DecimalSign } from './money/decimal-sign.ts'
import type { HeaderUnit } from './money/header.ts'
import type { UsualSize } from './money/own-unit.ts'

/**
 * Which comes first in 03/04/2024 and 03/04/24 (`year-first`: only where years have two digits): decided once per column from all
 * its values. `undecided` when they do not say.
 */
export type DateOrder = 'day-first' | 'month-first' | 'year-first' | 'undecided'

/** How the amounts or numbers of a column are written. */
export interface AmountWriting {
  /** Which sign divides the decimals. */
  readonly decimal: DecimalSign
  /** What the header says of cells without a unit: 年营收（万元）. */
  readonly unit: HeaderUnit | null
  /** Some cells write decimals with a point and others with a comma. */
  readonly isMixed?: true
  /** Some cells plainly have three decimals: 0,125 and 1 500,000. */
  readonly hasThousandths?: true
  /** Where the header names a unit: how large the cells without a unit of their own are. */
  readonly usual?: UsualSize
}

export interface SheetContext {
  /** ISO 3166 code for phones without a prefix; null: only numbers with a prefix are certain. */
  readonly country: string | null
  /** Where the sheet itself said the country: what spoke for it. */
  readonly evidence?: CountryEvidence
  /** The user said the country: a row's own evidence counts only for numbers that are none there. */
  readonly isCountryGiven?: true
  /** Where the sheet has no country because its rows speak for several: these, with how many rows, the most frequent first. */
  readonly countries?: readonly { readonly country: string; readonly rows: number }[]
  /** Date columns whose values stand in day/month/year form. A field that is absent needs no order. */
  readonly dateOrders: Readonly<Partial<Record<FieldName, DateOrder>>>
  /** Columns of amounts and numbers that are not written plainly (a point before the decimals, no unit in the header). */
  readonly amounts?: Readonly<Partial<Record<FieldName, AmountWriting>>>
  /** Columns that hold something else than their header says. */
  readonly otherKinds?: OtherKinds
  /** Today, ISO 8601: dates of the past lie before it. */
  readonly now?: string
}
