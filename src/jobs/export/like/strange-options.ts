/** Options written into a column that has no word for them, counted. */

import type { FieldName } from '../../../record.ts'
import type { FileColumn } from '../../../store/files.ts'

export interface StrangeOption {
  readonly header: string
  readonly value: string
  readonly cells: number
}

export function strangeOptions(columns: readonly FileColumn[]) {
  const counts = new Map<FieldName, Map<string, number>>()
  return {
    clear: () => counts.clear(),
    add(field: FieldName, value: string) {
      const values = counts.get(field) ?? new Map<string, number>()
      values.set(value, (values.get(value) ?? 0) + 1)
      counts.set(field, values)
    },
    list: (): StrangeOption[] =>
      columns.flatMap(([, header, field]) => [...(counts.get(field ?? '') ?? [])].map(([value, cells]) => ({ header, value, cells }))),
  }
}
