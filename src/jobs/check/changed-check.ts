/**
 * A check of what changed since the last one: the records that are new, changed, gone or due, the records that share a key with them, the
 * columns of numbers, and the rules that must see all records. It finds and measures what a check of everything would.
 */

import { measuredRules } from '../../check/judged/measured.ts'
import { startRules } from '../../check/run-rules.ts'
import type { Store } from '../../store/store.ts'
import { keepAbsences, keptAbsences } from './absences.ts'
import { changedRecords } from './changed-records.ts'
import { CheckMemory } from './check-memory.ts'
import type { CheckState } from './check-state.ts'
import type { CheckCounts } from './check-tally.ts'
import { combinedMeasures } from './combined-measures.ts'
import { judgeFew } from './judge-few.ts'
import { judgeWhole } from './judge-whole.ts'
import { keepMeasures, keptMeasures, keptSets, ruleSetOf, schemasOf } from './kept-measures.ts'
import { cellsInEither, cellsWithout } from './known-cells.ts'
import { knownErrors, withUnsaid } from './known-errors.ts'
import { MissingColumns } from './missing-columns.ts'
import type { SheetsOfStore } from './sheets-of-store.ts'
import type { StoreCheck } from './store-check.ts'

export interface Checked {
  readonly counts: CheckCounts
  readonly state: Omit<CheckState, 'mark' | 'sheets'>
}

/**
 * Brings the findings and measures that the last check kept up to date and keeps them with `run`. Null where the sets of the last check are
 * gone: then all must be judged. Throws RULE_FAILED.
 * @param check with the tables that rules compare with, and the country that counts
 */
export async function checkChanged(
  store: Store,
  run: number,
  check: StoreCheck,
  state: CheckState,
  sheets: SheetsOfStore,
): Promise<Checked | null> {
  const { schema, today } = check
  const { kind } = schema
  const before = keptMeasures(store, state.run)
  const sets = before === null ? null : keptSets(store, state.run, before)
  if (before === null || sets === null) return null
  const memory = CheckMemory.load(store, kind, state)
  const changed = changedRecords(store, kind, state, memory, today)
  const isChanged = changed.live.length + changed.gone.length > 0
  const isNewDay = today !== state.day
  const known = startRules(check.rules, { ...check, found: () => {} }).rules
  // Tables may have changed without a record of this kind.
  const again = known.filter(
    ({ active, reach, isDaily }) => (isDaily && isNewDay) || (reach === 'all' && (isChanged || active.references !== undefined)),
  )
  const few = known.filter((one) => one.reach !== 'all' && !again.includes(one))
  // Which cells such a rule found wrong is not known apart from those of the others.
  if (again.some(({ handlers: { cells, spoils } }) => cells !== undefined || spoils === true)) return null
  store.findings.goOn(run, state.run)

  const standingCells = cellsWithout(sets, changed.all)
  const request = { store, run, check: { ...check, spoilt: standingCells.spoilt }, sheets, state, memory, changed }
  const ofFew = await judgeFew({ ...request, rules: few })
  const cells = cellsInEither(standingCells, ofFew.cells)
  const whole = { ...request, check: { ...check, spoilt: cells.spoilt }, rules: again }
  const ofWhole = again.length === 0 ? null : await judgeWhole(whole)
  const standing = known.filter((one) => !few.includes(one) && !again.includes(one)).map(({ active }) => active)
  const standingIds = new Set(standing.map(({ rule }) => rule.id))
  store.findings.settleSheets(run, { except: standingIds }, [...ofFew.ofSheets, ...(ofWhole?.ofSheets ?? [])])
  const absences = [...ofFew.absences, ...(ofWhole?.absences ?? []), ...keptAbsences(store, kind, state, sheets, standing)]
  const absent = keepAbsences(store, kind, absences, sheets)

  const againIds = new Set(again.map(({ active }) => active.rule.id))
  const reaches = new Map(known.map(({ active, reach }) => [active.rule.id, reach]))
  const anew = measuredRules([...ofFew.judged, ...(ofWhole?.judged ?? [])])
  const measured = combinedMeasures({ rules: before.rules, sets: sets.rules }, anew, (rule) => {
    if (againIds.has(rule)) return 'all'
    if (standingIds.has(rule)) return null
    if (reaches.get(rule) === 'columns') return isChanged ? 'all' : null
    return { judged: changed.all, wrong: (field) => changed.all.or(ofFew.sharing(rule, field)) }
  })
  const touched = ofWhole === null ? ofFew.touched : ofFew.touched.or(ofWhole.touched)
  const errors = withUnsaid(knownErrors(store, run, sets.errors, touched), absences)
  const missing = new MissingColumns(schema)
  for (const source of memory.livingSources()) missing.see(sheets.bySource.get(source) ?? sheets.all)
  const records = store.recordsOf(kind).count()
  const cleanRows = records - errors.count()
  const kept = { records, cleanRows, missing: missing.fields(), required: missing.required(), ...measured, errors, ...cells }
  keepMeasures(store, run, kept, { ruleSet: ruleSetOf(check), kind, schemas: schemasOf(sheets) })
  const counts = { rows: records, ...store.findings.counts(run), cleanRows }
  return { counts, state: { run, upTo: run, day: today, absent, ...memory.save(store, kind, false) } }
}
