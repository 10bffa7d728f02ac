/** Judges the cells of a record, column by column, by the rules that look at cells alone. A hot path: a value that comes again is not judged again. */

import type { CustomerRecord, FieldName, Note } from '../record.ts'
import type { Field } from '../schema/field.ts'
import { CellMemory } from './cell-memory.ts'
import type { FindingEmitter, OpenSheet } from './finding-emitter.ts'
import type { Overflow } from './overflow.ts'
import type { Cell, CellCheck, Verdict } from './rule.ts'
import type { RuleAtWork } from './rule-at-work.ts'
import type { ActiveRule } from './rule-set.ts'
import type { RunningRule } from './running-rule.ts'

interface Judge {
  readonly by: ActiveRule
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

type Judged = readonly { readonly by: ActiveRule; readonly verdict: Verdict }[]
const nothing: Judged = []
const noNotes: readonly Note[] = []

export class CellJudge {
  private readonly emitter: FindingEmitter
  private readonly overflow: Overflow
  private readonly work: RuleAtWork
  private readonly columns: readonly Column[]
  /** The columns that the open sheet has, or may fill. */
  private open: readonly Column[]
  private readonly extraJudges: readonly Judge[]
  /** Columns of the open sheet that map to no field, by header. */
  private readonly extras = new Map<string, Column>()
  /** One object for every cell that is judged. */
  private readonly cell: { -readonly [Key in keyof Cell]: Cell[Key] } = { field: null, name: '', raw: '', value: null, notes: noNotes }

  constructor(fields: readonly Field[], rules: readonly RunningRule[], emitter: FindingEmitter, overflow: Overflow, work: RuleAtWork) {
    this.emitter = emitter
    this.overflow = overflow
    this.work = work
    this.columns = fields.map((field) => columnOf(field, rules)).filter(({ judges }) => judges.length > 0)
    this.open = this.columns
    this.extraJudges = rules.flatMap(({ active, handlers: { cells } }) => (cells?.extras === true ? [{ by: active, check: cells }] : []))
  }

  openSheet({ columns }: OpenSheet): void {
    const here = (name: FieldName) => columns === null || columns.has(name)
    this.open = this.columns.filter(({ name }) => here(name) || [...(this.overflow.sourcesOf(name) ?? [])].some(here))
    this.extras.clear()
  }

  check(record: CustomerRecord): void {
    for (const column of this.open) {
      const raw = this.rawOf(record, column.name)
      if (raw === '') continue
      const notes = record.notes[column.name] ?? noNotes
      if (notes.length === 0 && column.plain.length === 0) continue
      this.judge(column, raw, record.values[column.name] ?? null, notes, record)
    }
    if (this.extraJudges.length === 0) return
    for (const header in record.extras) {
      const raw = record.extras[header]!
      if (raw !== '') this.judge(this.extraColumn(header), raw, raw, noNotes, record)
    }
  }

  /** The cell as found; where it is empty, the value that another field's cell held for this one. */
  private rawOf(record: CustomerRecord, name: FieldName): string {
    const raw = record.raw[name] ?? record.values[name] ?? ''
    return raw === '' && this.overflow.filledFrom(record, name) !== null ? (record.values[name] ?? '') : raw
  }

  private extraColumn(header: string): Column {
    let column = this.extras.get(header)
    if (column === undefined) {
      column = { field: null, name: header, judges: this.extraJudges, plain: this.extraJudges, memory: new CellMemory() }
      this.extras.set(header, column)
    }
    return column
  }

  private judge(column: Column, raw: string, value: string | null, notes: readonly Note[], record: CustomerRecord): void {
    let judged = column.memory.recall(raw, value, notes)
    if (judged === null) {
      judged = this.judgedAnew(column, raw, value, notes)
      column.memory.keep(raw, value, notes, judged)
    }
    for (const { by, verdict } of judged) {
      if (column.field === null) this.emitter.emit(by, verdict, record, null, raw, column.name)
      else this.emitter.emit(by, verdict, record, column.name, raw)
    }
  }

  private judgedAnew(column: Column, raw: string, value: string | null, notes: readonly Note[]): Judged {
    const { cell } = this
    cell.field = column.field
    cell.name = column.name
    cell.raw = raw
    cell.value = value
    cell.notes = notes
    let judged = nothing
    for (const { by, check } of notes.length === 0 ? column.plain : column.judges) {
      this.work.rule = by.rule.id
      const verdict = check.judge(cell)
      if (verdict !== null) judged = [...judged, { by, verdict }]
    }
    return judged
  }
}

function columnOf(field: Field, rules: readonly RunningRule[]): Column {
  const judges = rules.flatMap(({ active, handlers: { cells } }) => (cells?.fields.includes(field) ? [{ by: active, check: cells }] : []))
  const plain = judges.filter(({ check: { noted = false } }) => !(typeof noted === 'function' ? noted(field) : noted))
  return { field, name: field.name, judges, plain, memory: new CellMemory() }
}
