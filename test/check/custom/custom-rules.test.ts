import fc from 'fast-check'
import { expect, test } from 'vitest'
import { customRules } from '../../../src/check/custom/custom-rules.ts'
import { sheetKey, teller } from '../../../src/check/present.ts'
import { startRules } from '../../../src/check/run-rules.ts'
import type { Config } from '../../../src/schema/config.ts'
import { loadConfig } from '../../../src/schema/load-config.ts'
import { findingsOf } from '../../../src/testing.ts'

async function configOf(text: string): Promise<Config> {
  const loaded = await loadConfig(text, 'crm-clean.yaml')
  if ('mistakes' in loaded) throw new Error(loaded.mistakes.map(({ line, en }) => `${line} ${en}`).join('\n'))
  return loaded.config
}

type Row = Readonly<Record<string, string | null>>

/** Findings of the only custom rule of a configuration as `row field message`, told in English. */
async function said(custom: string, rows: readonly Row[], { reveal = true } = {}): Promise<string[]> {
  const { schemas, custom: definitions } = await configOf(`custom:\n  - ${custom.replaceAll('\n', '\n    ')}\n`)
  const [rule] = customRules(definitions, schemas.customers)
  if (rule === undefined) throw new Error('no rule')
  const findings = findingsOf(rule, { why: '', rows, schema: schemas.customers })
  const { tell } = teller({
    rules: new Map([[rule.id, rule]]),
    schema: schemas.customers,
    layouts: new Map([[sheetKey('-', null), { headerRow: 1, reason: 'first-row', firstDataRow: 2, columns: [] }]]),
    language: 'en',
    reveal,
  })
  return findings.map((finding) => {
    const { severity, row, column, field, message, fix } = tell(finding)
    return `${severity} ${row ?? 'sheet'} ${field ?? column}: ${message}${fix === undefined ? '' : ` → ${fix.value} (${fix.confidence})`}`
  })
}

