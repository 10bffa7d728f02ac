/** What one cell of a record says about another: the second phone of a cell goes to its own field, an address gives a local number its area. */

import type { FieldName, Note } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import { overflowChain } from '../schema/overflow-chain.ts'
import { cityOf } from './address.ts'
import type { DateOrder, SheetContext } from './context.ts'
import { noJobs } from './data/honorifics.ts'
import { isCanonicalDate } from './date.ts'
import { isLatinJob } from './honorific.ts'
import { between, valuesOf } from './list.ts'
import { standardisePeriod } from './period.ts'
import { standardisePhone } from './phone.ts'
import { areaOfPlace } from './phone-cn.ts'

export type Notes = Record<FieldName, readonly Note[]>
export type Values = Record<FieldName, string | null>
/** Looks at a record that has notes, and completes it. */
export type Completion = (values: Values, notes: Notes) => void

/** The completions a schema's records need, in order: areas first, so that what overflows is complete. */
export function completionsOf(schema: Schema, context: SheetContext): readonly Completion[] {
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const phones = schema.fields.filter(({ type }) => type === 'phone')
  const places = (['region', 'address'] as const).flatMap((type) => schema.fields.filter((field) => field.type === type))
  const areas = context.country === 'CN' && places.length > 0 ? phones.map((field) => areaCompletion(field, places)) : []
  return [
    ...areas,
    ...schema.fields.flatMap((field) => (field.overflow === undefined ? [] : [overflow(field, fields, context.country)])),
    ...schema.fields.filter(({ type }) => type === 'period').map(({ name }) => periodOfRow(name, context.dateOrders[name])),
    ...(fields.has('contact') ? [jobOfName] : []),
    ...schema.fields.flatMap(({ name, remarks: to }) => (to === undefined || !fields.has(to) ? [] : [remarks(name, to)])),
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

/**
 * The further values of a cell go where there is room for them, with what their own cell would say of them: the second to the field it overflows
 * to, the others to the list behind it. The note keeps them all.
 */
function overflow(from: Field, fields: ReadonlyMap<FieldName, Field>, country: string | null): Completion {
  return (values, notes) => {
    const further = notes[from.name]?.find(({ kind }) => kind === 'several')?.detail?.split(', ') ?? []
    const left = further.filter((value) => value !== values[from.name])
    for (const to of overflowChain(from, fields)) {
      if (left.length === 0 || !(to.name in values)) return
      const held = values[to.name]
      if (isList(to)) {
        values[to.name] = [...new Set([...(held == null ? [] : valuesOf(held)), ...left.splice(0)])].join(between)
        if (held == null) notes[to.name] = [{ kind: 'assumed', detail: from.name }]
      } else if (held == null) {
        const value = left.shift()!
        values[to.name] = value
        notes[to.name] = [...(to.type === 'phone' ? doubtsOf(value, country) : []), { kind: 'assumed', detail: from.name }]
      } else if (left.includes(held)) left.splice(left.indexOf(held), 1)
    }
  }
}

const isList = ({ type }: Field) => type === 'phones' || type === 'emails'

/** Words beside a value go to a field of their own, behind what stands there. */
function remarks(from: FieldName, to: FieldName): Completion {
  return (values, notes) => {
    const words = notes[from]?.find(({ kind }) => kind === 'extra-text')?.detail
    if (words === undefined || !(to in values)) return
    const held = values[to] ?? null
    if (held?.split(between).includes(words)) return
    values[to] = held === null ? words : `${held}${between}${words}`
    if (held === null) notes[to] = [{ kind: 'assumed', detail: from }]
  }
}

/** The days a row may have been written, the surest first. */
const written = ['updated_at', 'last_followup_at', 'created_at']

/** 3个月内 counts from the day its row was written; without one it stays as text. It never changes by itself from one night to the next. */
function periodOfRow(name: FieldName, order: DateOrder | undefined): Completion {
  return (values, notes) => {
    const text = values[name]
    if (text == null || notes[name]?.some(({ kind, detail }) => kind === 'unparsed' && detail === 'no-clock') !== true) return
    const from = written.find((field) => isCanonicalDate(values[field] ?? ''))
    if (from === undefined) return
    const period = standardisePeriod(text, { now: values[from]!, order })
    if (period.notes.some(({ kind }) => kind === 'unparsed')) return
    values[name] = period.value
    notes[name] = [...period.notes, { kind: 'assumed', detail: from }]
  }
}

const noJob = new Set(noJobs.split(' '))

/** 总经理 of 先生/总经理. */
function chineseJobIn(title: string): string | null {
  if (!/^[㐀-鿿]{2,}(?:[、/][㐀-鿿]{2,})*$/.test(title)) return null
  const jobs = title.split(/([、/])/).filter((part, at) => at % 2 === 1 || !noJob.has(part))
  return jobs.join('').replace(/^[、/]+|[、/]+$/g, '') || null
}

/** A job alone; with a form of address among its words it stays where it is. */
const latinJobIn = (title: string) => (/\b(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|sr|sra|sig)\b/i.test(title) ? null : title)

/** The job in a contact's name, 经理 of 张经理, is also the contact's title where that is empty. */
function jobOfName(values: Values, notes: Notes): void {
  const title = notes.contact?.find(({ kind }) => kind === 'honorific')?.detail
  if (title === undefined || !('contact_title' in values) || values.contact_title !== null) return
  const job = isLatinJob(title) ? latinJobIn(title) : chineseJobIn(title)
  if (job === null) return
  values.contact_title = job
  notes.contact_title = [{ kind: 'assumed', detail: 'contact' }]
}

/** A number as it would be typed: what nobody's number is shows in that form. */
function doubtsOf(number: string, country: string | null): readonly Note[] {
  return standardisePhone(country === 'CN' ? number.replace(/^\+86(?=1\d{10}$)/, '') : number, country).notes
}
