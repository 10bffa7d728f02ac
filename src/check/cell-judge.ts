/** Judges the cells of a record, column by column, by the rules that look at cells alone. A hot path: a value that comes again is not judged again. */

import type { CustomerRecord, FieldName, Note } from '../record.ts'
import type { Field } from '../schema/field.ts'
import { CellMemory } from './cell-memory.ts'
import type { FindingEmitter, OpenSheet } from './finding-emitter.ts'
import type { Bits } from './judged/bits.ts'
import type { Judged, RuleJudged } from './judged/judged.ts'
import type { Overflow } from './overflow.ts'
import type { Cell, CellCheck, Verdict } from './rule.ts'
import type { RuleAtWork } from './rule-at-work.ts'
import { type ActiveRule, isHint } from './rule-set.ts'
import type { RunningRule } from './running-rule.ts'

interface Judge {
  readonly by: ActiveRule
  readonly check: CellCheck
  readonly judged: RuleJudged
}

interface Column {
  readonly field: Field | null
  readonly name: string
  readonly judges: readonly Judge[]
  /** Those of them that have a say in a cell without notes. */
  readonly plain: readonly Judge[]
  readonly memory: CellMemory<Said>
  /** The records in which it is filled. */
  readonly filled: Bits
  /** For words that stood beside a value in its cell. */
  readonly isRemark: boolean
}

/** `verdict` null: the rule does not apply to the cell. `spoils`: other rules cannot go by the cell. */
type Said = readonly { readonly judge: Judge; readonly verdict: Verdict | null; readonly spoils: boolean }[]
const nothing: Said = []
const noNotes: readonly Note[] = []

export class CellJudge {
  private readonly emitter: FindingEmitter
  private readonly overflow: Overflow
  private readonly work: RuleAtWork
  private readonly judged: Judged
  private readonly columns: readonly Column[]
  /** The columns that the open sheet has, or may fill. */
  private open: readonly Column[]
  private readonly extraJudges: readonly Judge[]
  /** Columns of the open sheet that map to no field, by header. */
  private readonly extras = new Map<string, Column>()
  /** Cells of fields in the record at hand that a rule does not apply to. */
  private readonly excluded: { readonly judged: RuleJudged; readonly field: FieldName }[] = []
  /** One object for every cell that is judged. */
  private readonly cell: { -readonly [Key in keyof Cell]: Cell[Key] } = { field: null, name: '', raw: '', value: null, notes: noNotes }

  constructor(
    fields: readonly Field[],
    rules: readonly RunningRule[],
    emitter: FindingEmitter,
    overflow: Overflow,
    work: RuleAtWork,
    judged: Judged,
  ) {
    this.emitter = emitter
    this.overflow = overflow
    this.work = work
    this.judged = judged
    const asked = new Set(rules.flatMap(({ handlers: { appliesTo } }) => (typeof appliesTo === 'object' ? appliesTo.filled : [])))
    this.columns = fields
      .map((field) => columnOf(field, rules, judged, overflow.remarks.has(field.name)))
      .filter(({ judges, name }) => judges.length > 0 || asked.has(name))
    this.open = this.columns
    this.extraJudges = rules.flatMap(({ active, handlers: { cells } }) =>
      cells?.extras === true ? [{ by: active, check: cells, judged: judged.of(active) }] : [],
    )
  }

  openSheet({ columns }: OpenSheet): void {
    const here = (name: FieldName) => columns === null || columns.has(name)
    this.open = this.columns.filter(({ name }) => here(name) || [...(this.overflow.sourcesOf(name) ?? [])].some(here))
    this.extras.clear()
  }

