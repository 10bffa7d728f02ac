/** The names a condition over groups may use: what all records of a group share, and counts, sums and ends over them. */

import type { CustomerRecord, FieldName } from '../../record.ts'
import type { Schema } from '../field.ts'
import { type CelType, day, partsOf } from './typed-value.ts'
import {
  aggregateNames,
  extraName,
  partOf,
  type Reference,
  recordVocabulary,
  unknownField,
  type Vocabulary,
  type Wrong,
} from './vocabulary.ts'

export type AggregateKind = (typeof aggregateNames)[number]

/** What is gathered of the records of every group. */
export interface Aggregate {
  readonly kind: AggregateKind
  readonly type: CelType
  /** undefined: this record has nothing to gather. Numbers and days for sum, min, max and avg. */
  read(record: CustomerRecord): unknown
}

/** A group, as a condition sees it. */
export interface Group {
  readonly records: number
  /** The shared canonical values, in the order of `groupBy`. */
  readonly shared: readonly string[]
  /** What was gathered, in the order of `aggregates`; undefined where there was nothing. */
  readonly gathered: readonly unknown[]
}

/** `aggregates` fills up as conditions are read with the vocabulary. */
export function groupVocabulary(
  schema: Schema,
  groupBy: readonly FieldName[],
): { vocabulary: Vocabulary<Group>; aggregates: readonly Aggregate[] } {
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const ofRecord = recordVocabulary(schema)
  const aggregates: Aggregate[] = []
  // A condition and a message that ask for the same share it.
  const called = new Map<string, Reference<Group>>()
  const names = [...groupBy, 'count']
  const notShared = (name: string): Wrong => ({
    wrong:
      fields.has(name) || name === extraName
        ? {
            en: `${name} differs within a group; write max(${name}), count(${name}) or the like, or add it to group_by`,
            zh: `${name} 在组内各不相同，请写 max(${name})、count(${name}) 等，或加入 group_by`,
          }
        : unknownField(name, [...fields.keys(), 'count']),
  })
  const vocabulary: Vocabulary<Group> = {
    names,
    value(name, part) {
      if (name === 'count' && part === null) return { shown: 'count', type: 'double', field: null, read: ({ records }) => records }
      const at = groupBy.indexOf(name)
      const field = fields.get(name)
      if (at === -1 || field === undefined) return notShared(name)
      const found = partOf(field, part)
      if ('wrong' in found) return found
      return {
        shown: part === null ? name : `${name}.${part}`,
        type: found.type,
        field: name,
        read: ({ shared }) => found.read(shared[at] ?? ''),
      }
    },
    presence: (name) => (groupBy.includes(name) ? { shown: `has(${name})`, type: 'bool', field: name, read: () => true } : notShared(name)),
    call(name, args) {
      const kind = aggregateNames.find((one) => one === name)
      if (kind === undefined) return undefined
      const [arg] = args ?? []
      if (arg === undefined || args?.length !== 1)
        return {
          wrong: { en: `${kind}() needs one field, such as ${kind}(budget.max)`, zh: `${kind}() 须写一个字段，如 ${kind}(budget.max)` },
        }
      const of = gathered(kind, ...arg)
      if ('wrong' in of) return of
      const type: CelType = kind === 'min' || kind === 'max' ? of.type : 'double'
      const shown = `${kind}(${of.shown})`
      const known = called.get(shown)
      if (known !== undefined) return known
      const at = aggregates.push({ kind, type, read: (record) => of.read(record) }) - 1
      const made: Reference<Group> = { shown, type, field: null, read: (group) => group.gathered[at] }
      called.set(shown, made)
      return made
    },
  }

  function gathered(kind: AggregateKind, name: string, part: string | null): Reference<CustomerRecord> | Wrong {
    const field = fields.get(name)
    // Of a range as a whole there is nothing to add up, but its cells can be counted.
    if ((kind === 'count' || kind === 'distinct') && field !== undefined && part === null && partsOf(field)[0]?.name !== null)
      return { shown: name, type: 'string', field: name, read: ({ values }) => values[name] ?? undefined }
    const of = ofRecord.value(name, part)
    if ('wrong' in of || kind === 'count' || kind === 'distinct') return of
    if (of.type === 'double' || (of.type === day && (kind === 'min' || kind === 'max'))) return of
    const [en, zh] = kind === 'min' || kind === 'max' ? ['numbers and dates', '数字和日期'] : ['numbers', '数字']
    return {
      wrong: { en: `${kind}() works only on ${en}, and ${of.shown} is none of these`, zh: `${kind}() 只能用于${zh}，${of.shown} 不是` },
    }
  }

  return { vocabulary, aggregates }
}
