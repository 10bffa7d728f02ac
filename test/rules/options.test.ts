import { expect, test } from 'vitest'
import { shippedRules } from '../../rules/index.ts'

const optionsOf = (id: string) => shippedRules.find((rule) => rule.id === id)!.options

/** What each rule does when nobody sets anything. */
const defaults: Readonly<Record<string, object>> = {
  'churn-reason-given': { churned: ['流失'] },
  'date-in-range': { earliest: '1980-01-01', ahead: 10 },
  'email-domain-agrees': { provider: 6 },
  'email-shared': { agent: 10 },
  'followup-missed': { grace: 0, ended: ['流失'] },
  'followup-recorded': { types: ['意向', '成交'] },
  'id-format': { patterns: {} },
  'magnitude-outlier': { deviations: 4.5, least: 20, group: 'company_size' },
  'personal-data': { allow: [] },
  'phone-dialable': { require: 'any' },
  'phone-shared': { switchboard: 10 },
  'reference-known': { values: {}, lists: [] },
  'renewal-fields-given': { won: ['成交'], fields: ['satisfaction', 'renewal_intent'] },
  'stale-potential': { types: ['潜在'], days: 365 },
  'update-overdue': { cycles: { 成交: 90, 意向: 30, 潜在: 180 } },
}

test('rules without options have none, the others their defaults', () => {
  for (const { id, options } of shippedRules) expect([id, options.parse({})]).toEqual([id, defaults[id] ?? {}])
})

test('no rule takes an option that it does not know', () => {
  for (const { options } of shippedRules) expect(options.safeParse({ nonsense: 1 }).success).toBe(false)
})

test.each([
  ['churn-reason-given', { churned: [] }],
  ['date-in-range', { earliest: '2000-02-29', ahead: 0 }],
  ['double-entry-agrees', { key: 'customer_no' }],
  ['double-entry-agrees', { key: 'customer_no', fields: ['phone'] }],
  ['email-domain-agrees', { provider: 3 }],
  ['email-shared', { agent: 2 }],
  ['followup-missed', { grace: 1, ended: [] }],
  ['id-format', { patterns: { customer_no: 'C\\d{5}' } }],
  ['magnitude-outlier', { deviations: 0.5, least: 5, group: 'industry' }],
  ['personal-data', { allow: ['resident-id', 'bank-card', 'passport', 'home-address'] }],
  ['phone-dialable', { require: 'any' }],
  ['phone-dialable', { require: 'mobile' }],
  ['phone-shared', { switchboard: 2 }],
  ['reference-known', { values: { owner: ['王伟'] } }],
  ['stale-potential', { types: [], days: 1 }],
  ['update-overdue', { cycles: { 成交: 1 } }],
])('%s takes %j', (id, options) => {
  expect(optionsOf(id).parse(options)).toEqual({ ...defaults[id], ...options })
})

test.each([
  ['churn-reason-given', { churned: '流失' }],
  ['churn-reason-given', { churned: [1] }],
  ['date-in-range', { earliest: '1980-02-30' }],
  ['date-in-range', { ahead: -1 }],
  ['double-entry-agrees', { key: 1 }],
  ['double-entry-agrees', { fields: [1] }],
  ['email-domain-agrees', { provider: 2 }],
  ['email-domain-agrees', { provider: 3.5 }],
  ['email-shared', { agent: 1 }],
  ['email-shared', { agent: 2.5 }],
  ['followup-missed', { grace: -1 }],
  ['followup-missed', { grace: 0.5 }],
  ['followup-recorded', { types: [1] }],
  ['id-format', { patterns: { customer_no: '(' } }],
  ['id-format', { patterns: { customer_no: '(?=C)' } }],
  ['magnitude-outlier', { deviations: 0 }],
  ['magnitude-outlier', { least: 4 }],
  ['magnitude-outlier', { least: 5.5 }],
  ['personal-data', { allow: ['phone'] }],
  ['phone-dialable', { require: '' }],
  ['phone-shared', { switchboard: 1 }],
  ['phone-shared', { switchboard: 2.5 }],
  ['reference-known', { values: { owner: [] } }],
  ['renewal-fields-given', { fields: [1] }],
  ['stale-potential', { days: 0 }],
  ['stale-potential', { days: 1.5 }],
  ['update-overdue', { cycles: { 成交: 0 } }],
  ['update-overdue', { cycles: { 成交: 1.5 } }],
])('%s refuses %j', (id, options) => {
  expect(optionsOf(id).safeParse(options).success).toBe(false)
})
