import { defineRule } from '../src/check/rule.ts'
import { looksLikeCompanyName, parseCompanyName } from '../src/standardise/company-name.ts'
import { looksLikePersonName } from '../src/standardise/person-name.ts'

/** A full name ends in its legal form, or in the branch that has none: nearly every cell is decided by this. */
const full = /(?:公司|[厂店部社院所会行局馆]|中心|工作室|合伙\)|企业|个体工商户|学校|大学|集团)(?:\([^()]*\))?$/

export default defineRule({
  id: 'name-abbreviated',
  dimension: 'accuracy',
  standard: '0301',
  severity: 'info',
  title: { en: 'Company names are complete', zh: '客户名称须用全称' },
  messages: {
    short: {
      en: '{column} may be a short form: it has no legal form such as 有限公司 or Ltd.',
      zh: '{column}可能是简称，缺少“有限公司”等组织形式。',
    },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ type }) => type === 'party' || type === 'company'),
      appliesTo: ({ value, notes }) => notes.length === 0 && value !== null && /^[一-鿿]/.test(value),
      judge({ value }) {
        if (value === null || full.test(value)) return null
        if (looksLikePersonName(value) && !looksLikeCompanyName(value)) return null
        const { legalForm, branch } = parseCompanyName(value)
        return legalForm === null && branch === null ? { message: 'short' } : null
      },
    },
  }),
})
