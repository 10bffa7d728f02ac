/** The phones of a row are those of its country: where its own evidence carries one, that counts before the sheet's. */

import type { FieldName, Note, Standardised } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import type { Layout } from '../schema/layout.ts'
import { columnStandardiser } from './column.ts'
import type { Notes, Values } from './completion.ts'
import type { SheetContext } from './context.ts'
import { countryColumn } from './country/country-column.ts'
import { elsewhere } from './country/han-script.ts'
import { countryOfPoints, decisive, type Points, rowSigns } from './country/row-signs.ts'
import { isPlainMobile } from './phone-cn.ts'
import { beginsWithZero } from './phone-world.ts'

interface PhoneColumn {
  readonly index: number
  readonly name: FieldName
}

/** Reads the phones of a row again where the row says another country. Takes its cells, its values and notes so far; returns the notes. */
export type RowPhones = (cells: readonly string[], values: Values, notes: Notes) => Notes

/** Whether phones of a row may be read as those of another country than the sheet's; null where the sheet has none. Cheaper than reading the row. */
export function rowAbroad(schema: Schema, layout: Layout, context: SheetContext): ((cells: readonly string[]) => boolean) | null {
  const columns = phoneColumns(schema, layout)
  if (columns.length === 0) return null
  const signs = rowSigns(layout, new Map(schema.fields.map(({ name, type }) => [name, type])))
  const others = othersOf(context)
  const isPlain = context.country === 'CN' && countryColumn(layout) < 0
  return (cells) => {
    const asks = columns.some(({ index }) => {
      const cell = cells[index] ?? ''
      return cell !== '' && !saysItsCountry(cell) && !(isPlain && isPlainMobile(cell))
    })
    if (!asks) return false
    const own = countryOfPoints(signs(cells), others)
    return own !== null && own.country !== context.country
  }
}

function phoneColumns(schema: Schema, layout: Layout): readonly PhoneColumn[] {
  const types = new Map(schema.fields.map(({ name, type }) => [name, type]))
  return layout.columns.flatMap(({ index, field }) => {
    const type = types.get(field ?? '')
    return field !== null && (type === 'phone' || type === 'phones') ? [{ index, name: field }] : []
  })
}

/** The countries that a row must beat: the sheet's own, or those of its rows. */
const othersOf = ({ country, countries = [] }: SheetContext) => (country === null ? countries.map((one) => one.country) : [country])

/** Points by which a row is believed though its number is none of that country. */
const sure = 3
/** Points by which a row is believed against the country that the user gave, where its number is one of both. */
const againstGiven = 4

/** Makes the reader for the sheet's columns of phones; null where it has none. */
export function rowPhones(schema: Schema, layout: Layout, context: SheetContext): RowPhones | null {
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const columns = phoneColumns(schema, layout)
  if (columns.length === 0) return null
  const signs = rowSigns(layout, new Map(schema.fields.map(({ name, type }) => [name, type])))
  const others = othersOf(context)
  const readAs = byCountry(fields, context)
  const isNamed = countryColumn(layout) >= 0
  const first =
    context.country === 'CN' && !isNamed ? layout.columns.find(({ field }) => field === 'name' || field === 'contact')?.field : undefined

  return (cells, values, notes) => {
    let points: Points | undefined
    let met = notes
    for (const { index, name } of columns) {
      const cell = cells[index] ?? ''
      const value = values[name] ?? null
      if (value === null || cell === '') continue
      if (first != null && isPlainlyChinese(value, met[name], values[first] ?? '')) continue
      if (saysItsCountry(cell)) continue
      points ??= signs(cells)
      const read = readIn(points, cell, name, isDialable(value, met[name]))
      // 0512-61234567-801 of a Chinese sheet is no German number of 14 digits, also beside a GmbH.
      if (value.includes(';ext=') && read?.value?.includes(';ext=') === false) continue
      if (read !== null) met = put(values, met, name, read)
      else if (context.countries !== undefined && !value.startsWith('+') && isBare(met[name]))
        met = put(values, met, name, { value, notes: [{ kind: 'undecided-country' }] })
    }
    return met
  }

  function readIn(points: Points, cell: string, name: FieldName, isOfSheet: boolean): Standardised | null {
    const own = countryOfPoints(points, others)
    if (own === null || own.country === context.country) return null
    if (isOfSheet && context.isCountryGiven === true && own.points < againstGiven) return null
    // Bare digits without the 0 of home may be of anywhere: only the sheet's own country takes them.
    if (beginsWithZero(own.country) && !/^\D*0/.test(cell)) return null
    const read = readAs(own.country, name)(cell)
    // A country that only the sheet's evidence opposes, or that is not sure, must make the number one of its own.
    const needed = context.country === null ? sure : decisive
    return isDialable(read.value, read.notes) || (own.points >= needed && !isOfSheet) ? read : null
  }
}

const firstHan = 0x3400
/** Names of Taiwan, Hong Kong and Japan. */
const otherwise = new RegExp(`${elsewhere.source}|[ぁ-ヿ株臺]`)
/** Nearly all rows of a Chinese sheet are not looked at twice: a mobile beside a name in hanzi, another number of China beside one that is not written as elsewhere. */
function isPlainlyChinese(value: string, notes: readonly Note[] | undefined, name: string): boolean {
  if (!(name.charCodeAt(0) >= firstHan) || !value.startsWith('+86')) return false
  return (value.length === 14 && value.charCodeAt(3) === 0x31) || (isDialable(value, notes) && !otherwise.test(name))
}

/** One number with its prefix. */
const saysItsCountry = (cell: string) => /^\+[\d\s().-]+$/.test(cell)
const doubts: ReadonlySet<string> = new Set([
  'unknown-range',
  'unparsed',
  'too-short',
  'too-long',
  'no-area-code',
  'impossible',
  'letters',
  'repaired',
])
const isDialable = (value: string | null, notes: readonly Note[] = []) =>
  value?.startsWith('+') === true && !notes.some(({ kind }) => doubts.has(kind))
const isBare = (notes: readonly Note[] | undefined) => notes === undefined || notes.every(({ kind }) => kind === 'several')

function put(values: Values, notes: Notes, name: FieldName, { value, notes: own }: Standardised): Notes {
  values[name] = value
  const { [name]: _, ...rest } = notes
  return own.length > 0 ? { ...rest, [name]: own } : rest
}

/** A phone column's standardiser for each country its rows are of. */
function byCountry(fields: ReadonlyMap<FieldName, Field>, context: SheetContext) {
  const made = new Map<string, (raw: string) => Standardised>()
  return (country: string, name: FieldName) => {
    const key = `${country} ${name}`
    const standardise = made.get(key) ?? columnStandardiser(fields.get(name)!, { ...context, country })
    made.set(key, standardise)
    return standardise
  }
}
