/** Merges, splits and undoes in a store of a test, with what a record looks like afterwards. */

import { shippedRules } from '../../rules/index.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import type { StoreCheck } from '../../src/jobs/check/store-check.ts'
import { editRecord } from '../../src/jobs/fix/edit-record.ts'
import { shippedGoldenRules } from '../../src/jobs/golden/golden-rules.ts'
import { importRows } from '../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../src/jobs/import/row-source.ts'
import { type MergeRequest, mergeStore } from '../../src/jobs/merge/merge-store.ts'
import { splitRecord } from '../../src/jobs/merge/split-record.ts'
import { undoRun } from '../../src/jobs/undo/undo-run.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import type { Decision } from '../../src/store/decision.ts'
import type { Store } from '../../src/store/store.ts'
import { tablesOf } from './tables.ts'

export const check: StoreCheck = {
  schema: customerSchema,
  rules: chooseRules(shippedRules).active,
  today: '2026-11-22',
  country: 'CN',
  version: 'test',
}
const operator = 'li'

export async function load(
  store: Store,
  source: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<number | null> {
  const tables = tablesOf({ file: `${source}.csv`, rows: [headers, ...rows] })
  return (await importRows(store, rowsInThread(tables, false), { operator, source })).run
}

/** Says of pairs of records, by id, what a person would, as a run. */
export async function decide(
  store: Store,
  verdict: Decision['verdict'],
  ...pairs: readonly (readonly [left: number, right: number])[]
): Promise<void> {
  await store.runs.perform({ command: 'review', operator }, (run) => {
    for (const [left, right] of pairs)
      store.pairs.decide(run, {
        left,
        right,
        verdict,
        relation: verdict === 'related' ? 'sisters' : null,
        operator,
        at: '2026-11-22T08:00:00Z',
      })
    return { counts: {} }
  })
}

export const merge = (store: Store, more: Partial<MergeRequest> = {}) =>
  mergeStore(store, { at: 0.99, country: 'CN', byItself: false, rules: shippedGoldenRules, operator, check, ...more })

export const split = (store: Store, record: string) => splitRecord(store, { record, rules: shippedGoldenRules, operator, check })

export const undo = (store: Store, run: number | null, cascade = false) => undoRun(store, { run: run!, cascade, operator, check })

export const edit = async (store: Store, record: string, cells: Readonly<Record<string, string>>) =>
  (await editRecord(store, { record, cells: new Map(Object.entries(cells)), operator, check, refuse: [], force: true })).run

/** Live customers by number: name, phone and e-mail. */
export const customers = (store: Store) =>
  Object.fromEntries(
    [...store.records.batches()]
      .flat()
      .map(({ key, values }) => [key, [values.name, values.phone, values.email].map((value) => value ?? null)]),
  )
