/** Judges the records that changed, the records that share a key with them, and the columns of numbers. */

import type { Absence } from '../../check/finding-emitter.ts'
import { Bits } from '../../check/judged/bits.ts'
import type { KnownCells } from '../../check/judged/measured.ts'
import { type RulesRun, startRules } from '../../check/run-rules.ts'
import type { Store } from '../../store/store.ts'
import { breath } from '../breath.ts'
import { keptAbsences } from './absences.ts'
import { GatheredFindings } from './gathered-findings.ts'
import { affectedKeys, type FewRequest, judgeColumns, judgeKeys } from './judge-groups.ts'
import { settling } from './settling.ts'

export interface JudgedFew {
  readonly judged: ReturnType<RulesRun['judged']>['rules']
  /** Records judged again because of a key, by rule and field. */
  readonly sharing: (rule: string, field: string | null) => Bits
  /** Every record of which a finding may have come or gone. */
  readonly touched: Bits
  readonly absences: readonly Absence[]
  /** What is known of the cells of the records judged again. */
  readonly cells: KnownCells
  /** What is said of sheets. */
  readonly ofSheets: ReturnType<GatheredFindings['take']>
}

export async function judgeFew(request: FewRequest): Promise<JudgedFew> {
  const { store, check, sheets, state, memory, changed, rules } = request
  const { schema, signal } = check
  const gathered = new GatheredFindings()
  const active = rules.map((one) => one.active)
  const run = startRules(active, { ...check, found: gathered.found, noted: memory })
  run.openSheet(sheets.all)
  for (const absence of keptAbsences(store, schema.kind, state, sheets, active)) {
    const records = absence.records.without(changed.all)
    if (records.count() > 0) run.presume({ ...absence, records })
  }
  const keys = affectedKeys(rules, memory)
  const alone = new Set(rules.flatMap(({ active: { rule }, reach }) => (reach === 'record' ? [rule.id] : [])))
  const notAlone = new Set(check.rules.flatMap(({ rule }) => (alone.has(rule.id) ? [] : [rule.id])))
  for (const id of changed.gone) {
    keys.see(id)
    memory.forget(id)
  }
  store.findings.removeOfRecords(request.run, changed.gone)
  const fresh = freshOf(store, request.run, changed.live)
  const settled = settling(store, request.run, { except: notAlone }, fresh)
  let done = 0
  for (const record of store.recordsOf(schema.kind).some(changed.live)) {
    const { id } = record
    keys.see(id)
    memory.forget(id)
    run.enter(sheets.of(record))
    run.checkAlone(record, id)
    memory.comesFrom(id, record.source)
    keys.see(id)
    const found = gathered.take(id)
    settled.add(id, found)
    for (const { active: by, isDaily } of rules)
      if (isDaily)
        memory.speaks(
          by.rule.id,
          id,
          found.some(({ finding }) => finding.rule === by.rule.id),
        )
    if (++done % 1000 === 0) {
      check.progress?.({ stage: 'check', done })
      await breath(signal)
    }
  }
  settled.end()
  const absences = [...run.absences()]
  run.closeSheet(false)
  const touched = changed.all.or(new Bits())
  const sharing = judgeKeys(request, run, gathered, keys.all, touched, fresh)
  if (done + changed.gone.length > 0) judgeColumns(request, run, gathered, touched)
  const nobody = new Bits()
  const { rules: judged, spoilt, filled } = run.judged()
  return {
    judged,
    cells: { spoilt, filled },
    sharing: (rule, field) => sharing.get(`${rule}/${field}`) ?? nobody,
    touched,
    absences,
    ofSheets: gathered.take(-1),
  }
}

/** Records of which the check knows nothing. */
function freshOf(store: Store, run: number, records: readonly number[]): Bits {
  const known = new Set(store.findings.about(run, records))
  const fresh = new Bits()
  for (const id of records) if (!known.has(id)) fresh.add(id)
  return fresh
}
