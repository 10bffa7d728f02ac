/**
 * Makes findings of what rules say: how severe each is, and the cell it sits at. A field that the open sheet has no column for gives one
 * finding for the sheet, however many records would need it; so does a column that holds something else.
 */

import type { Finding } from '../finding.ts'
import type { FieldName } from '../record.ts'
import type { Schema } from '../schema/field.ts'
import type { OtherKind, OtherKinds } from '../schema/other-kind.ts'
import { Bits } from './judged/bits.ts'
import type { Judged } from './judged/judged.ts'
import type { Overflow } from './overflow.ts'
import type { Place, Verdict } from './rule.ts'
import { type ActiveRule, isHint, milder } from './rule-set.ts'

/** The message of a finding about a sheet that lacks a rule's column; `rows` counts the records that would need it. */
export const NO_COLUMN = '$no-column'

/** The sheet whose records come next. */
export interface OpenSheet {
  readonly file: string
  readonly sheet: string | null
  /** Fields that have a column; null when every field may have a value (a store). */
  readonly columns: ReadonlySet<FieldName> | null
  /** Of fields without a column the header that may mean them. */
  readonly nearest?: ReadonlyMap<FieldName, string>
  /** Columns that hold something else than their header says. */
  readonly otherKinds?: OtherKinds | undefined
  /** One record is judged by itself: what it lacks is told at the record, also where the sheet has no column for it. */
  readonly isAlone?: boolean
  /** The schema it is held to; the run's own when absent. */
  readonly schema?: Pick<Schema, 'fields' | 'requires'>
}

/**
 * Takes each finding as it is made.
 * @param place as much of its record as is at hand
 * @param at the record's number; -1 for a finding about a sheet
 * @param part which of a rule's keys or columns found it, counted from 0; 0 for all else
 */
export type Found = (finding: Finding, place: Place | null, at: number, part: number) => void

/** Records of a sheet that would need a column it lacks, or whose cells are of another kind than their column. */
export interface Absence {
  readonly sheet: OpenSheet
  readonly by: ActiveRule
  readonly field: FieldName
  readonly records: Bits
}

export class FindingEmitter {
  /** Which of a rule's keys or columns is judged. */
  part = 0
  private readonly found: Found
  private readonly unsaid: ((place: Place) => void) | undefined
  private readonly overflow: Overflow
  private readonly judged: Judged
  private sheet: OpenSheet | null = null
  /** The sheet the record at hand came from: the open one, or one of those a store was filled from. */
  private from: OpenSheet | null = null
  /** Of each sheet and rule the fields that are told once for the sheet: it has no column for them, or one of another kind. And which records. */
  private readonly absent = new Map<OpenSheet, Map<ActiveRule, Map<FieldName, { readonly records: Bits; others: number }>>>()

  constructor(overflow: Overflow, judged: Judged, found: Found, unsaid?: (place: Place) => void) {
    this.overflow = overflow
    this.judged = judged
    this.found = found
    this.unsaid = unsaid
  }

  /** @param sheet null: after the last one */
  openSheet(sheet: OpenSheet | null): void {
    this.sheet = sheet
    this.from = sheet
  }

  /** The sheet the next records came from. */
  enter(sheet: OpenSheet): void {
    this.from = sheet
  }

  /** Whether a field of the record at hand has no column in its sheet. */
  lacks(field: FieldName): boolean {
    return this.from?.columns?.has(field) === false
  }

  /** The sheet the record at hand came from; null after the last one. */
  get source(): OpenSheet | null {
    return this.from
  }

  /** @param extra the header of a column that maps to no field; then `field` is null */
  emit(by: ActiveRule, verdict: Verdict, place: Place | null, field: FieldName | null, value: string | null, extra?: string): void {
    if (!isHint(verdict, by)) this.judged.of(by).finds(this.judged.at, field, extra)
    this.put(by, verdict, place, field, value, extra)
  }

  /** Makes a finding without counting its cell as wrong: of records that share a key others count. */
  put(by: ActiveRule, verdict: Verdict, place: Place | null, field: FieldName | null, value: string | null, extra?: string): void {
    const filled = field === null || place === null ? null : this.overflow.filledFrom(place, field)
    if (filled !== null && place !== null) {
      // The value stands in the other cell, where no proposal for this field may be written.
      const { fix: _, ...said } = verdict
      this.put(by, said, place, filled, place.raw?.[filled] || value)
      return
    }
    const { from } = this
    // In a store a field may have been filled by hand that its sheet has no column for.
    const isFilled = from !== this.sheet && field !== null && (place?.values?.[field] ?? null) !== null
    if (place !== null && field !== null && from !== null && this.lacks(field) && !isFilled && from.isAlone !== true) {
      this.gather(from, by, field)
      return
    }
    const at = this.numberOf(place)
    const isError = milder(verdict.severity ?? by.severity, by.severity) === 'error'
    if (at >= 0 && isError) this.judged.errors.add(at)
    if (place !== null && field !== null && from !== null && from.isAlone !== true && isOfOtherKind(from, by, field, verdict)) {
      if (isError) this.unsaid?.(place)
      this.gather(from, by, field)
      return
    }
    this.say(by, verdict, place, field, value, this.sheet, extra)
  }