  check(record: CustomerRecord): void {
    this.excluded.length = 0
    for (const column of this.open) {
      const raw = this.rawOf(record, column.name)
      if (raw === '') continue
      const value = record.values[column.name] ?? null
      if (value !== null) column.filled.add(this.judged.at)
      const notes = record.notes[column.name] ?? noNotes
      if (notes.length === 0 && column.plain.length === 0) continue
      this.judge(column, raw, value, notes, record)
      // Words beside a value are no cell of their own: one cell, one judgement, unless they are wrong.
      if (column.isRemark && (record.raw[column.name] ?? '') === '' && this.overflow.filledFrom(record, column.name) !== null)
        for (const { judged } of column.judges) judged.exclude(this.judged.at, column.name)
    }
    if (this.extraJudges.length === 0) return
    for (const header in record.extras) {
      const raw = record.extras[header]!
      if (raw === '') continue
      const column = this.extraColumn(header)
      column.filled.add(this.judged.at)
      this.judge(column, raw, raw, noNotes, record)
    }
  }

  /** After every rule saw the record: a cell that a rule does not apply to because another one found it wrong is wrong there too. */
  settle(): void {
    for (const { judged, field } of this.excluded) if (this.judged.spoiltHere.has(field)) judged.isWrong(this.judged.at, field)
  }

  /** The cell as found; where it is empty, the value that another field's cell held for this one. */
  private rawOf(record: CustomerRecord, name: FieldName): string {
    const raw = record.raw[name] ?? record.values[name] ?? ''
    return raw === '' && this.overflow.filledFrom(record, name) !== null ? (record.values[name] ?? '') : raw
  }

  private extraColumn(header: string): Column {
    let column = this.extras.get(header)
    if (column === undefined) {
      const filled = this.judged.filledBits(null, header)
      column = {
        field: null,
        name: header,
        judges: this.extraJudges,
        plain: this.extraJudges,
        memory: new CellMemory(),
        filled,
        isRemark: false,
      }
      for (const { judged } of this.extraJudges) judged.judgesFilled(null, header)
      this.extras.set(header, column)
    }
    return column
  }

  private judge(column: Column, raw: string, value: string | null, notes: readonly Note[], record: CustomerRecord): void {
    let said = column.memory.recall(raw, value, notes)
    if (said === null) {
      said = this.judgedAnew(column, raw, value, notes)
      column.memory.keep(raw, value, notes, said)
    }
    const { field, name } = column
    for (const { judge, verdict, spoils } of said) {
      if (spoils && field !== null) this.judged.spoil(name)
      if (verdict === null) {
        judge.judged.exclude(this.judged.at, field === null ? null : name, field === null ? name : undefined)
        if (field !== null) this.excluded.push({ judged: judge.judged, field: name })
      } else if (field === null) this.emitter.emit(judge.by, verdict, record, null, raw, name)
      else this.emitter.emit(judge.by, verdict, record, name, raw)
    }
  }

  private judgedAnew(column: Column, raw: string, value: string | null, notes: readonly Note[]): Said {
    const { cell } = this
    cell.field = column.field
    cell.name = column.name
    cell.raw = raw
    cell.value = value
    cell.notes = notes
    let said = nothing
    for (const judge of notes.length === 0 ? column.plain : column.judges) {
      const { by, check } = judge
      this.work.rule = by.rule.id
      const applies = check.appliesTo === undefined || check.appliesTo(cell)
      const verdict = applies ? check.judge(cell) : null
      const spoils = verdict !== null && verdict.isReadable !== true && !isHint(verdict, by)
      if (verdict !== null || !applies) said = [...said, { judge, verdict, spoils }]
    }
    return said
  }
}

function columnOf(field: Field, rules: readonly RunningRule[], judged: Judged, isRemark: boolean): Column {
  const judges = rules.flatMap(({ active, handlers: { cells } }) =>
    cells?.fields.includes(field) ? [{ by: active, check: cells, judged: judged.of(active) }] : [],
  )
  for (const one of judges) one.judged.judgesFilled(field.name)
  const plain = judges.filter(({ check: { noted = false } }) => !(typeof noted === 'function' ? noted(field) : noted))
  return { field, name: field.name, judges, plain, memory: new CellMemory(), filled: judged.filledBits(field.name), isRemark }
}
