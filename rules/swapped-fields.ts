import { defineRule, type Words } from '../src/check/rule.ts'
import type { Fix } from '../src/finding.ts'
import type { CustomerRecord } from '../src/record.ts'
import type { Field, FieldType } from '../src/schema/field.ts'
import { looksLikePersonName } from '../src/standardise/person-name.ts'
import { type ValueKind, valueKind } from '../src/standardise/value-kind.ts'

type Message = 'email' | 'phone' | 'web' | 'company'

const says = (en: string, zh: string): Words => ({
  en: `{column} holds ${en}; it belongs in another column.`,
  zh: `{column}中填的是${zh}，应填入其他列。`,
})

/** Which kinds of value cannot belong to a field of a type. A web address is no e-mail address, and nobody is called by a number. */
const foreign: Partial<Record<FieldType, ReadonlySet<ValueKind>>> = {
  phone: new Set<ValueKind>(['email', 'web']),
  email: new Set<ValueKind>(['phone']),
  person: new Set<ValueKind>(['email', 'phone']),
  given: new Set<ValueKind>(['email', 'phone']),
  family: new Set<ValueKind>(['email', 'phone']),
  party: new Set<ValueKind>(['email', 'phone']),
  company: new Set<ValueKind>(['email', 'phone']),
  address: new Set<ValueKind>(['email', 'phone']),
  region: new Set<ValueKind>(['email', 'phone']),
  choice: new Set<ValueKind>(),
}
/** Short texts beside the names, where an e-mail or a phone is out of place too. */
const shortTexts = new Set(['contact_title', 'churn_reason'])

export default defineRule<Record<string, never>, Message>({
  id: 'swapped-fields',
  dimension: 'accuracy',
  standard: '0301',
  severity: 'error',
  title: { en: 'Values stand in their own column', zh: '内容填在正确的列' },
  messages: {
    email: says('an e-mail address', '邮箱地址'),
    phone: says('a phone number', '电话号码'),
    web: says('a web address', '网址'),
    company: says("a company's name", '公司名称'),
  },
  create: ({ schema, report }) => {
    const judged = schema.fields.flatMap((field) => {
      const kinds = foreign[field.type] ?? (shortTexts.has(field.name) ? foreign.person : undefined)
      return kinds === undefined || kinds.size === 0 ? [] : [{ field, kinds }]
    })
    return {
      record(record) {
        for (const { field, kinds } of judged) {
          const message = misplaced(record, field, kinds)
          if (message === null) continue
          const other = swappedWith(record, field, message)
          const fix = other === null ? {} : { fix: { ...other, confidence: 0.9 } }
          report({ record, field: field.name, message, ...fix })
        }
      },
    }

    /** The field that this one was exchanged with, and its cell; null when nothing was. */
    function swappedWith(record: CustomerRecord, field: Field, held: Message): Pick<Fix, 'value' | 'exchange'> | null {
      for (const { field: other } of judged) {
        if (other === field || !holds(other, held)) continue
        const raw = record.raw[other.name] ?? ''
        if (raw !== '' && fits(raw, field)) return { value: raw, exchange: other.name }
      }
      return null
    }
  },
})

function misplaced({ raw, notes }: CustomerRecord, field: Field, kinds: ReadonlySet<ValueKind>): Message | null {
  const cell = raw[field.name]
  if (cell === undefined || cell === '') return null
  const wrong = notes[field.name]?.find(({ kind }) => kind === 'wrong-kind')
  if (wrong?.detail === 'email' || wrong?.detail === 'phone') return wrong.detail
  if (field.type === 'phone' || field.type === 'email') return field.type === 'phone' && /^(?:https?:|www\.)/i.test(cell) ? 'web' : null
  if (field.type === 'person') return companyInPerson(cell)
  // Names and places that begin with a digit or hold an @ are few: only they are looked at closely.
  const unit = cell.charCodeAt(0)
  if (!cell.includes('@') && (unit > 0x39 || cell.length < 8) && unit < 0xff00) return null
  const kind = valueKind(cell)
  return kind !== null && kinds.has(kind) ? (kind as Message) : null
}

const companyInPerson = (cell: string): Message | null =>
  cell.length > 5 && /(?:有限公司|有限责任公司|股份公司|集团|合伙企业|(?:,? (?:ltd|inc|llc|gmbh|co)\.?))$/i.test(cell) ? 'company' : null

const holds = ({ type }: Field, kind: Message) =>
  kind === 'company' ? type === 'party' || type === 'company' : kind === 'phone' ? type === 'phone' : type === 'email'

function fits(raw: string, { type }: Field): boolean {
  if (type === 'person') return looksLikePersonName(raw)
  const kind = valueKind(raw)
  if (type === 'phone' || type === 'email') return kind === type
  return (type === 'party' || type === 'company') && (kind === 'company' || kind === 'person')
}
