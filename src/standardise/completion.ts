/** What one cell of a record says about another: the second phone of a cell goes to its own field, an address gives a local number its area. */

import type { FieldName, Note } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import { cityOf } from './address.ts'
import type { SheetContext } from './context.ts'
import { standardisePhone } from './phone.ts'
import { areaOfPlace } from './phone-cn.ts'

export type Notes = Record<FieldName, readonly Note[]>
export type Values = Record<FieldName, string | null>
/** Looks at a record that has notes, and completes it. */
export type Completion = (values: Values, notes: Notes) => void

/** The completions a schema's records need, in order: areas first, so that what overflows is complete. */
export function completionsOf(schema: Schema, context: SheetContext): readonly Completion[] {
  const phones = schema.fields.filter(({ type }) => type === 'phone')
  const places = (['region', 'address'] as const).flatMap((type) => schema.fields.filter((field) => field.type === type))
  const areas = context.country === 'CN' && places.length > 0 ? phones.map((field) => areaCompletion(field, places)) : []
  return [
    ...areas,
    ...schema.fields.flatMap((field) => (field.overflow === undefined ? [] : [overflow(field, field.overflow, context.country)])),
  ]
}

/** A local number takes the area of the record's own region or address, where that is certain and the result can be dialled. */
function areaCompletion({ name }: Field, places: readonly Field[]): Completion {
  return (values, notes) => {
    if (!notes[name]?.some(({ kind }) => kind === 'no-area-code')) return
    const local = values[name]
    if (local == null) return
    const place = places.find((field) => areaOf(values[field.name]) !== null)
    if (place === undefined) return
    const completed = standardisePhone(`0${areaOf(values[place.name])}-${local}`, 'CN')
    if (completed.notes.length > 0 || !completed.value?.startsWith('+')) return
    values[name] = completed.value
    const others = notes[name]?.filter(({ kind }) => kind !== 'no-area-code') ?? []
    notes[name] = [...others, { kind: 'assumed', detail: place.name }]
  }
}

function areaOf(place: string | null | undefined): string | null {
  if (place == null) return null
  const city = cityOf(place)
  return city === null ? areaOfPlace(place) : areaOfPlace(`/${city}`)
}

/** The second value of a cell goes where there is room for it, with what its own cell would say of it; the note keeps them all. */
function overflow({ name: from, type }: Field, to: FieldName, country: string | null): Completion {
  return (values, notes) => {
    const second = notes[from]?.find(({ kind }) => kind === 'several')?.detail?.split(', ')[0]
    if (second === undefined || values[to] != null || !(to in values)) return
    values[to] = second
    notes[to] = [...(type === 'phone' ? doubtsOf(second, country) : []), { kind: 'assumed', detail: from }]
  }
}

/** A number as it would be typed: what nobody's number is shows in that form. */
function doubtsOf(number: string, country: string | null): readonly Note[] {
  return standardisePhone(country === 'CN' ? number.replace(/^\+86(?=1\d{10}$)/, '') : number, country).notes
}
