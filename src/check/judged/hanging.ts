/** Counts as wrong what a rule cannot judge because a cell that it reads is wrong by another rule. */

import type { CustomerRecord } from '../../record.ts'
import type { RuleHandlers } from '../rule.ts'
import type { Judged, RuleJudged } from './judged.ts'

/** Null for a rule that hangs on no cell. The function is called after every rule has seen the record, where one of its cells is spoilt. */
export function hangingJudge({ hangsOn }: RuleHandlers, all: Judged, own: RuleJudged): ((record: CustomerRecord) => void) | null {
  if (hangsOn === undefined || own.unit === 'own') return null
  const isSpoilt = (field: string) => all.spoiltHere.has(field)
  return (record) => {
    if (!hangsOn.fields.some(isSpoilt)) return
    const wrong = hangsOn.mayFail(record, isSpoilt)
    // What it says of a record by a wrong cell is not good either.
    if (wrong === false && own.unit === 'record') own.exclude(all.at, null)
    if (wrong === false) return
    if (wrong === true) {
      own.unit = 'record'
      own.isWrong(all.at, null)
    } else for (const field of wrong) own.isWrong(all.at, field)
  }
}
