/** A check of all records of a kind, which keeps with its run what it found and measured, and what the next check must know. */

import type { Absence } from '../../check/finding-emitter.ts'
import { Bits } from '../../check/judged/bits.ts'
import { startRules } from '../../check/run-rules.ts'
import type { Store } from '../../store/store.ts'
import { keepAbsences } from './absences.ts'
import type { Checked } from './changed-check.ts'
import { CheckMemory } from './check-memory.ts'
import { keepMeasures, ruleSetOf, schemasOf } from './kept-measures.ts'
import { checkNoting } from './run-check.ts'
import type { SheetsOfStore } from './sheets-of-store.ts'
import type { StoreCheck } from './store-check.ts'

/** Throws RULE_FAILED. */
export async function checkAll(store: Store, run: number, check: StoreCheck, sheets: SheetsOfStore): Promise<Checked> {
  const { schema, rules, today } = check
  const { kind } = schema
  const memory = new CheckMemory()
  for (const { active, reach, isDaily } of startRules(rules, { ...check, found: () => {} }).rules)
    if (reach === 'columns' || reach === 'all' || isDaily) memory.spoken.set(active.rule.id, new Bits())
  const add = store.findings.replaceForRun(run)
  let absences: readonly Absence[] = []
  const counts = await checkNoting(store, schema, {
    ...check,
    sheets,
    memory,
    found(finding, _, at, part) {
      if (at >= 0) memory.spoken.get(finding.rule)?.add(at)
      add(finding, at < 0 ? null : at, part)
    },
    absent(found) {
      absences = found
    },
    measured: (measured) => keepMeasures(store, run, measured, { ruleSet: ruleSetOf(check), kind, schemas: schemasOf(sheets) }),
  })
  const kept = memory.save(store, kind, true)
  return { counts, state: { run, upTo: run, day: today, absent: keepAbsences(store, kind, absences, sheets), ...kept } }
}
