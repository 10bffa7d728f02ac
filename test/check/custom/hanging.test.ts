import { expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { customRules } from '../../../src/check/custom/custom-rules.ts'
import { measuredRules } from '../../../src/check/judged/measured.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import { startRules } from '../../../src/check/run-rules.ts'
import { loadConfig } from '../../../src/schema/load-config.ts'
import { recordsOf } from '../../../src/testing.ts'

type Row = Readonly<Record<string, string | null>>

/** What a custom rule counts beside the shipped ones, as `wrong of judged`. */
async function counted(custom: string, rows: readonly Row[]): Promise<string> {
  const loaded = await loadConfig(`custom:\n  - id: the-rule\n${custom}`, 'crm-clean.yaml')
  if ('mistakes' in loaded) throw new Error(loaded.mistakes.map(({ en }) => en).join('\n'))
  const schema = loaded.config.schemas.customers
  const { active } = chooseRules([...shippedRules, ...customRules(loaded.config.custom, schema)])
  const run = startRules(active, { schema, today: '2026-09-30', country: 'CN', found: () => {} })
  run.openSheet({ file: 'a.csv', sheet: null, columns: new Set(Object.keys(rows[0]!)) })
  for (const record of recordsOf({ rows, schema })) run.check(record)
  run.closeSheet()
  run.end()
  const own = measuredRules(run.judged().rules).rules.find(({ rule }) => rule === 'the-rule')?.columns ?? []
  const sum = (count: (column: (typeof own)[number]) => number) => own.reduce((all, column) => all + count(column), 0)
  return `${sum(({ wrong }) => wrong)} of ${sum(({ judged }) => judged)}`
}

test.each<[string, string, readonly Row[], string]>([
  [
    'a customer of no known type may be one that is meant, where what is required is missing',
    `    when: 'customer_type == "成交"'\n    require: contact_title\n`,
    ['成交', '玉米', null, '意向'].map((customer_type) => ({ customer_type, contact_title: null })),
    '3 of 3',
  ],
  [
    'and is not judged where it is there',
    `    when: 'customer_type == "成交"'\n    require: contact_title\n`,
    ['成交', '玉米', '意向'].map((customer_type) => ({ customer_type, contact_title: '经理' })),
    '0 of 1',
  ],
  [
    'what is asserted of a date that does not exist may not hold',
    `    assert: 'last_followup_at >= first_contact_at'\n`,
    ['2026-02-01', '2026-02-30', null].map((last_followup_at) => ({ first_contact_at: '2026-01-01', last_followup_at })),
    '1 of 2',
  ],
])('%s', async (_, custom, rows, expected) => expect(await counted(custom, rows)).toBe(expected))
