import { defineRule } from '../src/check/rule.ts'
import { decoded } from '../src/standardise/html-entities.ts'
import { tidy } from '../src/standardise/text.ts'

export default defineRule({
  id: 'html-entities',
  dimension: 'accuracy',
  standard: '0305',
  severity: 'warning',
  title: { en: 'Characters are not written as HTML', zh: '文字中不得有 HTML 转义' },
  messages: {
    entity: {
      en: '{column} contains characters written as HTML; it should be {proposal}.',
      zh: '{column}中含有 HTML 转义字符，应为“{proposal}”。',
    },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields,
      extras: true,
      noted: true,
      judge({ field, raw, notes }) {
        const proposal = field === null ? plainOf(raw) : notes.find(({ kind }) => kind === 'html')?.proposal
        return proposal === undefined
          ? null
          : { message: 'entity', data: { proposal }, fix: { value: proposal, confidence: 0.97 }, isReadable: true }
      },
    },
  }),
})

function plainOf(raw: string): string | undefined {
  const plain = decoded(raw)
  return plain === raw ? undefined : tidy(plain)
}