test.each<[string, string, readonly Row[], readonly string[]]>([
  [
    'when and require: a finding where the field is empty',
    `id: title
when: 'customer_type == "成交" && budget.max >= 1000000'
require: [contact_title]
severity: warning
message: { zh: 大额成交客户须填写职务, en: Large accounts need a contact title }`,
    [
      { customer_type: '成交', budget: '50万-100万', contact_title: '' },
      { customer_type: '成交', budget: '50万-100万', contact_title: '经理' },
      { customer_type: '成交', budget: '10万', contact_title: '' },
      { customer_type: '流失', budget: '200万', contact_title: '' },
      { customer_type: '成交', budget: '', contact_title: '' },
    ],
    ['warning 2 contact_title: Large accounts need a contact title'],
  ],
  [
    'several required fields, and a filler that another rule speaks of',
    'id: both\nrequire: [contact_title, note]',
    [
      { contact_title: '', note: '' },
      { contact_title: '待补充', note: '好' },
    ],
    ['error 2 contact_title: Contact title must be filled in here.', 'error 2 note: Note must be filled in here.'],
  ],
  [
    'a field may be given without a list; a column that is not there is told once',
    'id: one\nrequire: contact_title',
    [{ note: 'a' }, { note: 'b' }],
    ['error sheet contact_title: The sheet has no column for Contact title; 2 rows need it.'],
  ],
  [
    'assert is silent about what is missing or cannot be read',
    `id: order\nassert: 'last_followup_at >= first_contact_at'`,
    [
      { first_contact_at: '2024-05-01', last_followup_at: '2024-04-01' },
      { first_contact_at: '2024-05-01', last_followup_at: '' },
      { first_contact_at: '', last_followup_at: '2024-04-01' },
      { first_contact_at: '去年', last_followup_at: '2024-04-01' },
      { first_contact_at: '2024-05-01', last_followup_at: '2024-05-01' },
    ],
    ['error 2 last_followup_at: Must be true: last_followup_at >= first_contact_at'],
  ],
  [
    'the finding sits where field says',
    `id: order\nassert: 'last_followup_at >= first_contact_at'\nfield: first_contact_at`,
    [{ first_contact_at: '2024-05-01', last_followup_at: '2024-04-01' }],
    ['error 2 first_contact_at: Must be true: last_followup_at >= first_contact_at'],
  ],
  [
    'values in the message, and a fix',
    `id: tidy
assert: '!note.startsWith("客户：")'
message: '{column} of {name} has {budget} and {budget.max} and {owner}'
fix: { value: 'note.substring(3)', confidence: 0.99 }`,
    [{ note: '客户：张三', name: '上海晨光公司', budget: '50万-100万', owner: '' }],
    ['error 2 note: Note of 上海晨光公司 has 50万-100万 and 50万-100万 and – → 张三 (0.99)'],
  ],
  [
    'a fix that empties the cell; none where it would change nothing',
    `id: none\nassert: 'contact_title != name'\nfix: 'null'`,
    [{ contact_title: '甲公司', name: '甲公司' }],
    ['error 2 contact_title: Must be true: contact_title != name → null (0.9)'],
  ],
  [
    'a day, a number and a list as a fix',
    `id: day\nassert: 'updated_at >= created_at'\nfix: created_at`,
    [{ updated_at: '2024-01-01', created_at: '2024/2/1' }],
    ['error 2 updated_at: Must be true: updated_at >= created_at → 2024-02-01 (0.9)'],
  ],
  [
    'a column of the sheet’s own',
    `id: dept\nassert: 'extra["部门"] in ["销售", "市场"]'`,
    [
      { name: '甲', 部门: '销售' },
      { name: '乙', 部门: '财务' },
      { name: '丙', 部门: '' },
    ],
    ['error 3 部门: Must be true: extra["部门"] in ["销售", "市场"]'],
  ],
  [
    'a group is one finding, at its first record',
    `id: load\ngroup_by: owner\nassert: 'count <= 2'\nmessage: '{owner} has {count} customers, {distinct(region)} regions'`,
    ['张三', '李四', '张三', '张三', '', '李四', ''].map((owner, at) => ({ owner, region: at % 2 === 0 ? '上海' : '北京' })),
    ['error 2 owner: 张三 has 3 customers, 2 regions'],
  ],
  [
    'groups of several fields, of records that meet a condition',
    `id: sums
when: 'customer_type == "成交"'
group_by: [owner, region]
assert: 'sum(budget.max) <= 1000000.0 && max(first_contact_at) < today() && avg(satisfaction) >= 60 && min(satisfaction) > 10 && count(email) == count'
message: '{sum(budget.max)} {count(email)} {avg(satisfaction)} {max(first_contact_at)}'`,
    [
      {
        owner: 'A',
        region: '上海',
        customer_type: '成交',
        budget: '60万',
        satisfaction: '80',
        first_contact_at: '2024-01-02',
        email: 'a@b.cn',
      },
      {
        owner: 'A',
        region: '上海',
        customer_type: '成交',
        budget: '60万',
        satisfaction: '70',
        first_contact_at: '2024-01-01',
        email: 'a@b.cn',
      },
      {
        owner: 'A',
        region: '北京',
        customer_type: '成交',
        budget: '60万',
        satisfaction: '80',
        first_contact_at: '2024-01-01',
        email: 'a@b.cn',
      },
      { owner: 'A', region: '北京', customer_type: '流失', budget: '60万', satisfaction: '80', first_contact_at: '2024-01-01', email: '' },
      { owner: 'B', region: '北京', customer_type: '成交', budget: '', satisfaction: '', first_contact_at: '', email: '' },
    ],
    ['error 2 owner: 1200000 2 75 2024-01-02', 'error 6 owner: 0 0 – –'],
  ],
  [
    'below its threshold a rule is silent',
    `id: mails\nassert: 'has(email)'\nwarn_if: '> 50%'\nerror_if: 3`,
    [
      { email: '', note: 'x' },
      { email: 'a@b.cn', note: 'x' },
    ],
    [],
  ],
  [
    'over it there is one finding for the sheet',
    `id: mails\nassert: 'has(email)'\nwarn_if: '> 50%'\nerror_if: 3`,
    [
      { email: '', note: 'x' },
      { email: '', note: 'x' },
      { email: 'a@b.cn', note: 'x' },
    ],
    ['warning sheet email: Must be true: has(email) – not so in 2 of 3 records (66.7%); first records: row:2, row:3.'],
  ],
  [
    'a threshold counts a column that is not there as well',
    'id: mails\nrequire: email\nwarn_if: 100%',
    [{ note: 'x' }, { note: 'y' }],
    ['warning sheet email: E-mail must be filled in here – not so in 2 of 2 records (100%); first records: row:2, row:3.'],
  ],
  [
    'a sheet without records lacks its column too',
    'id: mails\nrequire: email',
    [],
    ['error sheet email: The sheet has no column for E-mail.'],
  ],
  [
    'the worse threshold goes first; when decides which records count',
    `id: mails\nwhen: 'note == "x"'\nrequire: [email, contact_title]\nwarn_if: 1\nerror_if: 60%\nmessage: '{count}/{records}={share} {first}'`,
    [
      { email: '', contact_title: '', note: 'x' },
      { email: '', contact_title: 'a', note: 'x' },
      { email: 'a@b.cn', contact_title: 'a', note: 'x' },
      { email: '', contact_title: '', note: 'y' },
    ],
    ['error sheet email: 2/3=66.7% row:2, row:3'],
  ],
])('%s', async (_, custom, rows, expected) => {
  expect(await said(custom, rows)).toEqual(expected)
})