  private gather(from: OpenSheet, by: ActiveRule, field: FieldName): void {
    const gathered = this.absentOf(from, by, field)
    if (this.judged.at >= 0) gathered.records.add(this.judged.at)
    else gathered.others++
  }

  private numberOf(place: Place | null): number {
    if (place === null) return -1
    return this.judged.at >= 0 ? this.judged.at : (place.id ?? -1)
  }

  private say(
    by: ActiveRule,
    verdict: Verdict,
    place: Place | null,
    field: FieldName | null,
    value: string | null,
    sheet: OpenSheet | null,
    extra?: string,
  ): void {
    const { rule, severity } = by
    const finding: Finding = {
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
    }
    this.found(finding, place, this.numberOf(place), this.part)
  }

  /**
   * Says which columns of a rule the open sheet lacks, and which hold something else; of a store, those of each sheet its records came from.
   * @param needs fields the rule wants a column for even though no record asked
   */
  emitAbsent(by: ActiveRule, needs: readonly FieldName[]): void {
    const { sheet } = this
    if (sheet === null) return
    const missing = needs.filter((field) => sheet.columns?.has(field) === false)
    for (const field of missing) this.absentOf(sheet, by, field)
    for (const [from, rules] of this.absent) {
      for (const [field, { records, others }] of rules.get(by) ?? []) {
        const rows = records.count() + others
        this.say(by, ofSheet(from, by, field, rows), null, field, null, from)
      }
      rules.delete(by)
    }
  }

  /** What is gathered so far, and not said yet. */
  *absences(): Iterable<Absence> {
    for (const [sheet, rules] of this.absent)
      for (const [by, fields] of rules) for (const [field, { records }] of fields) yield { sheet, by, field, records }
  }

  /** Takes over what an earlier check found absent in records that are not judged again. */
  presume({ sheet, by, field, records }: Absence): void {
    this.absentOf(sheet, by, field, records)
  }

  private absentOf(from: OpenSheet, by: ActiveRule, field: FieldName, records = new Bits()) {
    const rules = this.absent.get(from) ?? new Map<ActiveRule, Map<FieldName, { records: Bits; others: number }>>()
    this.absent.set(from, rules)
    const fields = rules.get(by) ?? new Map<FieldName, { records: Bits; others: number }>()
    rules.set(by, fields)
    const absent = fields.get(field) ?? { records, others: 0 }
    fields.set(field, absent)
    return absent
  }
}

/** Whether what is gathered is an error of each of the records: of a column that the sheet lacks it is an error of the sheet. */
export const isErrorOfRows = ({ sheet, by, field }: Pick<Absence, 'sheet' | 'by' | 'field'>): boolean =>
  by.severity === 'error' && sheet.columns?.has(field) !== false && sheet.otherKinds?.[field] !== undefined

/** What is told once for the sheet of a column that it lacks, or that holds something else. */
function ofSheet(from: OpenSheet, { rule }: ActiveRule, field: FieldName, rows: number): Verdict {
  const kind = from.otherKinds?.[field]
  if (kind !== undefined && rule.wholeColumn !== undefined && from.columns?.has(field) !== false)
    return toldOf(kind, rule.wholeColumn, rows)
  const near = from.nearest?.get(field)
  return { message: NO_COLUMN, data: { rows, ...(near === undefined ? {} : { near }) } }
}

function toldOf(kind: OtherKind, { message, mapped }: { message: string; mapped?: string }, rows: number): Verdict {
  const data = { rows, distinct: kind.distinct, values: kind.examples.join('\n') }
  if (kind.lines === undefined || mapped === undefined) return { message, data }
  return { message: mapped, data: { ...data, lines: kind.lines.join(' ') } }
}

const isOfOtherKind = ({ otherKinds }: OpenSheet, { rule }: ActiveRule, field: FieldName, { message, fix }: Verdict): boolean =>
  (fix === undefined || fix.exchange !== undefined) &&
  otherKinds?.[field] !== undefined &&
  rule.wholeColumn?.instead.includes(message) === true
