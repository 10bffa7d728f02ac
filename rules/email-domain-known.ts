import { defineRule } from '../src/check/rule.ts'
import { mailbox } from '../src/standardise/email.ts'
import { domainOf, isTopLevel, meantProvider } from '../src/standardise/email-domain.ts'
import { isCertainSlip } from '../src/standardise/email-slip.ts'

export default defineRule({
  id: 'email-domain-known',
  dimension: 'validity',
  standard: '0302',
  severity: 'warning',
  title: { en: 'E-mail domains are spelt correctly', zh: '邮箱域名不得有误' },
  messages: {
    slip: {
      en: 'The domain of {column} is probably misspelt; it should probably be {proposal}.',
      zh: '{column}的域名疑似写错，可能应为 {proposal}。',
    },
    topLevel: { en: 'No domain ends in ".{ending}".', zh: '不存在以“.{ending}”结尾的域名。' },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ type }) => type === 'email'),
      // What is no address, or a slip of its form, is email-shape's.
      appliesTo: ({ value, notes }) => mailbox(value, notes) !== null,
      judge({ value, notes }) {
        const address = mailbox(value, notes)
        if (address === null) return null
        const domain = domainOf(address)
        const right = meantProvider(domain)
        if (right !== null) {
          const proposal = address.slice(0, -domain.length) + right
          return { message: 'slip', data: { proposal }, fix: { value: proposal, confidence: isCertainSlip(domain, right) ? 0.95 : 0.85 } }
        }
        const ending = domain.slice(domain.lastIndexOf('.') + 1)
        return isTopLevel(ending) ? null : { message: 'topLevel', data: { ending } }
      },
    },
  }),
})
