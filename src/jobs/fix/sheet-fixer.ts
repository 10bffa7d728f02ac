/** What fixing the records of a sheet needs: its rules, how it is read, and the place of each cell. */

import type { Finding } from '../../finding.ts'
import type { CustomerRecord } from '../../record.ts'
import { columnName } from '../../schema/column-name.ts'
import type { ColumnLayout } from '../../schema/layout.ts'
import { sheetLanguage } from '../../schema/sheet-language.ts'
import { presenter } from '../../write/present.ts'
import { localRules } from '../check/single-record-rules.ts'
import type { Table } from '../sheets/table.ts'
import { cellWriter } from './cell-writer.ts'
import { type FixRequest, proposedBy } from './chosen-proposals.ts'
import type { SettledCell, Spot } from './proposal.ts'
import type { SettleOptions } from './settle.ts'

export interface SheetFix extends FixRequest {
  /** `YYYY-MM-DD` */
  readonly today: string
}

export interface SheetFixer extends SettleOptions {
  /** How many of the findings propose anything. */
  possible(findings: readonly Finding[]): number
  /** The column a cell stands in; undefined where a field's cell is made of several. */
  columnOf(spot: Spot): ColumnLayout | undefined
  placeOf(
    record: CustomerRecord,
    spot: Spot,
  ): { record: string; file: string; sheet: string | null; row: number; column: string; address: string }
  /** The text to write: a canonical value as people write it, where it is read as the same again. */
  textOf(record: CustomerRecord, cell: SettledCell): string
}

export function sheetFixer({ schema, layout, context }: Table, request: SheetFix): SheetFixer {
  const { rules, proposing, today } = request
  const columns = new Map(
    layout.columns.flatMap((column) => (column.joins === undefined ? [[column.field ?? `extra:${column.header}`, column] as const] : [])),
  )
  const columnOf = ({ field, extra }: Spot) => columns.get(field ?? `extra:${extra}`)
  const all = [...new Map([...rules, ...proposing].map((active) => [active.rule.id, active])).values()]
  const { findingsOf } = localRules({ schema, rules: all, today, country: context.country })
  const write = cellWriter(schema, { ...context, now: context.now ?? today })
  const inSheet = (spots: ReturnType<ReturnType<typeof proposedBy>>) =>
    spots.filter((spot) => columnOf(spot) !== undefined && (spot.fix.exchange === undefined || columns.has(spot.fix.exchange)))
  const sure = proposedBy(request)
  const any = proposedBy({ ...request, minConfidence: 0 })
  const style = { phones: 'national', country: context.country, options: sheetLanguage(layout.columns) ?? 'zh' } as const
  const present = new Map(schema.fields.map((field) => [field.name, presenter(field, style)] as const))
  return {
    write,
    findingsOf,
    proposed: (findings) => inSheet(sure(findings)),
    possible: (findings) => inSheet(any(findings)).length,
    protects: () => null,
    columnOf,
    placeOf(record, spot) {
      const { header, index } = columnOf(spot)!
      const { file, sheet, row } = record.ref
      return { record: record.key, file, sheet, row, column: header, address: `${columnName(index)}${row}` }
    },
    textOf(record, { field, cell, after }) {
      if (field === null || cell !== after) return cell
      const text = present.get(field)?.(after) ?? cell
      return write(record, new Map([[field, text]])).values[field] === after ? text : cell
    },
  }
}
