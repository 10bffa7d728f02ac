import { defineRule, type Verdict } from '../src/check/rule.ts'
import type { NoteKind } from '../src/record.ts'

type Message = 'length' | 'characters' | 'check'

const messages: Partial<Record<NoteKind, Message>> = {
  'too-short': 'length',
  'too-long': 'length',
  letters: 'characters',
  'check-digit': 'check',
}

export default defineRule<Record<string, never>, Message>({
  id: 'uscc-valid',
  dimension: 'validity',
  standard: '0302',
  severity: 'error',
  title: { en: 'Unified social credit codes are valid', zh: '统一社会信用代码须有效' },
  messages: {
    length: { en: '{column} does not have 18 characters.', zh: '{column}不是 18 位。' },
    characters: { en: '{column} contains a character that these codes do not use.', zh: '{column}中含有代码不会使用的字符。' },
    check: {
      en: 'The check character of {column} is wrong: a character is mistyped.',
      zh: '{column}的校验位不符，有字符填错。',
    },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ code }) => code === 'uscc'),
      noted: true,
      judge({ notes }) {
        for (const { kind, proposal } of notes) {
          const message = messages[kind]
          if (message === undefined) continue
          const verdict: Verdict<Message> = { message }
          return proposal === undefined ? verdict : { ...verdict, fix: { value: proposal, confidence: 0.97 } }
        }
        return null
      },
    },
  }),
})
