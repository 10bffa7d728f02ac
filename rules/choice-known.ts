import { defineRule } from '../src/check/rule.ts'

export default defineRule({
  id: 'choice-known',
  dimension: 'validity',
  standard: '0105',
  severity: 'error',
  byValue: true,
  wholeColumn: { message: 'otherKind', instead: ['unknown'] },
  title: { en: 'Choices are on the list of options', zh: '选项须在规定范围内' },
  messages: {
    unknown: { en: '{column} is not one of the options.', zh: '{column}不在规定的选项中。' },
    near: {
      en: '{column} is not one of the options; the nearest is {proposal}.',
      zh: '{column}不在规定的选项中，最接近的是“{proposal}”。',
    },
    otherKind: {
      en: '{column} holds something else than its options in {rows} {rows:row|rows}: {values}. If it means another field, say so with --map; if these are options, name them in crm-clean.yaml.',
      zh: '{column}整列填的都不是规定的选项，共 {rows} 行，如 {values}。若该列另有含义，请用 --map 指定；若确为选项，请在 crm-clean.yaml 中补充。',
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
