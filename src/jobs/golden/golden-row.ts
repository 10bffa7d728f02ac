/** A golden record as the columns of its row. */

import type { GoldenRecord } from '../../merge/golden-record.ts'
import type { FieldName } from '../../record.ts'
import type { PlainRecord } from '../../store/golden.ts'
import { objectText } from '../../store/stored-json.ts'

export interface GoldenRow {
  /** The raw row of the record it stands on. */
  readonly row: number
  readonly values: Readonly<Record<FieldName, string | null>>
  /** JSON texts. */
  readonly notes: string | null
  readonly extras: string | null
  readonly cells: string | null
}

/** @param members those it was computed from */
export function goldenRow({ master, values, notes, extras, survivors }: GoldenRecord, members: readonly PlainRecord[]): GoldenRow {
  const byId = new Map(members.map((member) => [member.id, member]))
  const stands = byId.get(master)!
  const cells: Record<FieldName, string> = {}
  for (const name in values) {
    const value = values[name] ?? null
    const from = value === null ? undefined : byId.get(survivors.get(name)?.from[0] ?? -1)
    if (from === stands && from.values[name] === value) {
      if (from.cells[name] !== undefined) cells[name] = from.cells[name]!
    } else if (value !== (stands.values[name] ?? null))
      cells[name] = from?.values[name] === value ? (from.cells[name] ?? value ?? '') : (value ?? '')
    else if (stands.cells[name] !== undefined) cells[name] = stands.cells[name]!
  }
  return { row: stands.rowId, values, notes: objectText(notes), extras: objectText(extras), cells: objectText(cells) }
}
