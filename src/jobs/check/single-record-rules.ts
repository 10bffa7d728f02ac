/** What the rules find in one record on its own, without findings that need many records. */

import type { OpenSheet } from '../../check/finding-emitter.ts'
import type { ActiveRule } from '../../check/rule-set.ts'
import { type RulesRun, startRules } from '../../check/run-rules.ts'
import type { Finding } from '../../finding.ts'
import type { CustomerRecord } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'

interface LocalRules {
  /** Ids of the rules that look at several records at a time; their findings of that kind are left out. */
  readonly others: ReadonlySet<string>
  /** @param at the record's number, by which `judged` tells it from others */
  findingsOf(record: CustomerRecord, at?: number): Finding[]
  /** What was judged of the records so far. */
  judged(): ReturnType<RulesRun['judged']>
}

export interface LocalRequest {
  readonly schema: Schema
  readonly rules: readonly ActiveRule[]
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly country: string | null
  /** The sheet a record came from; every field may have a value where that is not known. */
  readonly sheetOf?: (record: CustomerRecord) => OpenSheet
}

/** Starts the rules for single records: `findingsOf` runs them over one record. Throws RULE_FAILED. */
export function localRules({ schema, rules, today, country, sheetOf }: LocalRequest): LocalRules {
  let findings: Finding[] = []
  const others = new Set<string>()
  const alone = rules.map((active): ActiveRule => {
    const { rule } = active
    return {
      ...active,
      rule: {
        ...rule,
        create(context) {
          const { keys, columns, end, ...handlers } = rule.create(context)
          if (keys !== undefined || columns !== undefined || end !== undefined) others.add(rule.id)
          return handlers
        },
      },
    }
  })
  const run = startRules(alone, { schema, today, country, found: (finding) => findings.push(finding) })
  run.openSheet({ file: '', sheet: null, columns: null })
  return {
    others,
    findingsOf(record, at) {
      findings = []
      if (sheetOf !== undefined) run.enter(sheetOf(record))
      run.check(record, at)
      return findings
    },
    judged: run.judged,
  }
}
