/** One look at every record: how its columns are filled, who the customers are, which group each record is in. Hot. */

import type { FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import { requirementsOf } from '../../schema/standards/standards.ts'
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
  readonly columns: ReadonlyMap<FieldName, ValueTally>
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

interface OpenGroups {
  readonly field: FieldName
  readonly at: number
  readonly numbers: Map<string, number>
  readonly sizes: number[]
  of: Uint32Array<ArrayBuffer>
}

/** Takes records one by one. Records without a number in a group are those without a value. */
export class Surveyor {
  private readonly columns: ReadonlyMap<FieldName, ValueTally>
  private readonly tallies: readonly ValueTally[]
  private readonly place: ReadonlyMap<FieldName, number>
  private readonly bornAt: readonly number[]
  private readonly groups: readonly OpenGroups[]
  private readonly missing = [0, 0, 0, 0]
  private readonly growth = new Map<string, number>()
  private readonly tags = new ValueTally()

  /** @param fields the columns there are @param by fields whose values make groups */
  constructor(fields: readonly FieldName[], by: readonly FieldName[]) {
    this.place = new Map(fields.map((name, at) => [name, at]))
    this.columns = new Map(fields.map((name) => [name, new ValueTally()]))
    this.tallies = [...this.columns.values()]
    this.bornAt = born.flatMap((name) => this.place.get(name) ?? [])
    this.groups = by.flatMap((field) => {
      const at = this.place.get(field)
      return at === undefined ? [] : [{ field, at, numbers: new Map(), sizes: [0], of: new Uint32Array(1024) }]
    })
  }

  /** What a schema requires, as places among the columns: of each group one value will do. */
  required(schema: Schema): readonly (readonly number[])[] {
    return requirementsOf(schema).map((group) => group.flatMap((name) => this.place.get(name) ?? []))
  }

  /** @param id the record's number among those judged @param values in the order of the columns @param required what its schema requires */
  add(id: number, values: readonly (string | null | undefined)[], required: readonly (readonly number[])[]): void {
    for (let at = 0; at < this.tallies.length; at++) {
      const value = values[at]
      if (value != null) this.tallies[at]!.add(value)
    }
    let lacks = 0
    for (const group of required) if (!group.some((at) => values[at] != null)) lacks++
    this.missing[Math.min(lacks, 3)]!++
    for (const at of this.bornAt) {
      const value = values[at]
      if (value == null || !/^\d{4}-\d\d-\d\d/.test(value)) continue
      const month = value.slice(0, 7)
      this.growth.set(month, (this.growth.get(month) ?? 0) + 1)
      break
    }
    const tags = values[this.place.get('tags') ?? -1]
    if (tags != null) for (const tag of tags.split(';')) this.tags.add(tag)
    for (const group of this.groups) put(group, id, values[group.at] ?? null)
  }

  end(): RecordSurvey {
    const { columns, missing, growth, tags } = this
    const groups = this.groups.map(({ field, numbers, sizes, of }) => ({ field, names: ['', ...numbers.keys()], sizes, of }))
    return { columns, groups, missing, growth, tags }
  }
}

function put(group: OpenGroups, id: number, value: string | null): void {
  let number = value === null ? 0 : group.numbers.get(value)
  if (number === undefined) {
    number = group.numbers.size < mostGroups ? group.numbers.size + 1 : 0
    if (number > 0) group.numbers.set(value!, number)
  }
  group.sizes[number] = (group.sizes[number] ?? 0) + 1
  if (id >= group.of.length) {
    const longer = new Uint32Array(Math.max(id + 1, group.of.length * 2))
    longer.set(group.of)
    group.of = longer
  }
  group.of[id] = number
}
