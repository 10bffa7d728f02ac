/** One look over a sheet's cells before the first record is made: which country's phones, which order of day and month. */

import type { FieldName } from '../record.ts'
import type { CountryEvidence } from '../schema/country-evidence.ts'
import type { Schema } from '../schema/field.ts'
import type { Layout } from '../schema/layout.ts'
import type { OtherKinds } from '../schema/other-kind.ts'
import type { DateOrder, SheetContext } from './context.ts'
import { countryColumn, countryOfCell } from './country/country-column.ts'
import { countryVotes } from './country/country-votes.ts'
import { evidenceTally } from './country/evidence.ts'
import { elsewhere, mainland, simplifiedOnly } from './country/han-script.ts'
import { rowSigns } from './country/row-signs.ts'
import { dateOrderTally } from './date-order.ts'
import { amountColumns, writingOf } from './money/column-writing.ts'
import { otherKindTally } from './other-kind.ts'

export interface Surveyor {
  /** Takes a row's cells, in column order. */
  add(cells: readonly string[]): void
  /** What the rows so far say. */
  context(): SheetContext
  /** Columns that hold something else than their header says, as their cells are read in the context: it takes reading some hundreds. */
  otherKinds(context: SheetContext): OtherKinds
  /** A column of dates or amounts can be read two ways: every row must be added before the first record is made. */
  readonly needsAll: boolean
}

export interface SurveyOptions {
  /** ISO 3166 code given by the user: decides. */
  readonly country?: string | undefined
  /** Today, `YYYY-MM-DD`: a date of the past lies before it. */
  readonly now?: string | undefined
}

/** After so many cells of text the country is plain; dates are watched to the end. */
const enough = 20_000

const hanzi = /[㐀-鿿]/
const kana = /[ぁ-ヿ]/
const letters = /\p{L}/u
const mainlandMobile = /^(?:\+?86[- ]?)?1[3-9]\d{9}$/

/** Rows that are asked for their own country. */
const voters = 400
/** As many of the rows that say their country may say another one than the sheet's. */
const mostAgainst = 0.15

/** Where a text of hanzi can come from but the mainland. */
const ofHanzi = new Set(['JP', 'TW', 'HK', 'MO'])

/** A cell with a number that does not say its country. */
const isUnprefixed = (cell: string) => /\d/.test(cell) && !/^\s*(?:\+|00)/.test(cell)

/** Starts a survey of a sheet. */
export function surveyor(schema: Schema, layout: Layout, { country, now }: SurveyOptions = {}): Surveyor {
  const types = new Map(schema.fields.map(({ name, type }) => [name, type]))
  const counts = { simplified: 0, text: 0, hanzi: 0, kana: 0, mainland: 0, elsewhere: 0, mobile: 0 }
  const evidence = evidenceTally()
  const byCountry = countryColumn(layout)
  const votes = countryVotes()
  let rows = 0
  const signsOf = rowSigns(layout, types)
  const phones = new Set(layout.columns.filter(({ field, type }) => (types.get(field ?? '') ?? type) === 'phone').map(({ index }) => index))
  const look = (cell: string) => {
    if (mainlandMobile.test(cell)) counts.mobile++
    if (!letters.test(cell)) return
    counts.text++
    if (kana.test(cell)) counts.kana++
    else if (hanzi.test(cell)) counts.hanzi++
    if (mainland.test(cell)) counts.mainland++
    if (simplifiedOnly.test(cell)) counts.simplified++
    if (elsewhere.test(cell)) counts.elsewhere++
  }
  for (const { header } of layout.columns) {
    look(header)
    evidence.header(header)
  }
  const inHeaders = { text: counts.text, hanzi: counts.hanzi }
  const weigh = (cell: string, index: number) => {
    if (index === byCountry) {
      const named = countryOfCell(cell)
      if (named !== null) evidence.named(named)
    } else if (phones.has(index)) evidence.phone(cell)
    else evidence.cell(cell)
  }

  /** CN when the sheet's text is Chinese as the mainland writes it; else what the evidence carries. */
  const countryFound = (): CountryEvidence | null => {
    // English headers over Chinese cells do not make them English.
    const inCells = { text: counts.text - inHeaders.text, hanzi: counts.hanzi - inHeaders.hanzi }
    const many = counts.hanzi >= counts.text / 5 || inCells.hanzi >= inCells.text / 5
    const chinese = counts.hanzi > 0 && many && counts.kana <= counts.hanzi / 10
    const traditional = counts.elsewhere > counts.mainland && counts.mobile === 0
    const found = evidence.decide(rows, chinese ? ofHanzi : undefined)
    const japanese = found?.country === 'JP' && counts.mobile === 0 && counts.simplified <= counts.hanzi / 10
    if (!chinese || found?.by[0] === 'column' || japanese || traditional) return found?.country === 'JP' && !japanese ? null : found
    return { country: 'CN', weight: 1, by: ['script'] }
  }
  const dates = schema.fields
    .filter(({ type }) => type === 'date' || type === 'period')
    .flatMap(({ name, type, future }) => {
      const latest = type === 'date' && future !== true ? (now?.slice(0, 10) ?? null) : null
      const column = layout.columns.find(({ field }) => field === name)
      return column === undefined ? [] : [{ name, index: column.index, tally: dateOrderTally(latest) }]
    })
  const amounts = amountColumns(schema, layout)
  const kinds = otherKindTally(schema, layout)
  return {
    add(cells) {
      if (country === undefined && counts.text < enough) {
        rows++
        for (const [index, cell] of cells.entries()) {
          if (cell === '') continue
          look(cell)
          weigh(cell, index)
        }
      }
      if (country === undefined && votes.rows < voters && [...phones].some((index) => isUnprefixed(cells[index] ?? '')))
        votes.add(signsOf(cells))
      for (const { index, tally } of dates) tally.add(cells[index] ?? '')
      for (const { index, tally, sizes } of amounts) {
        tally.add(cells[index] ?? '')
        sizes?.add(cells[index] ?? '')
      }
      kinds.add(cells)
    },
    context() {
      const needed = dates.filter(({ tally }) => tally.dependent > 0)
      const dateOrders: Partial<Record<FieldName, DateOrder>> = Object.fromEntries(needed.map(({ name, tally }) => [name, tally.order()]))
      const said = country === undefined ? countryFound() : null
      // A country that many rows speak against is not that of the others either: each row is read by its own evidence.
      const isOpposed = said !== null && said.by[0] !== 'column' && votes.against(said.country) > mostAgainst
      const found = isOpposed ? null : said
      const own = country ?? found?.country ?? null
      return {
        country: own,
        ...(found === null ? {} : { evidence: found }),
        ...(country === undefined ? {} : { isCountryGiven: true }),
        ...(own === null && votes.countries().length > 1 ? { countries: votes.countries() } : {}),
        dateOrders,
        ...writingOf(amounts, own),
      }
    },
    otherKinds: kinds.found,
    get needsAll() {
      return dates.some(({ tally }) => tally.dependent > 0) || amounts.some(({ tally }) => tally.dependent > 0)
    },
  }
}
