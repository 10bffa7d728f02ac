import { defineRule } from '../src/check/rule.ts'
import { standardiseCode } from '../src/standardise/code.ts'

/** Headers of a column that no schema knows, and that holds postcodes of six digits. */
const chinese = /^(?:公司|单位|企业|通讯|办公)?(?:地址)?(?:邮编|邮政编码)$/
const english = /^(?:post(?:al)?[ _-]?code|zip(?:[ _-]?code)?)$/i

export default defineRule({
  id: 'postcode-valid',
  dimension: 'validity',
  standard: '0302',
  severity: 'error',
  title: { en: 'Postcodes are valid', zh: '邮政编码须有效' },
  messages: {
    length: { en: '{column} does not have six digits.', zh: '{column}不是 6 位数字。' },
    digits: { en: '{column} is not a postcode.', zh: '{column}不是邮政编码。' },
    region: { en: '{column} starts with digits that belong to no region; please verify.', zh: '{column}的开头不属于任何地区，请核实。' },
  },
  create: ({ schema, country }) => ({
    cells: {
      fields: schema.fields.filter(({ code }) => code === 'postcode'),
      noted: true,
      extras: true,
      appliesTo: ({ field, name }) => field !== null || chinese.test(name) || (country === 'CN' && english.test(name)),
      judge({ field, raw, notes: own }) {
        if (field === null && /\p{L}/u.test(raw)) return { message: 'digits' }
        const notes = field === null ? standardiseCode(raw, 'postcode', 'CN').notes : own
        for (const { kind } of notes) {
          if (kind === 'too-short' || kind === 'too-long') return { message: 'length' }
          if (kind === 'unparsed') return { message: 'digits' }
          if (field === null && kind === 'excel-restored') return { message: 'length', severity: 'warning' }
          if (kind === 'unknown-range') return { message: 'region', severity: 'warning' }
        }
        return null
      },
    },
  }),
})
