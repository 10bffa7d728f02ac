/** One look at every live record of a store: how its columns are filled, who its customers are, which group each record is in. Hot. */

import type { Schema } from '../../schema/field.ts'
import { requirementsOf } from '../../schema/standards/standards.ts'
import type { Store } from '../../store/store.ts'
import { ValueTally } from './value-tally.ts'

/** The records of a field's values: `of[id]` is the number of a record's group, 0 for records without a value. */
export interface Groups {
  readonly field: string
  /** From number 1 on. */
  readonly names: readonly string[]
  readonly sizes: readonly number[]
  readonly of: Uint32Array
}

export interface RecordSurvey {
  readonly columns: ReadonlyMap<string, ValueTally>
  readonly groups: readonly Groups[]
  /** Records that lack so many required cells: 0, 1, 2, 3 and more. */
  readonly missing: readonly number[]
  /** By month: `2026-09`. */
  readonly growth: ReadonlyMap<string, number>
  readonly tags: ValueTally
}

/** Where it is told when a customer came, the surest first. */
const born = ['created_at', 'first_contact_at']
/** Groups of a field: with more, what is beyond counts as records without a value. */
const mostGroups = 50_000

/** @param by fields whose values make groups */
export function surveyRecords(store: Store, schema: Schema, by: readonly string[]): RecordSurvey {
  const there = new Set(store.recordsOf(schema.kind).fields())
  const fields = schema.fields.map(({ name }) => name).filter((name) => there.has(name))
  const place = new Map(fields.map((name, at) => [name, at]))
  const columns = new Map(fields.map((name) => [name, new ValueTally()]))
  const tallies = [...columns.values()]
  const required = requirementsOf(schema).map((group) => group.flatMap((name) => place.get(name) ?? []))
  const bornAt = born.flatMap((name) => place.get(name) ?? [])
  const tagsAt = place.get('tags')
  const missing = [0, 0, 0, 0]
  const growth = new Map<string, number>()
  const tags = new ValueTally()
  const groups = by.flatMap((field) => {
    const at = place.get(field)
    return at === undefined ? [] : [{ field, at, numbers: new Map<string, number>(), sizes: [0], of: new Uint32Array(1024) }]
  })
  for (const rows of store.recordsOf(schema.kind).values.all(fields)) {
    for (const [id, , ...values] of rows) {
      for (let at = 0; at < tallies.length; at++) {
        const value = values[at]
        if (value != null) tallies[at]!.add(value)
      }
      let lacks = 0
      for (const group of required) if (!group.some((at) => values[at] != null)) lacks++
      missing[Math.min(lacks, 3)]!++
      const month = bornAt
        .map((at) => values[at])
        .find((value) => value != null && /^\d{4}-\d\d/.test(value))
        ?.slice(0, 7)
      if (month !== undefined) growth.set(month, (growth.get(month) ?? 0) + 1)
      if (tagsAt !== undefined) for (const tag of values[tagsAt]?.split(';') ?? []) tags.add(tag)
      for (const group of groups) {
        const value = values[group.at] ?? null
        let number = value === null ? 0 : group.numbers.get(value)
        if (number === undefined) {
          number = group.numbers.size < mostGroups ? group.numbers.size + 1 : 0
          if (number > 0) group.numbers.set(value!, number)
        }
        group.sizes[number] = (group.sizes[number] ?? 0) + 1
        if (id >= group.of.length) group.of = longer(group.of, id)
        group.of[id] = number
      }
    }
  }
  return {
    columns,
    groups: groups.map(({ field, numbers, sizes, of }) => ({ field, names: ['', ...numbers.keys()], sizes, of })),
    missing,
    growth,
    tags,
  }
}

function longer(old: Uint32Array<ArrayBuffer>, id: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(id + 1, old.length * 2))
  longer.set(old)
  return longer
}
