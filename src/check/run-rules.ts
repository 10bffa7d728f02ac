/** Runs rules over records in one pass: cells are judged as they come, keys and columns after the last record. */

import { fault } from '../errors.ts'
import type { Finding } from '../finding.ts'
import type { CustomerRecord, FieldName, Note } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import { problemOf, type Words } from '../words.ts'
import { CellMemory } from './cell-memory.ts'
import { KeyGroups } from './key-groups.ts'
import { NumberGroups } from './number-groups.ts'
import type { Cell, CellCheck, ColumnCheck, KeyCheck, Place, Report, RuleHandlers, Verdict } from './rule.ts'
import { type ActiveRule, milder } from './rule-set.ts'

/** The message of a finding about a sheet that lacks a rule's column; `rows` counts the records that would need it. */
export const NO_COLUMN = '$no-column'

export interface RunOptions {
  readonly schema: Schema
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly country: string | null
  /** Takes each finding as it is made: by row for what a record shows, then what only all records together show. */
  found(finding: Finding): void
}

/** Where a rule was when it failed: at a record, or after the last one. */
function placeOf(at: Place | null): Words {
  if (at === null) return { en: 'the end of the records', zh: '处理完全部记录' }
  const { file, sheet, row } = at.ref
  const name = sheet === null ? file : `${file}#${sheet}`
  return { en: `${name}, row ${row}`, zh: `处理 ${name} 第 ${row} 行` }
}

/** The sheet whose records come next. */
export interface OpenSheet {
  readonly file: string
  readonly sheet: string | null
  /** Fields that have a column; null when every field may have a value (a store). */
  readonly columns: ReadonlySet<FieldName> | null
}

export interface RulesRun {
  openSheet(sheet: OpenSheet): void
  /** Judges one record. Throws RULE_FAILED when a rule throws. */
  check(record: CustomerRecord): void
  closeSheet(): void
  /** After the last sheet: keys, columns and the rules' own end. */
  end(): void
}

interface Running extends ActiveRule {
  readonly handlers: RuleHandlers
  /** Fields the open sheet has no column for, and how many records would need them. */
  readonly absent: Map<FieldName, number>
}

interface Judge {
  readonly running: Running
  readonly check: CellCheck
}

interface Column {
  readonly field: Field | null
  readonly name: string
  readonly judges: readonly Judge[]
  /** Those of them that have a say in a cell without notes. */
  readonly plain: readonly Judge[]
  readonly memory: CellMemory<Judged>
}

type Judged = readonly { readonly running: Running; readonly verdict: Verdict }[]
const rawOf = (place: Place, field: FieldName) => place.raw?.[field] || null
const nothing: Judged = []
const noNotes: readonly Note[] = []

