import { defineRule } from '../src/check/rule.ts'

export default defineRule({
  id: 'postcode-valid',
  dimension: 'validity',
  standard: '0302',
  severity: 'error',
  title: { en: 'Postcodes are valid', zh: '邮政编码须有效' },
  messages: {
    length: { en: '{column} does not have six digits.', zh: '{column}不是 6 位数字。' },
    digits: { en: '{column} is no postcode.', zh: '{column}不是邮政编码。' },
    region: { en: '{column} begins with digits that no region has.', zh: '{column}的开头不属于任何地区，请核实。' },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ code }) => code === 'postcode'),
      noted: true,
      judge({ notes }) {
        for (const { kind } of notes) {
          if (kind === 'too-short' || kind === 'too-long') return { message: 'length' }
          if (kind === 'unparsed' || kind === 'letters') return { message: 'digits' }
          if (kind === 'unknown-range') return { message: 'region', severity: 'warning' }
        }
        return null
      },
    },
  }),
})
