import { defineRule } from '../src/check/rule.ts'
import { mailbox } from '../src/standardise/email.ts'
import { domainOf, isDisposable, meantProvider } from '../src/standardise/email-domain.ts'

export default defineRule({
  id: 'email-disposable',
  dimension: 'validity',
  standard: '0302',
  severity: 'warning',
  title: { en: 'The mailbox is kept', zh: '不得使用一次性邮箱' },
  messages: { disposable: { en: '{column} is a throw-away address ({domain}).', zh: '{column}是一次性邮箱（{domain}）。' } },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ type }) => type === 'email'),
      judge({ value, notes }) {
        const address = mailbox(value, notes)
        if (address === null) return null
        const domain = domainOf(address)
        // Slips of large providers are registered by such services, too: email-domain-known speaks of those.
        return isDisposable(domain) && meantProvider(domain) === null ? { message: 'disposable', data: { domain } } : null
      },
    },
  }),
})
