/** Runs rules over records in one pass: cells are judged as they come, keys and columns after the last record. */

import type { CustomerRecord, FieldName } from '../record.ts'
import type { Schema } from '../schema/field.ts'
import { requirementsOf } from '../schema/standards/standards.ts'
import { CellJudge } from './cell-judge.ts'
import { type Absence, FindingEmitter, type Found, type OpenSheet } from './finding-emitter.ts'
import type { Bits } from './judged/bits.ts'
import { hangingJudge } from './judged/hanging.ts'
import { Judged, type JudgedRule } from './judged/judged.ts'
import { measurableColumns, readCells } from './judged/measurable.ts'
import type { CellSets, KnownCells } from './judged/measured.ts'
import { recordJudge } from './judged/record-judge.ts'
import { Overflow } from './overflow.ts'
import { type Gathering, RecordGroups } from './record-groups.ts'
import type { Place, Report, RuleHandlers, RuleSheet } from './rule.ts'
import { RuleAtWork } from './rule-at-work.ts'
import { type ActiveRule, isHint } from './rule-set.ts'
import { type RunningRule, reachOf } from './running-rule.ts'

export interface RunOptions {
  readonly schema: Schema
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly country: string | null
  /** Takes each finding as it is made, with its record: by row for what a record shows, then what only all records together show. */
  readonly found: Found
  /** Told of each record with an error that is told once for its sheet. */
  readonly unsaid?: ((place: Place) => void) | undefined
  /** Of a store: told what a later check of few records must know of the others. */
  readonly noted?: Noting
  /** Of a store, for a check of few records or rules: by field the other records whose cell is known to be wrong. */
  readonly spoilt?: CellSets
}

export interface Noting extends Gathering {
  /** The first later day (`YYYY-MM-DD`) on which something else may be said of the record. */
  changes(at: number, day: string): void
}

export interface RulesRun {
  openSheet(sheet: OpenSheet): void
  /** Of a store: the sheet the next records came from. */
  enter(sheet: OpenSheet): void
  /** How far what each rule says reaches. */
  readonly rules: readonly RunningRule[]
  /** After the last sheet, for a check of few records: what is judged of several at a time. Throw RULE_FAILED. */
  readonly addSharing: RecordGroups['addSharing']
  readonly judgeKeys: RecordGroups['judgeKeys']
  readonly judgeColumn: RecordGroups['judgeColumn']
  /** Judges a record as `check` does, but adds it to no group: its keys and numbers are only noted. Throws RULE_FAILED. */
  checkAlone(record: CustomerRecord, at: number): void
  /** Which records need a column that their sheet lacks, or have a cell in one of another kind. */
  absences(): Iterable<Absence>
  /** What an earlier check gathered of records that are not judged again; it is said when the sheet is closed. */
  presume(absence: Absence): void
  /** Judges one record. Throws RULE_FAILED when a rule throws. @param at the record's number; as many as came before it unless given */
  check(record: CustomerRecord, at?: number): void
  /** @param isEmpty whether the sheet has no record; none was judged unless given */
  closeSheet(isEmpty?: boolean): void
  /** After the last sheet: keys, columns and the rules' own end. */
  end(): void
  /** What each rule judged so far, and found wrong. */
  judged(): { readonly rules: JudgedRule[]; readonly errors: Bits } & KnownCells
}