/** Starts a run of the rules given. */
export function startRules(active: readonly ActiveRule[], options: RunOptions): RulesRun {
  const { schema, today, country, found } = options
  let at: Place | null = null
  let current = ''
  let sheet: OpenSheet | null = null
  let records = 0

  const emit = (
    running: Running,
    verdict: Verdict,
    place: Place | null,
    field: FieldName | null,
    value: string | null,
    extra?: string,
  ): void => {
    const { rule, severity } = running
    const from = field === null || place === null ? null : filledFrom(place, field)
    if (from !== null && place !== null) {
      // The value stands in the other cell, where no proposal for this field may be written.
      const { fix: _, ...said } = verdict
      emit(running, said, place, from, rawOf(place, from) ?? value)
      return
    }
    if (place !== null && field !== null && sheet !== null && sheet.columns !== null && !sheet.columns.has(field)) {
      running.absent.set(field, (running.absent.get(field) ?? 0) + 1)
      return
    }
    found({
      rule: rule.id,
      severity: verdict.severity === undefined ? severity : milder(verdict.severity, severity),
      dimension: rule.dimension,
      ref: place?.ref ?? null,
      ...(place === null && sheet !== null ? { sheet: { file: sheet.file, sheet: sheet.sheet } } : {}),
      record: place?.key ?? null,
      field,
      ...(extra === undefined ? {} : { extra }),
      message: verdict.message,
      data: verdict.data ?? {},
      value,
      fix: verdict.fix ?? null,
    })
  }

  const rules: Running[] = active.map((one) => {
    const running: { handlers: RuleHandlers } & Omit<Running, 'handlers'> = { ...one, handlers: {}, absent: new Map() }
    current = one.rule.id
    const references = (one.references ?? []).map((reference) => reference?.rows ?? [])
    const report = (said: Report) => {
      const { record, field, extra } = said
      emit(running, said, record, field, said.value ?? (field === null ? null : (record?.raw?.[field] ?? null)), extra)
    }
    running.handlers = guarded(() => one.rule.create({ options: one.options, references, schema, today, country, report }))
    return running
  })
  const recordRules = rules.filter((running) => running.handlers.record !== undefined)
  const keys = rules.flatMap((running) => (running.handlers.keys ?? []).map((check) => ({ running, check, groups: new KeyGroups() })))
  const numbers = rules.flatMap((running) =>
    (running.handlers.columns ?? []).map((check) => ({ running, check, groups: new NumberGroups() })),
  )
  const columns = new Map(schema.fields.map((field) => [field.name, columnOf(field)]))
  const sources = new Map<FieldName, Set<FieldName>>()
  for (const { name, overflow } of schema.fields)
    if (overflow !== undefined) sources.set(overflow, new Set([...(sources.get(overflow) ?? []), name]))
  const extraJudges = rules.flatMap(({ handlers: { cells }, ...running }) =>
    cells?.extras === true ? [{ running: { ...running, handlers: { cells } }, check: cells }] : [],
  )
  const extras = new Map<string, Column>()
  const cell: { -readonly [Key in keyof Cell]: Cell[Key] } = { field: null, name: '', raw: '', value: null, notes: noNotes }
  let open: readonly Column[] = [...columns.values()].filter((column) => column.judges.length > 0)

  return {
    openSheet(next) {
      sheet = next
      records = 0
      const here = (name: FieldName) => next.columns === null || next.columns.has(name)
      open = [...columns.values()].filter(
        ({ judges, name }) => judges.length > 0 && (here(name) || [...(sources.get(name) ?? [])].some(here)),
      )
      extras.clear()
    },
    check(record) {
      at = record
      records++
      guarded(() => checkRecord(record))
    },
    closeSheet() {
      at = null
      guarded(() => {
        for (const running of rules) {
          current = running.rule.id
          running.handlers.closeSheet?.()
        }
      })
      for (const running of rules) {
        if (records === 0)
          for (const field of running.handlers.needs ?? []) if (sheet?.columns?.has(field) === false) running.absent.set(field, 0)
        for (const [field, rows] of running.absent) reportAbsent(running, field, rows)
        running.absent.clear()
      }
    },
    end() {
      at = null
      sheet = null
      guarded(endAll)
    },
  }

  function checkRecord(record: CustomerRecord): void {
    for (const column of open) {
      let raw = record.raw[column.name] ?? record.values[column.name] ?? ''
      if (raw === '' && sources.has(column.name) && filledFrom(record, column.name) !== null) raw = record.values[column.name] ?? ''
      if (raw === '') continue
      const notes = record.notes[column.name] ?? noNotes
      if (notes.length === 0 && column.plain.length === 0) continue
      judgeCell(column, raw, record.values[column.name] ?? null, notes, record)
    }
    if (extraJudges.length > 0) {
      for (const header in record.extras) {
        const raw = record.extras[header]!
        if (raw === '') continue
        let column = extras.get(header)
        if (column === undefined) {
          column = { field: null, name: header, judges: extraJudges, plain: extraJudges, memory: new CellMemory() }
          extras.set(header, column)
        }
        judgeCell(column, raw, raw, noNotes, record)
      }
    }
    for (const running of recordRules) {
      current = running.rule.id
      running.handlers.record!(record)
    }
    for (const { running, check, groups } of keys) {
      current = running.rule.id
      const key = check.key(record)
      if (key !== null) groups.add(key, check.other?.(record) ?? null, record, record.raw[check.field] ?? key)
    }
    for (const { running, check, groups } of numbers) {
      current = running.rule.id
      const number = check.number(record)
      if (number !== null) groups.add(number, check.group?.(record) ?? '', record, record.raw[check.field] ?? String(number))
    }
  }

  function judgeCell(column: Column, raw: string, value: string | null, notes: readonly Note[], record: CustomerRecord): void {
    let judged = column.memory.recall(raw, value, notes)
    if (judged === null) {
      cell.field = column.field
      cell.name = column.name
      cell.raw = raw
      cell.value = value
      cell.notes = notes
      judged = nothing
      for (const { running, check } of notes.length === 0 ? column.plain : column.judges) {
        current = running.rule.id
        const verdict = check.judge(cell)
        if (verdict !== null) judged = [...judged, { running, verdict }]
      }
      column.memory.keep(raw, value, notes, judged)
    }
    for (const { running, verdict } of judged) {
      if (column.field === null) emit(running, verdict, record, null, raw, column.name)
      else emit(running, verdict, record, column.name, raw)
    }
  }

  /** The field whose cell held this field's value: the second number of a phone cell. */
  function filledFrom(place: Place, field: FieldName): FieldName | null {
    const from = sources.get(field)
    if (from === undefined || place.raw?.[field]) return null
    return place.notes?.[field]?.find(({ kind, detail }) => kind === 'assumed' && from.has(detail ?? ''))?.detail ?? null
  }

  function endAll(): void {
    for (const { running, check, groups } of keys) {
      current = running.rule.id
      endKeys(running, check, groups)
    }
    for (const { running, check, groups } of numbers) {
      current = running.rule.id
      endNumbers(running, check, groups)
    }
    for (const running of rules) {
      current = running.rule.id
      running.handlers.end?.()
    }
  }

  function endKeys(running: Running, check: KeyCheck, groups: KeyGroups): void {
    for (const { key, group, repeats } of groups.shared()) {
      const verdict = check.judge(group, key)
      if (verdict !== null) for (const { place, value } of repeats) emit(running, verdict, place, check.field, value)
    }
  }

  function endNumbers(running: Running, check: ColumnCheck, groups: NumberGroups): void {
    groups.judge(check.judge, (place, value, verdict) => emit(running, verdict, place, check.field, value))
  }

  function columnOf(field: Field): Column {
    const judges = rules.flatMap((running) => {
      const check = running.handlers.cells
      return check?.fields.includes(field) ? [{ running, check }] : []
    })
    const plain = judges.filter(({ check: { noted = false } }) => !(typeof noted === 'function' ? noted(field) : noted))
    return { field, name: field.name, judges, plain, memory: new CellMemory() }
  }

  function reportAbsent({ rule, severity }: Running, field: FieldName, rows: number): void {
    if (sheet === null) return
    const { file, sheet: name } = sheet
    found({
      rule: rule.id,
      severity,
      dimension: rule.dimension,
      ref: null,
      sheet: { file, sheet: name },
      record: null,
      field,
      message: NO_COLUMN,
      data: { rows },
      value: null,
      fix: null,
    })
  }

  function guarded<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (cause) {
      throw fault('RULE_FAILED', { rule: current, place: placeOf(at), problem: problemOf(cause) }, cause)
    }
  }
}
