/** Calls a rule's `record` on the records it applies to, and notes which those are. */

import type { CustomerRecord } from '../../record.ts'
import type { RuleHandlers } from '../rule.ts'
import type { Judged, RuleJudged } from './judged.ts'

/** Null for a rule that looks at no record by itself. */
export function recordJudge(handlers: RuleHandlers, all: Judged, own: RuleJudged): ((record: CustomerRecord) => void) | null {
  const { appliesTo } = handlers
  if (handlers.judged !== undefined) own.unit = 'own'
  if (handlers.record === undefined) return null
  const judge = (record: CustomerRecord) => handlers.record!(record)
  if (own.unit === 'own') return judge
  if (typeof appliesTo === 'object') {
    for (const field of appliesTo.filled) own.judgesFilled(field)
    return judge
  }
  // Its other handlers say what it judges; what `record` finds besides is judged too.
  if (appliesTo === undefined && (handlers.cells !== undefined || handlers.keys !== undefined || handlers.columns !== undefined))
    return judge
  if (appliesTo === undefined) return watched(judge, all, own)
  return (record) => {
    const applies = appliesTo.call(handlers, record)
    if (applies === false) return
    if (applies === true) {
      own.unit = 'record'
      own.judges(all.at, null)
    } else {
      if (applies.length === 0) return
      for (const field of applies) own.judges(all.at, field)
    }
    judge(record)
  }
}

/** A rule that does not say what it applies to has judged a record where a cell that it looked at is filled, or where it found something. */
function watched(judge: (record: CustomerRecord) => void, all: Judged, own: RuleJudged): (record: CustomerRecord) => void {
  own.unit = 'record'
  let saw = false
  const eye: ProxyHandler<Record<string, unknown>> = {
    get(cells, name, receiver) {
      const cell: unknown = Reflect.get(cells, name, receiver)
      if (typeof name === 'string' && typeof cell === 'string' && cell !== '' && Object.hasOwn(cells, name)) saw = true
      return cell
    },
  }
  return (record) => {
    saw = false
    const [values, raw, extras] = [record.values, record.raw, record.extras].map((cells) => new Proxy<Record<string, unknown>>(cells, eye))
    judge({ ...record, values, raw, extras } as CustomerRecord)
    if (saw) own.judges(all.at, null)
  }
}
