import { z } from 'zod'
import { defineRule, type Verdict } from '../src/check/rule.ts'
import type { Note, NoteKind } from '../src/record.ts'

type Message =
  | 'old'
  | 'masked'
  | 'short'
  | 'long'
  | 'letters'
  | 'unreadable'
  | 'impossible'
  | 'range'
  | 'area'
  | 'country'
  | 'mobile'
  | 'second'
  | 'otherKind'
  | 'otherColumn'

const messages: Partial<Record<NoteKind, Message>> = {
  'too-short': 'short',
  'too-long': 'long',
  letters: 'letters',
  repaired: 'letters',
  unparsed: 'unreadable',
  impossible: 'impossible',
  'unknown-range': 'range',
  'no-area-code': 'area',
  'undecided-country': 'country',
}
const ofDetail: Readonly<Record<string, Message>> = { 'old-prefix': 'old', masked: 'masked' }
/** The numbering plan moves faster than any list of it: an unknown prefix is a doubt, not an error. */
const doubtful: ReadonlySet<Message> = new Set(['range', 'area', 'old'])

/** A number of China that is not a mobile's. Other countries do not tell them apart by the number. */
const noMobile = /^\+86(?!1[3-9]\d{9}(?:;|$))/

export default defineRule({
  id: 'phone-dialable',
  dimension: 'validity',
  standard: '0302',
  severity: 'error',
  title: { en: 'Phone numbers can be dialled', zh: '电话号码须可拨打' },
  wholeColumn: { message: 'otherKind', mapped: 'otherColumn', instead: ['unreadable'] },
  options: z.strictObject({ require: z.enum(['any', 'mobile']).default('any') }),
  messages: {
    short: { en: '{column} has too few digits.', zh: '{column}位数不足。' },
    long: { en: '{column} has too many digits.', zh: '{column}位数过多。' },
    letters: { en: '{column} contains letters or symbols that phone numbers do not have.', zh: '{column}中混有字母或错误符号。' },
    unreadable: { en: '{column} is not a phone number.', zh: '{column}不是电话号码。' },
    impossible: { en: '{column} starts with digits that no phone number starts with.', zh: '{column}的号段不存在。' },
    range: { en: '{column} has the right length but an unknown prefix; please verify.', zh: '{column}长度正确，但号段未知，请核实。' },
    area: { en: '{column} is a local number without its area code.', zh: '{column}缺少区号。' },
    country: {
      en: '{column} has no country prefix, and neither its row nor the sheet shows which country it is of; it keeps its digits.',
      zh: '{column}没有国家区号，本行和整张表都看不出是哪个国家的号码，按原数字保留。',
    },
    otherKind: {
      en: '{column} holds something else than phone numbers in {rows} {rows:row|rows}: {values}. If it means another field, say so with --map.',
      zh: '{column}整列填的都不是电话号码，共 {rows} 行，如 {values}。若该列另有含义，请用 --map 指定。',
    },
    otherColumn: {
      en: '{column} holds something else than phone numbers in {rows} {rows:row|rows}: {values}. Its own values stand in another column: read the sheet with {lines}.',
      zh: '{column}整列填的都不是电话号码，共 {rows} 行，如 {values}；该列的内容填在了另一列，请加上 {lines} 重新读取。',
    },
    second: {
      en: '{column} contains another number that cannot be dialled: {text}.',
      zh: '{column}中另有一个无法拨打的号码：{text}。',
    },
    masked: { en: '{column} is masked; some of its digits are missing.', zh: '{column}经过脱敏处理，缺少部分数字。' },
    old: {
      en: '{column} is written with a prefix that is no longer dialled; today it is {proposal}.',
      zh: '{column}带有已停用的拨号前缀，现应为 {proposal}。',
    },
    mobile: { en: '{column} is not a mobile number.', zh: '{column}不是手机号。' },
  },
  cells: { text: 'phone' },
  create: ({ schema, options }) => ({
    cells: {
      fields: schema.fields.filter((field) => field.type === 'phone' || field.type === 'phones'),
      judge({ raw, notes, value }) {
        for (const note of notes) {
          const message = ofDetail[note.detail ?? ''] ?? messages[note.kind]
          if (message !== undefined) return verdictOf(message, note)
        }
        const beside = notes.find(({ kind }) => kind === 'extra-text')?.detail ?? ''
        if (!/\p{L}/u.test(raw) && isNumber(beside))
          return { message: 'second', severity: 'warning', data: { text: beside }, isReadable: true }
        if (options.require === 'any' || notes.some(({ kind }) => kind === 'several' || kind === 'placeholder')) return null
        return noMobile.test(value ?? '') ? { message: 'mobile' } : null
      },
    },
  }),
})

/** As many digits as a phone number has. In a cell with words they may be something else, such as an account. */
const isNumber = (text: string) => /^[\d\s()+\-./]+$/.test(text) && text.replace(/\D/g, '').length >= 7

function verdictOf(message: Message, note: Note): Verdict<Message> {
  return {
    message,
    ...(doubtful.has(message) ? { severity: 'warning' as const } : {}),
    ...(message === 'country' ? { severity: 'info' as const } : {}),
    ...(note.proposal === undefined ? {} : { data: { proposal: note.proposal }, fix: { value: note.proposal, confidence: 0.9 } }),
  }
}
