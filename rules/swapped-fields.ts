import { defineRule } from '../src/check/rule.ts'
import type { CustomerRecord } from '../src/record.ts'
import type { Field, FieldType } from '../src/schema/field.ts'
import { type ValueKind, valueKind } from '../src/standardise/value-kind.ts'
import type { Words } from '../src/words.ts'

type Kind = 'email' | 'phone' | 'web' | 'company'
type Message = Kind | 'otherKind' | 'otherColumn'

const says = (en: string, zh: string): Words => ({
  en: `{column} contains ${en}; it belongs in another column.`,
  zh: `{column}中填的是${zh}，应填入其他列。`,
})

/** Where an e-mail address or a phone number is out of place, or one for the other. */
const types: ReadonlySet<FieldType> = new Set(['phone', 'email', 'person', 'given', 'family', 'party', 'company', 'address', 'region'])
/** Short texts beside the names, where they are out of place too. */
const shortTexts: ReadonlySet<string> = new Set(['contact_title', 'churn_reason'])

/** The fields that a value found elsewhere belongs to. */
const homes: Readonly<Record<Kind, readonly FieldType[]>> = {
  email: ['email'],
  phone: ['phone'],
  web: [],
  company: ['party', 'company'],
}
/** What a field can take back in exchange. */
const takes: Partial<Record<FieldType, readonly ValueKind[]>> = {
  phone: ['phone'],
  email: ['email'],
  person: ['person'],
  party: ['company', 'person'],
  company: ['company', 'person'],
}

export default defineRule<Record<string, never>, Message>({
  id: 'swapped-fields',
  dimension: 'accuracy',
  standard: '0301',
  severity: 'error',
  title: { en: 'Values are in the right column', zh: '内容填在正确的列' },
  wholeColumn: { message: 'otherKind', mapped: 'otherColumn', instead: ['email', 'phone'] },
  messages: {
    otherKind: {
      en: '{column} holds values of another column in {rows} {rows:row|rows}: {values}. Say with --map which header means it.',
      zh: '{column}整列填的是其他列的内容，共 {rows} 行，如 {values}。请用 --map 指定正确的列。',
    },
    otherColumn: {
      en: '{column} holds values of another column in {rows} {rows:row|rows}: {values}. Its own values stand in another column: read the sheet with {lines}.',
      zh: '{column}整列填的是其他列的内容，共 {rows} 行，如 {values}；该列的内容填在了另一列，请加上 {lines} 重新读取。',
    },
    email: says('an e-mail address', '邮箱地址'),
    phone: says('a phone number', '电话号码'),
    web: says('a web address', '网址'),
    company: says("a company's name", '公司名称'),
  },
  create: ({ schema, report }) => {
    const judged = schema.fields.filter(({ type, name }) => types.has(type) || shortTexts.has(name))
    return {
      spoils: true,
      appliesTo: { filled: judged.map(({ name }) => name) },
      record(record) {
        const cellOf = ({ name }: Field) => record.raw[name] ?? ''
        for (const field of judged) {
          const message = misplaced(record, field)
          if (message === null) continue
          const other = judged.find(
            (one) => homes[message].includes(one.type) && takes[field.type]?.includes(valueKind(cellOf(one)) as ValueKind),
          )
          const fix = other === undefined ? {} : { fix: { value: cellOf(other), exchange: other.name, confidence: 0.9 } }
          report({ record, field: field.name, message, ...fix })
        }
      },
    }
  },
})

function misplaced({ raw, notes }: CustomerRecord, { name, type }: Field): Kind | null {
  const cell = raw[name] ?? ''
  if (cell === '') return null
  const wrong = notes[name]?.find(({ kind }) => kind === 'wrong-kind')?.detail
  if (wrong === 'email' || wrong === 'phone') return wrong
  switch (type) {
    case 'phone':
      return /^(?:https?:|www\.)/i.test(cell) ? 'web' : null
    case 'email':
      return null
    case 'person':
      return company.test(cell) ? 'company' : null
    default: {
      // Names and places that begin like a number or hold an @ are few: only they are looked at closely.
      if (!/^[\d+(０-９＋（]|[@＠]/.test(cell)) return null
      const kind = valueKind(cell)
      return kind === 'email' || kind === 'phone' ? kind : null
    }
  }
}

const company = /(?:有限公司|有限责任公司|股份公司|集团|合伙企业| (?:ltd|inc|llc|gmbh|co)\.?)$/i
