/** Runs rules over records in one pass: cells are judged as they come, keys and columns after the last record. */

import type { Finding } from '../finding.ts'
import type { CustomerRecord, FieldName } from '../record.ts'
import type { Schema } from '../schema/field.ts'
import { requirementsOf } from '../schema/standards/standards.ts'
import { CellJudge } from './cell-judge.ts'
import { FindingEmitter, type OpenSheet } from './finding-emitter.ts'
import type { Bits } from './judged/bits.ts'
import { Judged, type JudgedRule } from './judged/judged.ts'
import { recordJudge } from './judged/record-judge.ts'
import { Overflow } from './overflow.ts'
import { RecordGroups } from './record-groups.ts'
import type { Place, Report, RuleHandlers, RuleSheet } from './rule.ts'
import { RuleAtWork } from './rule-at-work.ts'
import type { ActiveRule } from './rule-set.ts'
import type { RunningRule } from './running-rule.ts'

export interface RunOptions {
  readonly schema: Schema
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly country: string | null
  /** Takes each finding as it is made, with its record: by row for what a record shows, then what only all records together show. */
  found(finding: Finding, place: Place | null): void
}

export interface RulesRun {
  openSheet(sheet: OpenSheet): void
  /** Of a store: the sheet the next records came from. */
  enter(sheet: OpenSheet): void
  /** Judges one record. Throws RULE_FAILED when a rule throws. @param at the record's number; as many as came before it unless given */
  check(record: CustomerRecord, at?: number): void
  closeSheet(): void
  /** After the last sheet: keys, columns and the rules' own end. */
  end(): void
  /** What each rule judged so far, and found wrong. */
  judged(): { readonly rules: JudgedRule[]; readonly errors: Bits }
}

/** Starts a run of the rules given. */
export function startRules(active: readonly ActiveRule[], options: RunOptions): RulesRun {
  const { fields } = options.schema
  const work = new RuleAtWork()
  const overflow = new Overflow(fields)
  const judged = new Judged()
  const emitter = new FindingEmitter(overflow, judged, options.found)
  const rules = active.map((one) => started(one, options, emitter, work))
  const cells = new CellJudge(fields, rules, emitter, overflow, work, judged)
  const recordJudges = rules.flatMap(({ active: by, handlers }) => {
    const judge = recordJudge(handlers, judged, judged.of(by))
    return judge === null ? [] : [{ id: by.rule.id, judge }]
  })
  const groups = new RecordGroups(rules, emitter, work, judged)
  let records = 0
  let next = 0

  function checkRecord(record: CustomerRecord): void {
    cells.check(record)
    for (const { id, judge } of recordJudges) {
      work.rule = id
      judge(record)
    }
    groups.add(record)
  }

  /** Calls what each rule has for this moment. */
  function callEach(moment: 'closeSheet' | 'end'): void {
    for (const { active: by, handlers } of rules) {
      work.rule = by.rule.id
      handlers[moment]?.()
    }
  }

  return {
    openSheet(sheet) {
      records = 0
      emitter.openSheet(sheet)
      cells.openSheet(sheet)
    },
    enter: (sheet) => emitter.enter(sheet),
    check(record, at = next) {
      work.place = record
      records++
      judged.at = at
      next = at + 1
      work.guard(() => checkRecord(record))
    },
    closeSheet() {
      work.place = null
      judged.at = -1
      work.guard(() => callEach('closeSheet'))
      for (const { active: by, handlers } of rules) emitter.emitAbsent(by, records === 0 ? needsOf(handlers) : [])
    },
    end() {
      work.place = null
      emitter.openSheet(null)
      work.guard(() => {
        groups.judge()
        judged.at = -1
        callEach('end')
        for (const { active: by, handlers } of rules) if (handlers.judged !== undefined) judged.of(by).ownJudged = handlers.judged()
      })
    },
    judged: () => ({ rules: judged.end(), errors: judged.errors }),
  }
}

/** Makes the handlers of a rule; what it reports goes to the emitter. */
function started(active: ActiveRule, { schema, today, country }: RunOptions, emitter: FindingEmitter, work: RuleAtWork): RunningRule {
  const references = (active.references ?? []).map((reference) => reference?.rows ?? [])
  const report = (said: Report) => {
    const { record, field, extra } = said
    emitter.emit(active, said, record, field, said.value ?? (field === null ? null : (record?.raw?.[field] ?? null)), extra)
  }
  work.rule = active.rule.id
  const handlers = work.guard(() =>
    active.rule.create({ options: active.options, references, schema, sheet: sheetOf(emitter, schema), today, country, report }),
  )
  return { active, handlers }
}

const needsOf = ({ needs = [] }: RuleHandlers): readonly FieldName[] => (typeof needs === 'function' ? needs() : needs)

/** The sheet the record at hand came from, as rules see it. */
function sheetOf(emitter: FindingEmitter, schema: Schema): RuleSheet {
  const own = requirementsOf(schema)
  const known = new Map<object, readonly (readonly FieldName[])[]>()
  const has = (field: FieldName) => emitter.source?.columns?.has(field) ?? true
  return {
    has,
    owes: (field) => emitter.source?.schema?.requires === undefined || has(field),
    requires() {
      const held = emitter.source?.schema
      if (held === undefined) return own
      const found = known.get(held) ?? requirementsOf(held)
      known.set(held, found)
      return found
    },
  }
}
