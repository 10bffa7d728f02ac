import { defineRule } from '../src/check/rule.ts'
import type { FieldType } from '../src/schema/field.ts'
import { doNotContact, noLongerReaches } from '../src/standardise/data/do-not-contact.ts'
import { faxWords } from '../src/standardise/data/phone-words.ts'

const types: ReadonlySet<FieldType> = new Set([
  'phone',
  'phones',
  'email',
  'emails',
  'choice',
  'choices',
  'money',
  'period',
  'person',
  'date',
])

/** Nothing is said but that it is a fax. */
const faxAlone = new RegExp(`^(?:(?:${faxWords}|f)[\\s.:：]*)+$`, 'i')

export default defineRule({
  id: 'words-beside-value',
  dimension: 'validity',
  standard: '0302',
  severity: 'warning',
  title: { en: 'Numbers and addresses stand alone in their cell', zh: '电话和邮箱单元格中不夹带其他内容' },
  messages: {
    beside: {
      en: '{column} contains more than its value: "{text}". It is kept as a note.',
      zh: '{column}除号码或地址外还写有“{text}”，已存入备注。',
    },
    left: {
      en: '{column} contains more than its option: "{text}" was left out.',
      zh: '{column}除选项外还写有“{text}”，未存入。',
    },
    aside: {
      en: '{column} contains more than its value: "{text}" was left out.',
      zh: '{column}除值外还写有“{text}”，未存入。',
    },
    contact: {
      en: '{column} asks not to be contacted: "{text}". Consent was not changed; record it there if it was withdrawn.',
      zh: '{column}中注明不要联系：“{text}”。授权字段未作改动，如已撤回授权请填写。',
    },
    fax: {
      en: '{column} is the number of a fax ("{text}"); put one that people answer there, if there is one.',
      zh: '{column}是传真号码（“{text}”），如有能接通的电话，请填在这里。',
    },
    gone: {
      en: '{column} may no longer reach the person: "{text}".',
      zh: '{column}可能已联系不上本人：“{text}”。',
    },
  },
  cells: { text: 'phone_note' },
  create: ({ schema }) => {
    /** Fields for further numbers. */
    const takers = new Set(schema.fields.flatMap(({ overflow }) => overflow ?? []))
    return {
      cells: {
        fields: schema.fields.filter(({ type }) => types.has(type)),
        noted: true,
        judge({ raw, notes, field }) {
          const text = notes.find(({ kind }) => kind === 'extra-text')?.detail
          if (text === undefined) return null
          if (field?.type === 'choice' || field?.type === 'choices') return { message: 'left', data: { text }, isReadable: true }
          if (field?.type === 'money' || field?.type === 'date') return { message: 'aside', data: { text }, isReadable: true }
          // A period counts in whole days: the hour is seldom missed.
          if (field?.type === 'period') return { message: 'aside', severity: 'info', data: { text }, isReadable: true }
          if (doNotContact.test(text) || doNotContact.test(raw)) return { message: 'contact', data: { text }, isReadable: true }
          if (noLongerReaches.test(text)) return { message: 'gone', data: { text }, isReadable: true }
          // A number that is asked for first should be one that people answer.
          if (field?.type === 'phone' && !takers.has(field.name) && faxAlone.test(text))
            return { message: 'fax', data: { text }, isReadable: true }
          // What else stands beside a name is not-a-person-name's to say.
          return field?.type === 'person' ? null : { message: 'beside', severity: 'info', data: { text } }
        },
      },
    }
  },
})
