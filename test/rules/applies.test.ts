import { expect, test } from 'vitest'
import { shippedRules } from '../../rules/index.ts'
import { judgedOf } from '../../src/testing.ts'

type Row = Readonly<Record<string, string | null>>
const ruleOf = (id: string) => shippedRules.find((rule) => rule.id === id)!

/** What each rule judges, and finds right: a scorecard counts nothing else. */
const facts: readonly (readonly [rule: string, why: string, rows: readonly Row[], right: number, of: number])[] = [
  [
    'churn-reason-given',
    'judges churned customers, not the others',
    [
      { customer_type: '流失', churn_reason: null },
      { customer_type: '流失', churn_reason: '价格' },
      { customer_type: '成交', churn_reason: null },
    ],
    1,
    2,
  ],
  [
    'churn-reason-given',
    'judges churned customers where the sheet has no such column',
    [{ customer_type: '流失' }, { customer_type: '流失' }],
    0,
    2,
  ],
  ['email-shape', 'judges filled e-mails', [{ email: 'a@b.cn' }, { email: 'a(at)b' }, { email: null }, { email: '无' }], 1, 2],
  ['email-domain-known', 'judges addresses that have a domain', [{ email: 'a@gamil.com' }, { email: 'none' }, { email: 'a@b.cn' }], 1, 2],
  [
    'phone-dialable',
    'judges every phone cell',
    [
      { phone: '13812345678', phone_alt: '123' },
      { phone: null, phone_alt: null },
    ],
    1,
    2,
  ],
  [
    'date-order',
    'judges records with both dates',
    [
      { first_contact_at: '2026-01-01', last_followup_at: '2025-01-01' },
      { first_contact_at: '2026-01-01', last_followup_at: '2026-02-01' },
      { first_contact_at: '2026-01-01', last_followup_at: null },
    ],
    1,
    2,
  ],
  ['date-in-range', 'judges dates, not what is none', [{ first_contact_at: '2026-01-01' }, { first_contact_at: '见合同' }], 1, 1],
  ['required-present', 'judges every required cell, with a column or without', [{ name: '华兴公司' }, { name: null }], 1, 10],
  ['placeholder-value', 'judges filled cells, fillers among them', [{ contact: '无' }, { contact: '王伟' }, { contact: null }], 1, 2],
  [
    'unique-key',
    'judges records with a number',
    [{ customer_no: 'C1' }, { customer_no: 'C1' }, { customer_no: 'C2' }, { customer_no: null }],
    2,
    3,
  ],
  ['magnitude-outlier', 'judges no amount among few', [{ budget: '10万' }, { budget: '1000万' }], 0, 0],
  ['budget-order', 'judges amounts: one alone is a range of one', [{ budget: '100万-50万' }, { budget: '10万' }, { budget: null }], 1, 2],
  [
    'update-overdue',
    'judges records whose last update is known',
    [
      { customer_type: '意向', updated_at: '2026-09-29' },
      { customer_type: '意向', updated_at: null },
    ],
    1,
    1,
  ],
  [
    'followup-missed',
    'judges planned follow-ups',
    [
      { next_followup_at: '2026-09-01', customer_type: '意向' },
      { next_followup_at: null, customer_type: '意向' },
    ],
    0,
    1,
  ],
  [
    'renewal-fields-given',
    'judges two cells of a customer who bought',
    [
      { customer_type: '成交', satisfaction: '90', renewal_intent: null },
      { customer_type: '潜在', satisfaction: null, renewal_intent: null },
    ],
    1,
    2,
  ],
  [
    'swapped-fields',
    'judges filled cells',
    [
      { name: '华兴公司', phone: null, email: '13812345678' },
      { name: '华兴公司', phone: null, email: null },
    ],
    2,
    3,
  ],
  ['postcode-valid', 'judges columns of postcodes alone', [{ 邮编: '215000', 编号: '215000' }], 1, 1],
  ['mojibake', 'judges every filled cell, of columns of the sheet’s own too', [{ name: '华兴公司', 备用: 'æ±½è½¦é”€å”®' }], 1, 2],
]

for (const [id, why, rows, right, of] of facts)
  test(`${id} ${why}`, () => expect(judgedOf(ruleOf(id), { why, rows })).toEqual({ right, of }))