/** Starts a run of the rules given. */
export function startRules(active: readonly ActiveRule[], options: RunOptions): RulesRun {
  const { fields } = options.schema
  const work = new RuleAtWork()
  const overflow = new Overflow(fields)
  const judged = new Judged(options.spoilt)
  const emitter = new FindingEmitter(overflow, judged, options.found, options.unsaid)
  const rules = active.map((one) => started(one, options, emitter, work, judged))
  const cells = new CellJudge(fields, rules, emitter, overflow, work, judged)
  const recordJudges = rules.flatMap(({ active: by, handlers }) => {
    const judge = recordJudge(handlers, judged, judged.of(by))
    return judge === null ? [] : [{ id: by.rule.id, judge }]
  })
  const hanging = rules.flatMap(({ active: by, handlers }) => {
    const judge = hangingJudge(handlers, judged, judged.of(by))
    return judge === null ? [] : [{ id: by.rule.id, judge }]
  })
  const groups = new RecordGroups(rules, emitter, work, judged)
  let records = 0
  let next = 0

  const limited = rules.filter(({ handlers }) => handlers.changesOn !== undefined)

  function checkRecord(record: CustomerRecord, isAlone: boolean): void {
    judged.spoiltHere.clear()
    cells.check(record)
    for (const { id, judge } of recordJudges) {
      work.rule = id
      judge(record)
    }
    if (judged.spoiltHere.size > 0) settle(record)
    const { noted } = options
    if (!isAlone) groups.add(record, noted)
    else if (noted !== undefined) groups.gather(record, noted)
    if (noted !== undefined) noteChange(record, noted)
  }

  /** What hangs on cells that are wrong. */
  function settle(record: CustomerRecord): void {
    cells.settle()
    for (const { id, judge } of hanging) {
      work.rule = id
      judge(record)
    }
  }

  function noteChange(record: CustomerRecord, noted: Noting): void {
    let first: string | null = null
    for (const { active: by, handlers } of limited) {
      work.rule = by.rule.id
      const day = handlers.changesOn!(record)
      if (day !== null && day > options.today && (first === null || day < first)) first = day
    }
    if (first !== null) noted.changes(judged.at, first)
  }

  function judgeOne(record: CustomerRecord, at: number, isAlone: boolean): void {
    work.place = record
    records++
    judged.at = at
    next = at + 1
    work.guard(() => checkRecord(record, isAlone))
  }

  /** Calls what each rule has for this moment. */
  function callEach(moment: 'closeSheet' | 'end'): void {
    for (const { active: by, handlers } of rules) {
      work.rule = by.rule.id
      handlers[moment]?.()
    }
  }

  function ofGroups(judge: () => void): void {
    work.place = null
    emitter.openSheet(null)
    work.guard(judge)
  }

  return {
    openSheet(sheet) {
      records = 0
      emitter.openSheet(sheet)
      cells.openSheet(sheet)
    },
    enter: (sheet) => emitter.enter(sheet),
    rules,
    addSharing: (...of) => ofGroups(() => groups.addSharing(...of)),
    judgeKeys: (...of) => ofGroups(() => groups.judgeKeys(...of)),
    judgeColumn: (...of) => ofGroups(() => groups.judgeColumn(...of)),
    check: (record, at = next) => judgeOne(record, at, false),
    checkAlone: (record, at) => judgeOne(record, at, true),
    absences: () => emitter.absences(),
    presume: (absence) => emitter.presume(absence),
    closeSheet(isEmpty = records === 0) {
      work.place = null
      judged.at = -1
      work.guard(() => callEach('closeSheet'))
      for (const { active: by, handlers } of rules) emitter.emitAbsent(by, isEmpty ? needsOf(handlers) : [])
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
    judged: () => ({ rules: judged.end(), errors: judged.errors, spoilt: judged.spoilt, filled: judged.filledCells() }),
  }
}

/** Makes the handlers of a rule; what it reports goes to the emitter. */
function started(
  active: ActiveRule,
  { schema, today, country }: RunOptions,
  emitter: FindingEmitter,
  work: RuleAtWork,
  judged: Judged,
): RunningRule {
  const references = (active.references ?? []).map((reference) => reference?.rows ?? [])
  const report = (said: Report) => {
    const { record, field, extra } = said
    emitter.emit(active, said, record, field, said.value ?? (field === null ? null : (record?.raw?.[field] ?? null)), extra)
    if (spoils && record !== null && field !== null && !isHint(said, active) && !emitter.lacks(field)) judged.spoil(field)
  }
  work.rule = active.rule.id
  let spoils = false
  let asksToday = false
  const context = {
    options: active.options,
    references,
    schema,
    sheet: sheetOf(emitter, schema),
    get today() {
      asksToday = true
      return today
    },
    country,
    report,
  }
  const handlers = work.guard(() => active.rule.create(context))
  spoils = handlers.spoils === true
  Object.assign(judged.of(active), { measurable: measurableColumns(handlers), reads: readCells(handlers) })
  const readsTables = active.references !== undefined && active.rule.references!(active.options).some(({ table }) => table !== undefined)
  return { active, handlers, ...reachOf(handlers, readsTables, asksToday) }
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
