import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import { comparable } from '../src/standardise/comparable.ts'
import { mailbox } from '../src/standardise/email.ts'
import { domainOf, isFreeMail } from '../src/standardise/email-domain.ts'

export default defineRule({
  id: 'email-domain-agrees',
  dimension: 'consistency',
  standard: '0402',
  severity: 'info',
  title: { en: "A company's e-mail domain belongs to one company", zh: '企业邮箱域名须与客户一致' },
  options: z.strictObject({
    /** From so many names on the domain serves others too: a provider's, or a group's. */
    provider: z.number().int().min(3).default(6),
  }),
  messages: {
    shared: {
      en: 'The domain of {column} appears under {names} different names (first in row {row}); one of the addresses may be wrong.',
      zh: '{column}的域名出现在 {names} 个不同客户名下（首次见于第 {row} 行），可能有误填。',
    },
  },
  create: ({ options }) => ({
    keys: [
      {
        field: 'email',
        key: ({ values, notes }) => {
          const address = mailbox(values.email, notes.email)
          if (address === null) return null
          const domain = domainOf(address)
          return isFreeMail(domain) ? null : domain
        },
        // 苏州华兴机械 and 苏州华兴机械有限公司 begin alike; two firms hardly ever do.
        other: ({ values }) => (values.name == null ? null : comparable(values.name).slice(0, 4)),
        reads: 'name',
        judge: ({ others, first }) =>
          others < 2 || others >= options.provider ? null : { message: 'shared', data: { names: others, row: first.row } },
      },
    ],
  }),
})
