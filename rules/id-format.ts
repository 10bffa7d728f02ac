import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import { isPattern, wholeMatch } from '../src/schema/user-pattern.ts'

/** What stands in keys everywhere: letters, digits and what joins them. */
const ordinary = /^[\p{L}\p{N}\p{M}\s._/\\#:|()&+*-]+$/u
const substance = /[\p{L}\p{N}]/u

export default defineRule({
  id: 'id-format',
  dimension: 'validity',
  standard: '0302',
  severity: 'error',
  title: { en: 'Numbers that identify have their form', zh: '编号和证件号须符合格式' },
  options: z.strictObject({
    /** A regular expression for each field that is a key. */
    patterns: z.record(z.string(), z.string().refine(isPattern, 'no regular expression of RE2')).default({}),
  }),
  messages: {
    signs: { en: '{column} holds signs that no number has.', zh: '{column}中含有编号不会有的符号。' },
    form: { en: '{column} is not written as its numbers are: {pattern}', zh: '{column}不符合编号格式：{pattern}' },
    length: {
      en: '{column} does not have the 18 (or 15) characters of an identity number.',
      zh: '{column}不是 18 位（或 15 位）身份证号。',
    },
    characters: { en: '{column} holds characters that no identity number has.', zh: '{column}中含有身份证号不会有的字符。' },
    date: { en: '{column} holds a date of birth that does not exist.', zh: '{column}中的出生日期不存在。' },
    region: { en: '{column} begins with a region that does not exist.', zh: '{column}开头的地区码不存在。' },
    check: { en: "{column}'s check digit does not agree with the rest.", zh: '{column}的校验位不符。' },
  },
  create: ({ schema, options }) => {
    const matchers = new Map(Object.entries(options.patterns).map(([field, pattern]) => [field, wholeMatch(pattern)]))
    return {
      cells: {
        fields: schema.fields.filter(({ type, code }) => type === 'id' || code === 'resident-id'),
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
          if (notes.some(({ kind }) => kind === 'excel-damaged')) return null
          if (matchers.get(name)?.(value) === false) return { message: 'form', data: { pattern: options.patterns[name] ?? '' } }
          return ordinary.test(value) && substance.test(value) ? null : { message: 'signs' }
        },
      },
    }
  },
})
