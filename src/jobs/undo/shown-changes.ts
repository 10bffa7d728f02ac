/** What an undo changes in a record, as a person is shown it. */

import type { FieldName } from '../../record.ts'
import { storedJson } from '../../store/stored-json.ts'
import type { Restored } from './restored.ts'

export interface FieldChange {
  readonly record: string
  readonly field: FieldName
  readonly before: string | null
  readonly after: string | null
}

/** Changed values, changed cells of the columns that mean no field, and changed cells whose value stayed the same. */
export function shownChanges({ record, columns }: Restored): FieldChange[] {
  const values = columns.filter(({ name }) => !name.startsWith('_'))
  const named = new Set(values.map(({ name }) => name))
  const shown = values.flatMap(({ name, before, after }) => (before === after ? [] : [{ record: record.key, field: name, before, after }]))
  const inside = columns.flatMap(({ name, before, after }) => {
    if (name !== '_extras' && name !== '_cells') return []
    const [old, young] = [textsOf(before), textsOf(after)]
    const cell = (texts: Readonly<Record<string, string>>, key: string) =>
      texts[key] ?? (name === '_cells' ? (record.sheetCells[key] ?? null) : null)
    return [...new Set([...Object.keys(old), ...Object.keys(young)])]
      .filter((key) => !named.has(key) && cell(old, key) !== cell(young, key))
      .map((key) => ({ record: record.key, field: key, before: cell(old, key), after: cell(young, key) }))
  })
  return [...shown, ...inside]
}

const textsOf = (text: string | null) => storedJson<Record<string, string>>(text ?? '{}', 'object')
