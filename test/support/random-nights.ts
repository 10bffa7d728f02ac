/** Random nights of a store: sheets come, people decide, days pass. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { shippedRules } from '../../rules/index.ts'
import { customRules } from '../../src/check/custom/custom-rules.ts'
import { pluginRules } from '../../src/check/plugin-rules.ts'
import { defineRule } from '../../src/check/rule.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { Fault } from '../../src/errors.ts'
import type { StoreCheck } from '../../src/jobs/check/store-check.ts'
import { editRecord } from '../../src/jobs/fix/edit-record.ts'
import { fixStore } from '../../src/jobs/fix/fix-store.ts'
import { goldenRules } from '../../src/jobs/golden/golden-rules.ts'
import { importRows } from '../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../src/jobs/import/row-source.ts'
import { mergeStore } from '../../src/jobs/merge/merge-store.ts'
import { splitRecord } from '../../src/jobs/merge/split-record.ts'
import { removeRecords } from '../../src/jobs/remove/remove-records.ts'
import { undoRun } from '../../src/jobs/undo/undo-run.ts'
import type { Config } from '../../src/schema/config.ts'
import { loadConfig } from '../../src/schema/load-config.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { decide } from './merged-store.ts'
import { tablesOf } from './tables.ts'

const settings = `
custom:
  - { id: group-of-owner, group_by: [owner], assert: count <= 2, severity: error }
  - { id: many-without-note, require: [note], warn_if: 30%, error_if: 60% }
  - { id: typed, when: 'customer_type == "成交"', require: [note], severity: error }
  - { id: old-contact, assert: 'daysBetween(first_contact_at, today()) < 30', severity: warning }
rules:
  magnitude-outlier: [warning, { least: 5 }]
  double-entry-agrees: [error, { key: email }]
  reference-known: [error, { field: contact, table: customers, column: name }]
  stale-potential: warning
  email-domain-agrees: warning
`
const loaded = await loadConfig(settings, 'crm-clean.yaml')
if ('mistakes' in loaded) throw new Error(JSON.stringify(loaded.mistakes))
const config: Config = loaded.config

/** Code of somebody else, which remembers what came before. */
const counting = pluginRules(
  defineRule({
    id: 'every-third',
    dimension: 'accuracy',
    standard: '0301',
    severity: 'error',
    title: { en: 'Not every third', zh: '不是每三个' },
    messages: { third: { en: 'third', zh: '第三' }, all: { en: '{count}', zh: '{count}' } },
    create({ report }) {
      let count = 0
      return {
        record(record) {
          if (record.values.phone !== null && ++count % 3 === 0) report({ record, field: 'phone', message: 'third' })
        },
        end() {
          report({ record: null, field: 'phone', message: 'all', data: { count } })
        },
      }
    },
  }),
  '1',
)
const ours = 'rules' in counting ? counting.rules : []
const { active, problems } = chooseRules(
  [...shippedRules, ...customRules(config.custom, config.schemas.customers), ...ours],
  new Map(Object.entries(config.rules)),
)
if (problems.length > 0) throw new Error(JSON.stringify(problems))

export const checkOn = (today: string): StoreCheck => ({
  schema: config.schemas.customers,
  rules: active,
  today,
  country: 'CN',
  version: 'test',
})
const golden = goldenRules(config)
const operator = 'li'

const day = fc.integer({ min: -40, max: 12 }).map((off) => new Date(Date.parse('2026-11-22') + off * 86_400_000).toISOString().slice(0, 10))
const some = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: '', freq: 3 })
const cells = {
  name: fc.constantFrom('华信科技有限公司', '明达机械有限公司', '云帆贸易有限公司', '王伟', ''),
  phone: fc.constantFrom('13812345678', '13912345678', '1381234567', '0512-61234567', '无', ''),
  email: fc.constantFrom('a@huaxin.cn', 'b@huaxin.cn', 'c@mingda.cn', 'chen@@x.cn', ''),
  contact: fc.constantFrom('王伟', '李强', ''),
  customer_type: fc.constantFrom('潜在', '意向', '成交', '流失', 'x', ''),
  owner: fc.constantFrom('张三', '李四', ''),
  note: fc.constantFrom('好', '', '待定'),
  budget: fc.constantFrom('10万', '12万', '9万', '11万', '1万', '1000万', ''),
  company_size: fc.constantFrom('小型', ''),
  first_contact_at: some(day),
  last_followup_at: some(day),
  next_followup_at: some(day),
  updated_at: some(day),
  region: fc.constantFrom('江苏苏州', '东', ''),
}
const names = Object.keys(cells) as (keyof typeof cells)[]
const key = fc.integer({ min: 1, max: 25 }).map((number) => `K${number}`)
const row = fc.record({ key, ...cells })
const which = fc.nat(30)

