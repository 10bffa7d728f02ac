import { defineRule } from '../src/check/rule.ts'
import { mailbox } from '../src/standardise/email.ts'
import { domainOf, isDisposable, meantProvider } from '../src/standardise/email-domain.ts'

/** So short a name changes hands: what a list says of it may be true no more. */
const shortName = /^[a-z]{1,4}\.(?:com|net|org|cn|com\.cn)$/

export default defineRule({
  id: 'email-disposable',
  dimension: 'validity',
  standard: '0302',
  severity: 'warning',
  title: { en: 'E-mail addresses are not disposable', zh: '不得使用一次性邮箱' },
  messages: { disposable: { en: '{column} is a disposable address ({domain}).', zh: '{column}是一次性邮箱（{domain}）。' } },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ type }) => type === 'email'),
      appliesTo: ({ value, notes }) => mailbox(value, notes) !== null,
      judge({ value, notes }) {
        const address = mailbox(value, notes)
        if (address === null) return null
        const domain = domainOf(address)
        // Slips of large providers are registered by such services, too: email-domain-known speaks of those.
        if (!isDisposable(domain) || meantProvider(domain) !== null) return null
        return { message: 'disposable', data: { domain }, ...(shortName.test(domain) ? { severity: 'info' as const } : {}) }
      },
    },
  }),
})