test('values in messages are masked as the cells of their fields are', async () => {
  const rows = [{ note: 'bad', phone: '13912345678', contact: '王小明', customer_type: '成交' }]
  expect(
    await said(`id: masked\nassert: 'note != "bad"'\nmessage: '{phone} {contact} {customer_type} {note}'`, rows, { reveal: false }),
  ).toEqual(['error 2 note: 139****5678 王** 成交 b**'])
})

test('a threshold is counted by sheet', async () => {
  const { custom, schemas } = await configOf(`custom: [{ id: mails, assert: has(email), error_if: 2 }]`)
  const found: string[] = []
  const [rule] = customRules(custom, schemas.customers)
  const active = [{ rule: rule!, severity: rule!.severity, options: {} }]
  const run = startRules(active, {
    schema: schemas.customers,
    today: '2026-09-30',
    country: 'CN',
    found: ({ sheet, data }) => found.push(`${sheet?.file} ${data.count}/${data.records}`),
  })
  for (const [file, emails] of [
    ['a.csv', [null, null, 'a@b.cn']],
    ['b.csv', [null, 'a@b.cn']],
    ['c.csv', [null, null]],
  ] as const) {
    run.openSheet({ file, sheet: null, columns: new Set(['email']) })
    for (const [at, email] of emails.entries())
      run.check({
        ref: { file, sheet: null, row: at + 2, line: at + 2 },
        key: `row:${at + 2}`,
        values: { email },
        raw: {},
        notes: {},
        extras: {},
      })
    run.closeSheet()
  }
  run.end()
  expect(found).toEqual(['a.csv 2/3', 'c.csv 2/2'])
})

test('the order of the rows changes no finding of single records, and no group', async () => {
  const texts = [
    `id: a\nassert: 'size(note) < 3 && satisfaction > 50'\nmessage: '{note}'`,
    `id: b\ngroup_by: note\nassert: 'sum(satisfaction) < 100 && distinct(owner) < 3'\nmessage: '{note} {count} {sum(satisfaction)} {distinct(owner)}'`,
  ]
  const cell = (...words: string[]) => fc.constantFrom('', ...words)
  const row = fc.record({ note: cell('a', 'b', 'long'), satisfaction: cell('10', '60', '90'), owner: cell('张三', '李四', '王五') })
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 12 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      async ([rows, mixed]) => {
        for (const text of texts) {
          const messages = async (some: readonly Row[]) => (await said(text, some)).map((line) => line.split(': ')[1]).sort()
          expect(await messages(mixed)).toEqual(await messages(rows))
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('other kinds of sheets have other fields: custom rules are silent there', async () => {
  const { custom, schemas } = await configOf(`custom: [{ id: a, assert: 'has(phone)' }]`)
  const [rule] = customRules(custom, schemas.customers)
  expect(findingsOf(rule!, { why: '', rows: [{ order_no: '1' }], schema: schemas.orders })).toEqual([])
})

test('groups are told apart by a hash, at any size', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => ({ owner: `负责人${at % 10}`, note: `n${at % 700}` }))
  const found = await said(`id: many\ngroup_by: owner\nassert: 'distinct(note) < 70'\nmessage: '{distinct(note)} {count}'`, rows)
  expect(found).toEqual(Array.from({ length: 10 }, (_, at) => `error ${at + 2} owner: 70 500`))
})
