/** Rules that judge all records, whatever changed. */

import { Bits } from '../../check/judged/bits.ts'
import { startRules } from '../../check/run-rules.ts'
import { breath } from '../breath.ts'
import { GatheredFindings } from './gathered-findings.ts'
import type { JudgedFew } from './judge-few.ts'
import type { FewRequest } from './judge-groups.ts'
import { settling } from './settling.ts'

/** Replaces what a check knows of the request's rules. */
export async function judgeWhole(request: FewRequest): Promise<Omit<JudgedFew, 'sharing' | 'cells'>> {
  const { store, run, check, sheets, memory, changed, rules } = request
  const gathered = new GatheredFindings()
  const whole = startRules(
    rules.map(({ active }) => active),
    { ...check, found: gathered.found },
  )
  whole.openSheet(sheets.all)
  let done = 0
  for (const batch of store.recordsOf(check.schema.kind).batches()) {
    for (const record of batch) {
      whole.enter(sheets.of(record))
      whole.check(record, record.id)
    }
    done += batch.length
    check.progress?.({ stage: 'check', done })
    await breath(check.signal)
  }
  const absences = [...whole.absences()]
  whole.closeSheet()
  whole.end()
  const now = gathered.byRule()
  const touched = new Bits()
  const ids = new Set(rules.map(({ active }) => active.rule.id))
  let all = changed.all
  for (const id of ids) all = all.or(memory.spokenBy(id)).or(now.get(id) ?? new Bits())
  const settled = settling(store, run, { rules: ids })
  all.each((at) => {
    touched.add(at)
    settled.add(at, gathered.take(at))
  })
  settled.end()
  for (const id of ids) memory.spoken.set(id, now.get(id) ?? new Bits())
  return { judged: whole.judged().rules, touched, absences, ofSheets: gathered.take(-1) }
}
