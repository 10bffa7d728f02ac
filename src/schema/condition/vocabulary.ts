/** The names a condition over records may use: fields, the ends of ranges, columns of the sheet's own. */

import { nearest } from '../../nearest.ts'
import type { CustomerRecord, FieldName } from '../../record.ts'
import type { Words } from '../../words.ts'
import { unknownName } from '../config-mistake.ts'
import type { Choice, Field, Schema } from '../field.ts'
import { optionOf } from '../option.ts'
import { type CelType, partsOf } from './typed-value.ts'

/** A value that a condition takes from outside. */
export interface Reference<Source> {
  /** As the condition writes it. */
  readonly shown: string
  readonly type: CelType
  /** The field it is of; null for a column of the sheet's own, and for what is of no column. */
  readonly field: FieldName | null
  /** The header of a column of the sheet's own. */
  readonly extra?: string
  /** Of a choice: its options, and the value as it stands where `read` gives the option it means. */
  readonly options?: { readonly of: readonly Choice[]; readonly asItStands: Reference<Source> }
  /** undefined: there is none; what is made of it is unknown then. */
  read(source: Source): unknown
}

export interface Wrong {
  readonly wrong: Words
}

/** What names mean in a condition. */
export interface Vocabulary<Source> {
  /** Names that can stand alone, for hints. */
  readonly names: readonly string[]
  /** `name`, `name.part`, `name["part"]` */
  value(name: string, part: string | null): Reference<Source> | Wrong
  /** `has(...)`: whether it is filled in. */
  presence(name: string, part: string | null): Reference<Source> | Wrong
  /** A function of fields, such as sum(budget.max); undefined where there is none of this name. */
  call?(name: string, args: readonly (readonly [name: string, part: string | null])[] | null): Reference<Source> | Wrong | undefined
}

/** The map of columns that map to no field: extra["header"]. */
export const extraName = 'extra'

/** Fields and extra columns of a record. */
export function recordVocabulary(schema: Schema): Vocabulary<CustomerRecord> {
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const names = [...fields.keys(), extraName]
  return {
    names,
    value(name, part) {
      const field = fields.get(name)
      if (field !== undefined) return fieldValue(field, part)
      if (name === extraName) return extraValue(part)
      return { wrong: name === 'count' ? needsGroups(name) : unknownField(name, names) }
    },
    call: (name) => (aggregateNames.some((one) => one === name) ? { wrong: needsGroups(`${name}()`) } : undefined),
    presence(name, part) {
      const field = fields.get(name)
      if (field === undefined) return name === extraName ? presenceOf(extraValue(part)) : { wrong: unknownField(name, names) }
      if (part !== null) return presenceOf(fieldValue(field, part))
      // Filled in is filled in, even where the cell cannot be read as what it should be.
      return { shown: `has(${name})`, type: 'bool', field: name, read: ({ values }) => (values[name] ?? null) !== null }
    },
  }
}

/** Functions over the records of a group. */
export const aggregateNames = ['count', 'distinct', 'sum', 'min', 'max', 'avg'] as const

const needsGroups = (name: string): Words => ({ en: `${name} is about a group; add group_by`, zh: `${name} 针对分组，请加上 group_by` })

export const unknownField = (name: string, names: readonly string[]): Words => unknownName({ en: 'field', zh: '字段' }, name, names)

/** A part of a field: the field itself without one, an end of its range with one. */
export function partOf(field: Field, name: string | null): ReturnType<typeof partsOf>[number] | Wrong {
  const known = partsOf(field)
  const part = known.find((one) => one.name === name)
  if (part !== undefined) return part
  const ways = known.flatMap((one) => (one.name === null ? [] : [`${field.name}.${one.name}`]))
  if (ways.length === 0)
    return { wrong: { en: `${field.name} has no ".${name}"; write ${field.name}`, zh: `${field.name} 没有“.${name}”，请写 ${field.name}` } }
  const near =
    name === null
      ? undefined
      : nearest(
          name,
          known.map((one) => one.name ?? ''),
        )
  const [en, zh] = near === undefined ? [ways.join(' or '), ways.join(' 或 ')] : [`${field.name}.${near}`, `${field.name}.${near}`]
  return { wrong: { en: `${field.name} is a range; write ${en}`, zh: `${field.name} 是区间，请写 ${zh}` } }
}

function fieldValue(field: Field, partName: string | null): Reference<CustomerRecord> | Wrong {
  const part = partOf(field, partName)
  if ('wrong' in part) return part
  const { name } = field
  const read = ({ values }: CustomerRecord) => {
    const value = values[name] ?? null
    return value === null ? undefined : part.read(value)
  }
  const asItStands = { shown: partName === null ? name : `${name}.${partName}`, type: part.type, field: name, read }
  if (field.choices === undefined || field.choices.length === 0) return asItStands
  const meant = (record: CustomerRecord) => {
    const value = optionOf(record, name)
    return value === null ? undefined : part.read(value)
  }
  return { ...asItStands, read: meant, options: { of: field.choices, asItStands: { ...asItStands, shown: `${name} as it stands` } } }
}

function extraValue(header: string | null): Reference<CustomerRecord> | Wrong {
  if (header === null)
    return { wrong: { en: 'extra needs the header of a column: extra["header"]', zh: 'extra 须写明表头，如 extra["表头"]' } }
  const shown = `${extraName}[${JSON.stringify(header)}]`
  const read = ({ extras }: CustomerRecord) => (Object.hasOwn(extras, header) ? extras[header]?.trim() || undefined : undefined)
  return { shown, type: 'string', field: null, extra: header, read }
}

function presenceOf(value: Reference<CustomerRecord> | Wrong): Reference<CustomerRecord> | Wrong {
  if ('wrong' in value) return value
  return { ...value, shown: `has(${value.shown})`, type: 'bool', read: (record) => value.read(record) !== undefined }
}
