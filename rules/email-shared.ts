import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import { mailbox } from '../src/standardise/email.ts'

export default defineRule({
  id: 'email-shared',
  dimension: 'uniqueness',
  standard: '0304',
  severity: 'warning',
  title: { en: 'An e-mail address belongs to one customer', zh: '一个邮箱只属于一个客户' },
  options: z.strictObject({ agent: z.number().int().min(2).default(10) }),
  messages: {
    shared: {
      en: '{column} appears under {names} different names in {records} records (first in row {row}).',
      zh: '{column}出现在 {records} 条记录、{names} 个不同客户名下（首次见于第 {row} 行）。',
    },
  },
  create: ({ options }) => ({
    keys: [
      {
        field: 'email',
        // What is no address, or nobody's, is another rule's.
        key: ({ values, notes }) => mailbox(values.email, notes.email),
        other: (record) => record.values.name ?? null,
        reads: 'name',
        judge({ records, others, first }) {
          if (others < 2) return null
          const data = { records, names: others, row: first.row }
          // So many firms on one address are an agent's.
          return { message: 'shared', data, ...(others > options.agent ? { severity: 'info' as const } : {}) }
        },
      },
    ],
  }),
})
