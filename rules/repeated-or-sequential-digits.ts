import { defineRule } from '../src/check/rule.ts'
import { landlineParts } from '../src/standardise/phone-cn.ts'

export default defineRule({
  id: 'repeated-or-sequential-digits',
  dimension: 'accuracy',
  standard: '0301',
  severity: 'error',
  title: { en: 'Numbers are not repeated or sequential digits', zh: '号码不得为重复或顺序数字' },
  messages: {
    repeated: { en: '{column} is one digit repeated.', zh: '{column}全为同一个数字。' },
    counted: { en: '{column} is a sequence of digits.', zh: '{column}为顺序数字。' },
    partRepeated: {
      en: '{column} ends in one repeated digit; it may be made up.',
      zh: '{column}后段全为同一个数字，可能是随意填写的。',
    },
    partCounted: {
      en: '{column} ends in a sequence of digits; it may be made up.',
      zh: '{column}后段为顺序数字，可能是随意填写的。',
    },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ type }) => type === 'phone'),
      // What is broken or made up in another way has its finding already.
      appliesTo: ({ notes }) => notes.every(({ kind }) => kind === 'several' || kind === 'assumed' || kind === 'extra-text'),
      judge({ value }) {
        if (value === null) return null
        const { whole, part } = digitsOf(value)
        if (isRepeated(whole)) return { message: 'repeated' }
        if (isCounted(whole)) return { message: 'counted' }
        if (isRepeated(part)) return { message: 'partRepeated', severity: 'warning' }
        return isCounted(part) ? { message: 'partCounted', severity: 'warning' } : null
      },
    },
  }),
})

/** The whole number, and the part that its owner was given. */
function digitsOf(value: string): { readonly whole: string; readonly part: string } {
  const [number = ''] = value.split(';')
  if (!number.startsWith('+86')) return { whole: number.slice(1), part: '' }
  const whole = number.slice(3)
  return { whole, part: /^1[3-9]\d{9}$/.test(whole) ? whole.slice(3) : (landlineParts(whole)?.local ?? '') }
}

const up = '0123456789'.repeat(3)
const down = '9876543210'.repeat(3)

const isRepeated = (digits: string) => /^(\d)\1{6,}$/.test(digits)

const isCounted = (digits: string) => digits.length >= 7 && (up.includes(digits) || down.includes(digits))
