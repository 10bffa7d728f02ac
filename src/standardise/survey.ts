/** One look over a sheet's cells before the first record is made: which country's phones, which order of day and month. */

import type { FieldName } from '../record.ts'
import type { Schema } from '../schema/field.ts'
import type { Layout } from '../schema/layout.ts'
import type { DateOrder, SheetContext } from './context.ts'
import { dateOrderTally } from './date-order.ts'
import { amountColumns, writingOf } from './money/column-writing.ts'

export interface Surveyor {
  /** Takes a row's cells, in column order. */
  add(cells: readonly string[]): void
  /** What the rows so far say. */
  context(): SheetContext
  /** A column of dates or amounts can be read two ways: every row must be added before the first record is made. */
  readonly needsAll: boolean
}

export interface SurveyOptions {
  /** ISO 3166 code given by the user: decides. */
  readonly country?: string | undefined
}

/** After so many cells of text the country is plain; dates are watched to the end. */
const enough = 20_000

const hanzi = /[㐀-鿿]/
const kana = /[ぁ-ヿ]/
const letters = /\p{L}/u
/** Everyday characters that are written one way in the mainland and another elsewhere. */
const mainland = /[们个这国东业电话号区县楼华广务经销联户产发网际员厂]/
const elsewhere = /[們個這國東業電話號區縣樓華廣務經銷聯戶產發網際員廠]/
const mainlandMobile = /^(?:\+?86[- ]?)?1[3-9]\d{9}$/

/** Starts a survey of a sheet. */
export function surveyor(schema: Schema, layout: Layout, { country }: SurveyOptions = {}): Surveyor {
  const counts = { text: 0, hanzi: 0, kana: 0, mainland: 0, elsewhere: 0, mobile: 0 }
  const look = (cell: string) => {
    if (mainlandMobile.test(cell)) counts.mobile++
    if (!letters.test(cell)) return
    counts.text++
    if (kana.test(cell)) counts.kana++
    else if (hanzi.test(cell)) counts.hanzi++
    if (mainland.test(cell)) counts.mainland++
    if (elsewhere.test(cell)) counts.elsewhere++
  }
  for (const { header } of layout.columns) look(header)

  /** CN when the sheet's text is Chinese as the mainland writes it. */
  const countryFound = () => {
    const chinese = counts.hanzi > 0 && counts.hanzi >= counts.text / 5 && counts.kana <= counts.hanzi / 10
    const traditional = counts.elsewhere > counts.mainland && counts.mobile === 0
    return chinese && !traditional ? 'CN' : null
  }
  const dates = schema.fields
    .filter(({ type }) => type === 'date' || type === 'period')
    .flatMap(({ name }) => {
      const column = layout.columns.find(({ field }) => field === name)
      return column === undefined ? [] : [{ name, index: column.index, tally: dateOrderTally() }]
    })
  const amounts = amountColumns(schema, layout)
  return {
    add(cells) {
      if (country === undefined && counts.text < enough) for (const cell of cells) if (cell !== '') look(cell)
      for (const { index, tally } of dates) tally.add(cells[index] ?? '')
      for (const { index, tally } of amounts) tally.add(cells[index] ?? '')
    },
    context() {
      const needed = dates.filter(({ tally }) => tally.dependent > 0)
      const dateOrders: Partial<Record<FieldName, DateOrder>> = Object.fromEntries(needed.map(({ name, tally }) => [name, tally.order()]))
      const found = country ?? countryFound()
      return { country: found, dateOrders, ...writingOf(amounts, found) }
    },
    get needsAll() {
      return dates.some(({ tally }) => tally.dependent > 0) || amounts.some(({ tally }) => tally.dependent > 0)
    },
  }
}
