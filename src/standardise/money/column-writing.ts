/** How each column of amounts or numbers in a sheet is written: the unit its header names, the sign before its decimals. */

import type { Field, Schema } from '../../schema/field.ts'
import type { Layout } from '../../schema/layout.ts'
import type { AmountWriting, SheetContext } from '../context.ts'
import { type DecimalTally, decimalTally, signOfCountry } from './decimal-sign.ts'
import { headerUnit } from './header.ts'
import { type UnitTally, unitTally } from './own-unit.ts'

export interface AmountColumn {
  readonly field: Field
  readonly header: string
  readonly index: number
  readonly tally: DecimalTally
  /** Of a column whose header names a unit. */
  readonly sizes: UnitTally | null
}

/** The columns of a sheet that hold amounts of money or numbers. */
export function amountColumns(schema: Schema, layout: Layout): readonly AmountColumn[] {
  return schema.fields
    .filter(({ type }) => type === 'money' || type === 'number')
    .flatMap((field) => {
      const column = layout.columns.find((one) => one.field === field.name)
      if (column === undefined) return []
      const { header, index } = column
      const currency = { own: field.currency ?? 'CNY', country: null }
      const unit = field.type === 'money' ? headerUnit(header, currency) : null
      return [{ field, header, index, tally: decimalTally(), sizes: unit === null || unit.places === 0 ? null : unitTally(currency) }]
    })
}

/** What the cells so far and the headers say; nothing of columns that are written as in the country. */
export function writingOf(columns: readonly AmountColumn[], country: string | null): Pick<SheetContext, 'amounts'> {
  const found = columns.flatMap(({ field, header, tally, sizes }): [string, AmountWriting][] => {
    const unit = field.type === 'money' ? headerUnit(header, { own: field.currency ?? 'CNY', country }) : null
    const decimal = tally.sign(field.type === 'money' ? country : null)
    if (field.type === 'number') return decimal === ',' ? [[field.name, { decimal, unit }]] : []
    const isUsual = unit === null && tally.dependent === 0 && !tally.isMixed && decimal === signOfCountry(country)
    const isMixed = tally.isMixed ? { isMixed: true as const } : {}
    const thousandths = tally.hasThousandths ? { hasThousandths: true as const } : {}
    const usual = sizes === null ? {} : { usual: sizes.usual() }
    return isUsual ? [] : [[field.name, { decimal, unit, ...isMixed, ...thousandths, ...usual }]]
  })
  return found.length === 0 ? {} : { amounts: Object.fromEntries(found) }
}
