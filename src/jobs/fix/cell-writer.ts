/** Writes cells into a record as if they had stood in its sheet: standardised in the same way, completed from the other cells. */

import type { CustomerRecord, FieldName, Note } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import { overflowChain } from '../../schema/overflow-chain.ts'
import { columnStandardiser } from '../../standardise/column.ts'
import { completionsOf } from '../../standardise/completion.ts'
import type { SheetContext } from '../../standardise/context.ts'
import { holdersOf, withoutWordsOf } from '../../standardise/words-beside.ts'

/** The record with new cells; other fields stay, but for what overflows from a new cell into a field that was empty. */
export type CellWriter = <Kind extends CustomerRecord>(record: Kind, cells: ReadonlyMap<FieldName, string>) => Kind

/** @param context what a sheet of such records would be read with */
export function cellWriter(schema: Schema, context: SheetContext): CellWriter {
  const fields = new Map(schema.fields.map((field) => [field.name, { field, standardise: columnStandardiser(field, context) }]))
  const byName = new Map(schema.fields.map((field) => [field.name, field]))
  const completions = completionsOf(schema, context)

  return (record, cells) => {
    const raw: Record<FieldName, string> = { ...record.raw }
    const values: Record<FieldName, string | null> = { ...record.values }
    const notes: Record<FieldName, readonly Note[]> = { ...record.notes }
    for (const [name, cell] of cells) {
      raw[name] = cell
      const holders = isRepair(record, name, cell) ? [] : holdersOf(name, record.notes)
      put(name, fields.get(name)?.standardise(cell) ?? { value: cell === '' ? null : cell, notes: [] })
      own(name)
      if (values[name] !== record.values[name]) for (const holder of holders) leave(name, holder)
    }
    complete([...cells.keys()])
    return { ...record, raw, values, notes }

    function put(name: FieldName, { value, notes: met }: { value: string | null; notes: readonly Note[] }): void {
      values[name] = value
      if (met.length > 0) notes[name] = met
      else delete notes[name]
    }

    /** Words that came with the old value do not speak of the new one. */
    function leave(name: FieldName, holder: FieldName): void {
      const rest = withoutWordsOf(name, values[holder] ?? null, record.notes)
      if (!cells.has(holder) && !raw[holder] && rest !== values[holder]) put(holder, { value: rest, notes: [] })
    }

    /** What other fields took from the old cell stays theirs, and stands in cells of their own from now on. */
    function own(name: FieldName): void {
      for (const [other, met] of Object.entries(notes)) {
        if (cells.has(other) || raw[other] || !met.some(({ kind, detail }) => kind === 'assumed' && detail === name)) continue
        const value = values[other]
        if (value == null || fields.get(name)?.field.overflow !== other) continue
        raw[other] = value
        const rest = met.filter(({ kind, detail }) => kind !== 'assumed' || detail !== name)
        if (rest.length > 0) notes[other] = rest
        else delete notes[other]
      }
    }

    /** The fields with room for what a cell holds beside its value: empty ones, and lists. */
    function takersOf(name: FieldName): FieldName[] {
      const takers: FieldName[] = []
      const remarks = fields.get(name)?.field.remarks
      if (remarks !== undefined && values[remarks] == null) takers.push(remarks)
      if (name === 'contact' && values.contact_title === null) takers.push('contact_title')
      const field = byName.get(name)
      for (const to of field === undefined ? [] : overflowChain(field, byName))
        if (values[to.name] === null || to.type === 'phones' || to.type === 'emails') takers.push(to.name)
      return takers
    }

    /** Completions look at the whole record; only what they say of the new cells, and of fields these overflow into, is taken. */
    function complete(names: readonly FieldName[]): void {
      const whole = { values: { ...values }, notes: { ...notes } }
      for (const completion of completions) completion(whole.values, whole.notes)
      for (const name of names) {
        for (const target of [name, ...takersOf(name)])
          if (whole.values[target] !== undefined) put(target, { value: whole.values[target], notes: whole.notes[target] ?? [] })
      }
    }
  }
}

/** Whether a cell is what was proposed for the old one: the same value, mended. */
const isRepair = ({ notes }: CustomerRecord, name: FieldName, cell: string) =>
  notes[name]?.some(({ proposal }) => proposal === cell) === true
