/** One look at every record: how its columns are filled, who the customers are, which group each record is in. Hot. */

import type { FieldName } from '../../record.ts'
import { isDay } from '../../schema/days.ts'
import type { Schema } from '../../schema/field.ts'
import { requirementsOf } from '../../schema/standards/standards.ts'
import { type ColumnCounts, valuesShown } from './column-counts.ts'
import { closed, type Groups, noGroups, type OpenGroups, put } from './records-by-value.ts'
import { ValueTally } from './value-tally.ts'

export interface RecordSurvey {
  readonly columns: ReadonlyMap<FieldName, ColumnCounts>
  readonly groups: readonly Groups[]
  /** Records that lack so many required cells: 0, 1, 2, 3 and more. */
  readonly missing: readonly number[]
  /** By month: `2026-09`. */
  readonly growth: ReadonlyMap<string, number>
  readonly tags: ColumnCounts
}

/** Where it is told when a customer came, the surest first. */
const born = ['created_at', 'first_contact_at']
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
  private readonly left = new Set<number>()
  private readonly leavesKeys: boolean

  /** @param fields the columns there are @param by fields whose values make groups @param leavesKeys whether columns of keys are counted otherwise */
  constructor(fields: readonly FieldName[], by: readonly FieldName[], leavesKeys = false) {
    this.leavesKeys = leavesKeys
    this.place = new Map(fields.map((name, at) => [name, at]))
    this.columns = new Map(fields.map((name) => [name, new ValueTally()]))
    this.tallies = [...this.columns.values()]
    this.bornAt = born.flatMap((name) => this.place.get(name) ?? [])
    this.groups = by.flatMap((field) => {
      const at = this.place.get(field)
      return at === undefined ? [] : [{ field, at, ...noGroups() }]
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
      if (value == null) continue
      const tally = this.tallies[at]!
      if (this.left.has(at)) tally.filled++
      else if (tally.add(value) && this.mayLeave(at)) this.left.add(at)
    }
    let lacks = 0
    for (const group of required) if (!group.some((at) => values[at] != null)) lacks++
    this.missing[Math.min(lacks, 3)]!++
    for (const at of this.bornAt) {
      const value = values[at]
      if (!isDay(value)) continue
      const month = value.slice(0, 7)
      this.growth.set(month, (this.growth.get(month) ?? 0) + 1)
      break
    }
    const tags = values[this.place.get('tags') ?? -1]
    if (tags != null) for (const tag of tags.split(';')) this.tags.add(tag)
    for (const group of this.groups) put(group, id, values[group.at] ?? null)
  }

  private mayLeave(at: number): boolean {
    const isRead = at === this.place.get('tags') || this.bornAt.includes(at) || this.groups.some((group) => group.at === at)
    return this.leavesKeys && !isRead && this.tallies[at]!.isOfKeys()
  }

  /** Columns of keys that are not counted any more: of these no value is looked at, only whether there is one. */
  leftColumns(): FieldName[] {
    return [...this.place].flatMap(([name, at]) => (this.left.has(at) ? [name] : []))
  }

  /** Of the columns left: values that were met more than once, whose true counts are worth a look. */
  repeated(): ReadonlyMap<FieldName, readonly string[]> {
    return new Map(this.leftColumns().map((name) => [name, this.columns.get(name)!.repeated()]))
  }

  /** @param counted the true counts of the columns left, made otherwise */
  end(counted: ReadonlyMap<FieldName, ReadonlyMap<string, number>> = new Map()): RecordSurvey {
    const { missing, growth } = this
    for (const name of this.leftColumns()) this.columns.get(name)!.settle(counted.get(name) ?? new Map())
    const columns = new Map([...this.columns].map(([name, tally]) => [name, tally.told(valuesShown(name))]))
    return { columns, groups: this.groups.map(closed), missing, growth, tags: this.tags.told(valuesShown('tags')) }
  }
}