const deed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      source: fc.constantFrom('a', 'b', 'c'),
      rows: fc.array(row, { minLength: 1, maxLength: 14 }),
      /** What stands under types: options, or mostly something else. */
      types: fc.constantFrom('options', 'options', 'offices'),
      columns: fc.constantFrom(
        names,
        names,
        names.slice(0, 12),
        names.filter((name) => name !== 'phone'),
      ),
      isNamed: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('edit' as const), which, cells: fc.record(cells, { requiredKeys: [] }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fix' as const), least: fc.constantFrom(0.5, 0.95) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.integer({ min: 1, max: 5 }), cascade: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), one: which, other: which, isWhole: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('split' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), which }) },
)
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never

/** What happens before a check, and how many days after the last one it is made. */
export const night = fc.record({ deeds: fc.array(deed, { maxLength: 4 }), days: fc.constantFrom(0, 0, 1, 1, 3, 40) })

/** Does what was asked; what cannot be done is left. */
export async function take(store: Store, one: Deed, today: string): Promise<void> {
  try {
    await done(store, one, checkOn(today))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (store.runs.list().at(-1)?.state === 'running') throw error
  }
}

async function done(store: Store, one: Deed, check: StoreCheck): Promise<void> {
  const all = [...store.records.batches()].flat()
  const recordAt = (nth: number) => all[nth % Math.max(1, all.length)]
  switch (one.do) {
    case 'import': {
      const headers = [...(one.isNamed ? ['customer_no'] : []), ...one.columns]
      const offices = (cell: string, at: number) => (at === 3 ? cell : `${at % 4}号办事处`)
      const cellOf = (name: (typeof names)[number], cell: string, at: number) =>
        name === 'customer_type' && one.types === 'offices' ? offices(cell, at) : cell
      const rows = one.rows.map((cell, at) => [
        ...(one.isNamed ? [cell.key] : []),
        ...one.columns.map((name) => cellOf(name, cell[name], at)),
      ])
      await importRows(store, rowsInThread(tablesOf({ file: `${one.source}.csv`, rows: [headers, ...rows] }), false), { operator })
      return
    }
    case 'edit': {
      const record = recordAt(one.which)
      if (record === undefined) return
      const edited = new Map(Object.entries(one.cells))
      await editRecord(store, { record: record.key, cells: edited, operator, check, refuse: [], force: true })
      return
    }
    case 'fix':
      await fixStore(store, { ...check, proposing: check.rules, minConfidence: one.least, operator })
      return
    case 'undo': {
      const run = store.runs.list().at(-one.back)?.run
      if (run !== undefined) await undoRun(store, { run, cascade: one.cascade, operator, check })
      return
    }
    case 'merge': {
      const pair = [recordAt(one.one)?.id ?? 0, recordAt(one.other)?.id ?? 0].sort((a, b) => a - b) as [number, number]
      if (pair[0] === pair[1]) return
      await decide(store, 'same', pair)
      await mergeStore(store, { at: 0.99, country: 'CN', byItself: false, rules: golden, operator, check, checkAll: one.isWhole })
      return
    }
    case 'split': {
      const record = recordAt(one.which)
      if (record !== undefined) await splitRecord(store, { record: record.key, rules: golden, operator, check })
      return
    }
    case 'remove': {
      const record = recordAt(one.which)
      if (record !== undefined) await removeRecords(store, { records: [record.key], reason: 'test', operator, check })
    }
  }
}

/** Does `work` with a store of its own. */
export async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  const clock = () => new Date('2026-11-22T08:00:00Z')
  const store = openStore(path.join(folder, 'crm.db'), { clock, writer: { command: 'test', operator, pid: 1 } })
  try {
    await work(store)
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
