import { defineRule } from '../src/check/rule.ts'
import { mojibakeNote } from '../src/standardise/mojibake.ts'

export default defineRule({
  id: 'mojibake',
  dimension: 'accuracy',
  standard: '0305',
  severity: 'error',
  title: { en: 'Text is not garbled', zh: '文字不得为乱码' },
  messages: {
    garbled: {
      en: '{column} was decoded with the wrong encoding; the original was {proposal}.',
      zh: '{column}因编码错误成为乱码，原文应为“{proposal}”。',
    },
    lost: {
      en: '{column} was decoded with the wrong encoding and part of it is lost; take it from the source.',
      zh: '{column}因编码错误成为乱码，部分内容已丢失，请从原始数据中恢复。',
    },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields,
      extras: true,
      noted: true,
      judge({ field, raw, notes }) {
        const note = field === null ? mojibakeNote(raw) : notes.find(({ kind }) => kind === 'mojibake')
        if (note === null || note === undefined) return null
        const { proposal } = note
        return proposal === undefined
          ? { message: 'lost' }
          : { message: 'garbled', data: { proposal }, fix: { value: proposal, confidence: 0.97 } }
      },
    },
  }),
})
