/** Whose names a field may hold, by its type. */

import type { FieldType } from './field.ts'

/** Whose names stand in fields of this type: `either` where only the values tell; null where no names do. */
export function whoseNames(type: FieldType): 'people' | 'companies' | 'either' | null {
  if (type === 'given' || type === 'person') return 'people'
  if (type === 'company') return 'companies'
  return type === 'party' || type === 'text' ? 'either' : null
}
