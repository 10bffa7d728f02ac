/**
 * Makes findings of what rules say: how severe each is, and the cell it sits at. A field that the open sheet has no column for gives one
 * finding for the sheet, however many records would need it.
 */

import type { Finding } from '../finding.ts'
import type { FieldName } from '../record.ts'
import type { Overflow } from './overflow.ts'
import type { Place, Verdict } from './rule.ts'
import { type ActiveRule, milder } from './rule-set.ts'

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
}

export class FindingEmitter {
  private readonly found: (finding: Finding, place: Place | null) => void
  private readonly overflow: Overflow
  private sheet: OpenSheet | null = null
  /** Of each rule the fields it asked for that the open sheet has no column for, and how many records would need them. */
  private readonly absent = new Map<ActiveRule, Map<FieldName, number>>()

  /** @param found takes each finding as it is made, and as much of its record as is at hand */
  constructor(overflow: Overflow, found: (finding: Finding, place: Place | null) => void) {
    this.overflow = overflow
    this.found = found
  }

  /** @param sheet null: after the last one */
  openSheet(sheet: OpenSheet | null): void {
    this.sheet = sheet
  }

  /** @param extra the header of a column that maps to no field; then `field` is null */
  emit(by: ActiveRule, verdict: Verdict, place: Place | null, field: FieldName | null, value: string | null, extra?: string): void {
    const from = field === null || place === null ? null : this.overflow.filledFrom(place, field)
    if (from !== null && place !== null) {
      // The value stands in the other cell, where no proposal for this field may be written.
      const { fix: _, ...said } = verdict
      this.emit(by, said, place, from, place.raw?.[from] || value)
      return
    }
    const { rule, severity } = by
    const { sheet } = this
    if (place !== null && field !== null && sheet !== null && sheet.columns !== null && !sheet.columns.has(field)) {
      const absent = this.absentOf(by)
      absent.set(field, (absent.get(field) ?? 0) + 1)
      return
    }
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
    this.found(finding, place)
  }

  /**
   * Says which columns of a rule the open sheet lacks.
   * @param needs fields the rule wants a column for even though no record asked
   */
  emitAbsent(by: ActiveRule, needs: readonly FieldName[]): void {
    const { sheet } = this
    if (sheet === null) return
    const absent = this.absentOf(by)
    for (const field of needs) if (sheet.columns?.has(field) === false) absent.set(field, 0)
    for (const [field, rows] of absent) {
      const near = sheet.nearest?.get(field)
      this.emit(by, { message: NO_COLUMN, data: { rows, ...(near === undefined ? {} : { near }) } }, null, field, null)
    }
    absent.clear()
  }

  private absentOf(by: ActiveRule): Map<FieldName, number> {
    let absent = this.absent.get(by)
    if (absent === undefined) {
      absent = new Map()
      this.absent.set(by, absent)
    }
    return absent
  }
}
