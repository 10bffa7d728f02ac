/** What only all records together show: keys that several share, numbers far from the others. Gathered record by record, judged after the last. */

import type { CustomerRecord } from '../record.ts'
import type { FindingEmitter } from './finding-emitter.ts'
import type { Judged, RuleJudged } from './judged/judged.ts'
import { KeyGroups } from './key-groups.ts'
import { NumberGroups } from './number-groups.ts'
import type { ColumnCheck, KeyCheck } from './rule.ts'
import type { RuleAtWork } from './rule-at-work.ts'
import type { ActiveRule } from './rule-set.ts'
import type { RunningRule } from './running-rule.ts'

interface Gathered<Check, Groups> {
  readonly by: ActiveRule
  readonly check: Check
  readonly groups: Groups
  readonly judged: RuleJudged
}

export class RecordGroups {
  private readonly emitter: FindingEmitter
  private readonly work: RuleAtWork
  private readonly judged: Judged
  private readonly keys: readonly Gathered<KeyCheck, KeyGroups>[]
  private readonly numbers: readonly Gathered<ColumnCheck, NumberGroups>[]

  constructor(rules: readonly RunningRule[], emitter: FindingEmitter, work: RuleAtWork, judged: Judged) {
    this.emitter = emitter
    this.work = work
    this.judged = judged
    this.keys = rules.flatMap(({ active, handlers: { keys = [] } }) =>
      keys.map((check) => ({ by: active, check, groups: new KeyGroups(), judged: judged.of(active) })),
    )
    this.numbers = rules.flatMap(({ active, handlers: { columns = [] } }) =>
      columns.map((check) => ({ by: active, check, groups: new NumberGroups(), judged: judged.of(active) })),
    )
  }

  add(record: CustomerRecord): void {
    const { at } = this.judged
    for (const { by, check, groups, judged } of this.keys) {
      this.work.rule = by.rule.id
      const key = check.key(record)
      if (key === null) continue
      judged.judges(at, check.field)
      groups.add(key, check.other?.(record) ?? null, record, at, record.raw[check.field] ?? key)
    }
    for (const { by, check, groups } of this.numbers) {
      this.work.rule = by.rule.id
      const number = check.number(record)
      if (number !== null) groups.add(number, check.group?.(record) ?? '', record, at, record.raw[check.field] ?? String(number))
    }
  }

  /** After the last record. */
  judge(): void {
    for (const { by, check, groups } of this.keys) {
      this.work.rule = by.rule.id
      for (const { key, group, repeats } of groups.shared()) {
        const verdict = check.judge(group, key)
        if (verdict === null) continue
        for (const { at, place, value } of repeats) {
          this.judged.at = at
          this.emitter.emit(by, verdict, place, check.field, value)
        }
      }
    }
    for (const { by, check, groups, judged } of this.numbers) {
      this.work.rule = by.rule.id
      groups.judge(check.judge, (at, verdict, place, value) => {
        judged.judges(at, check.field)
        this.judged.at = at
        if (verdict !== null) this.emitter.emit(by, verdict, place, check.field, value)
      })
    }
  }
}
