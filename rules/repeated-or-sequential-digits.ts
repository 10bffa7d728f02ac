import { defineRule } from '../src/check/rule.ts'
import type { Field } from '../src/schema/field.ts'
import { landlineParts } from '../src/standardise/phone-cn.ts'

export default defineRule({
  id: 'repeated-or-sequential-digits',
  dimension: 'accuracy',
  standard: '0301',
  severity: 'error',
  title: { en: 'Numbers are not one digit or a count', zh: '号码不得为重复或顺序数字' },
  messages: {
    repeated: { en: '{column} is one digit again and again.', zh: '{column}全为同一个数字。' },
    counted: { en: '{column} counts through the digits.', zh: '{column}为顺序数字。' },
    partRepeated: {
      en: '{column} ends in one digit again and again; somebody may have filled it in.',
      zh: '{column}后段全为同一个数字，可能是随意填写的。',
    },
    partCounted: {
      en: '{column} ends in a count through the digits; somebody may have filled it in.',
      zh: '{column}后段为顺序数字，可能是随意填写的。',
    },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ type, code }) => type === 'phone' || code === 'uscc' || code === 'resident-id'),
      judge({ field, value, notes }) {
        // What is broken or made up in another way has its finding already.
        if (value === null || field === null || notes.some(({ kind }) => kind !== 'several' && kind !== 'assumed' && kind !== 'extra-text'))
          return null
        const { whole, part } = digitsOf(field, value)
        if (whole.length >= 7) {
          if (isRepeated(whole)) return { message: 'repeated' }
          if (isCounted(whole)) return { message: 'counted' }
        }
        if (part.length < 7) return null
        if (isRepeated(part)) return { message: 'partRepeated', severity: 'warning' }
        return isCounted(part) ? { message: 'partCounted', severity: 'warning' } : null
      },
    },
  }),
})

/** The whole number, and the part that its owner was given. */
function digitsOf({ type }: Field, value: string): { readonly whole: string; readonly part: string } {
  if (type !== 'phone') return { whole: /^\d+$/.test(value) ? value : '', part: '' }
  const number = value.replace(/;ext=.*$/, '')
  if (!number.startsWith('+86')) return { whole: number.replace(/^\+/, ''), part: '' }
  const national = number.slice(3)
  if (/^1[3-9]\d{9}$/.test(national)) return { whole: national, part: national.slice(3) }
  const local = landlineParts(national)?.local ?? ''
  return { whole: national, part: local }
}

const isRepeated = (digits: string) => /^(\d)\1+$/.test(digits)

function isCounted(digits: string): boolean {
  const step = digits.charCodeAt(1) - digits.charCodeAt(0)
  if (Math.abs(step) !== 1 && Math.abs(step) !== 9) return false
  const up = step === 1 || step === -9
  for (let i = 1; i < digits.length; i++) {
    const expected = (Number(digits[i - 1]) + (up ? 1 : 9)) % 10
    if (Number(digits[i]) !== expected) return false
  }
  return true
}
