import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'

export default defineRule({
  id: 'phone-shared',
  dimension: 'uniqueness',
  standard: '0304',
  severity: 'warning',
  title: { en: 'A phone number belongs to one customer', zh: '一个电话只属于一个客户' },
  options: z.strictObject({ switchboard: z.number().int().min(2).default(10) }),
  messages: {
    shared: {
      en: '{column} appears under {names} different names in {records} records (first in row {row}).',
      zh: '{column}出现在 {records} 条记录、{names} 个不同客户名下（首次见于第 {row} 行）。',
    },
  },
  create: ({ options }) => ({
    keys: [
      {
        field: 'phone',
        // An extension makes a line of its own; a number that cannot be dialled, or is made up, is another rule's.
        key: ({ values, notes }) =>
          values.phone?.startsWith('+') === true && notes.phone?.some(({ kind }) => kind === 'placeholder') !== true ? values.phone : null,
        other: ({ values }) => values.name ?? null,
        reads: 'name',
        judge({ records, others, first }) {
          if (others < 2) return null
          const data = { records, names: others, row: first.row }
          // So many firms on one number are a switchboard or an agent: worth knowing, seldom worth a look at each.
          return { message: 'shared', data, ...(others > options.switchboard ? { severity: 'info' as const } : {}) }
        },
      },
    ],
  }),
})
