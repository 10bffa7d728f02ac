import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import type { FieldType } from '../src/schema/field.ts'
import { cardNumberIn, personalDataIn } from '../src/standardise/personal-data.ts'

/** Types whose cells are judged by rules of their own, and cannot hide a sentence. */
const own: ReadonlySet<FieldType> = new Set(['phone', 'date', 'period', 'money', 'number'])

export default defineRule({
  id: 'personal-data',
  dimension: 'validity',
  standard: '0106',
  severity: 'error',
  title: { en: 'Free text contains no sensitive personal data', zh: '文本中不得含有个人敏感信息' },
  options: z.strictObject({
    allow: z.array(z.enum(['resident-id', 'bank-card', 'passport', 'home-address'])).default([]),
  }),
  messages: {
    'resident-id': { en: '{column} contains an identity number.', zh: '{column}中含有身份证号码。' },
    'bank-card': { en: '{column} contains a bank card number.', zh: '{column}中含有银行卡号。' },
    passport: { en: '{column} contains a passport number.', zh: '{column}中含有护照号码。' },
    'home-address': { en: '{column} contains a home address.', zh: '{column}中含有个人住址。' },
  },
  create: ({ schema, options }) => {
    const names = new Set(schema.fields.map((field) => field.name))
    const columns = new Map<string, { numbers: number; passing: number }>()
    /** Whether most numbers of a column, so far, pass for cards: one in ten does by chance. */
    const areCards = (name: string, raw: string) => {
      const number = cardNumberIn(raw)
      if (number === null) return true
      const seen = columns.get(name) ?? { numbers: 0, passing: 0 }
      columns.set(name, seen)
      seen.numbers++
      if (number.passes) seen.passing++
      return seen.passing * 2 >= seen.numbers
    }
    return {
      cells: {
        fields: schema.fields.filter(({ type, code }) => !own.has(type) && code !== 'resident-id'),
        extras: true,
        judge({ raw, name, field, notes }) {
          const cards = areCards(name, raw)
          const found = personalDataIn(raw, field === null ? name : '')
          if (found?.kind === 'bank-card' && !cards) return null
          // Words beside a value are a field of their own, and told of there.
          const beside = notes.find(({ kind }) => kind === 'extra-text')?.detail
          if (beside !== undefined && names.has(field?.remarks ?? '') && personalDataIn(beside)?.kind === found?.kind) return null
          if (found === null || options.allow.includes(found.kind)) return null
          return { message: found.kind, ...(found.certain ? {} : { severity: 'warning' as const }) }
        },
      },
    }
  },
})
