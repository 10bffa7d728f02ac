import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import { isPattern, wholeMatch } from '../src/schema/user-pattern.ts'

/** What stands in keys everywhere: letters, digits and what joins them. */
const ordinary = /^[\p{L}\p{N}\p{M}\s._/\\#:|()&+*-]+$/u
const substance = /[\p{L}\p{N}]/u

const notPattern = { error: 'is not a regular expression of RE2', params: { zh: '不是有效的 RE2 正则表达式' } }

export default defineRule({
  id: 'id-format',
  dimension: 'validity',
  standard: '0302',
  severity: 'error',
  title: { en: 'Identifiers have the right format', zh: '编号和证件号须符合格式' },
  options: z.strictObject({
    /** A regular expression for each field that is a key. */
    patterns: z.record(z.string(), z.string().refine(isPattern, notPattern)).default({}),
  }),
  messages: {
    signs: { en: '{column} contains characters that identifiers do not have.', zh: '{column}中含有编号不会有的符号。' },
    form: { en: '{column} does not match its pattern: {pattern}', zh: '{column}不符合编号格式：{pattern}' },
    length: {
      en: '{column} does not have the 18 (or 15) characters of an identity number.',
      zh: '{column}不是 18 位（或 15 位）身份证号。',
    },
    characters: { en: '{column} contains characters that identity numbers do not have.', zh: '{column}中含有身份证号不会有的字符。' },
    date: { en: '{column} contains a date of birth that does not exist.', zh: '{column}中的出生日期不存在。' },
    region: { en: '{column} starts with a region code that does not exist.', zh: '{column}开头的地区码不存在。' },
    check: { en: 'The check digit of {column} is wrong.', zh: '{column}的校验位不符。' },
  },
  create: ({ schema, options }) => {
    const matchers = new Map(Object.entries(options.patterns).map(([field, pattern]) => [field, wholeMatch(pattern)]))
    return {
      cells: {
        fields: schema.fields.filter(({ type, code }) => type === 'id' || code === 'resident-id'),
        appliesTo: ({ field, notes }) => field?.code === 'resident-id' || !notes.some(({ kind }) => kind === 'excel-damaged'),
        judge({ field, name, value, notes }) {
          if (value === null) return null
          if (field?.code === 'resident-id') {
            for (const { kind, proposal } of notes) {
              const fix = proposal === undefined ? {} : { fix: { value: proposal, confidence: 0.95 } }
              if (kind === 'too-short' || kind === 'too-long') return { message: 'length' }
              if (kind === 'letters') return { message: 'characters', ...fix }
              if (kind === 'impossible-date') return { message: 'date' }
              if (kind === 'impossible') return { message: 'region' }
              if (kind === 'check-digit') return { message: 'check' }
            }
            return null
          }
          if (matchers.get(name)?.(value) === false) return { message: 'form', data: { pattern: options.patterns[name] ?? '' } }
          return ordinary.test(value) && substance.test(value) ? null : { message: 'signs' }
        },
      },
    }
  },
})
