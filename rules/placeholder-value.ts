import { defineRule } from '../src/check/rule.ts'

export default defineRule({
  id: 'placeholder-value',
  dimension: 'completeness',
  standard: '0201',
  severity: 'error',
  title: { en: 'No fillers in place of values', zh: '不得用占位内容代替真实值' },
  messages: {
    filler: {
      en: '"{text}" in {column} is a filler; write the real value or leave the cell empty.',
      zh: '{column}中的“{text}”没有实际内容，请填写真实值或留空。',
    },
    nobody: { en: '{column} is a made-up value.', zh: '{column}是随意填写的虚假值。' },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields,
      noted: true,
      judge({ notes, value, field }) {
        const note = notes.find(({ kind }) => kind === 'placeholder')
        if (note === undefined) return null
        const message = value === null ? 'filler' : 'nobody'
        // Where nothing is required, an empty cell says the same and better.
        const fix = field?.required === false ? { fix: { value: null, confidence: value === null ? 0.99 : 0.9 } } : {}
        return { message, data: { text: note.detail ?? '' }, ...fix }
      },
    },
  }),
})
