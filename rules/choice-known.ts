import { defineRule } from '../src/check/rule.ts'

export default defineRule({
  id: 'choice-known',
  dimension: 'validity',
  standard: '0105',
  severity: 'error',
  title: { en: 'Choices are on their list', zh: '选项须在规定范围内' },
  messages: {
    unknown: { en: '{column} is none of the options of the list.', zh: '{column}不在规定的选项中。' },
    near: {
      en: '{column} is none of the options of the list; nearest is {proposal}.',
      zh: '{column}不在规定的选项中，最接近的是“{proposal}”。',
    },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter((field) => field.type === 'choice' || field.type === 'choices'),
      noted: true,
      judge({ notes }) {
        for (const { kind, proposal } of notes) {
          if (kind !== 'unknown-choice') continue
          return proposal === undefined
            ? { message: 'unknown' }
            : { message: 'near', data: { proposal }, fix: { value: proposal, confidence: 0.8 } }
        }
        return null
      },
    },
  }),
})
