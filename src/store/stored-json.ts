/** JSON that the store keeps in its columns. */

import { fault } from '../errors.ts'
import type { Words } from '../words.ts'

/** The array or object in a column's text. Throws STORE_ENTRY_DAMAGED where the text is not what the store wrote. */
export function storedJson<Value extends object>(text: string, kind: 'array' | 'object'): Value {
  const value = storedValue(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== (kind === 'array')) throw damaged(notAsWritten)
  return value as Value
}

/** The object in a column's text; an empty one where there is no text. Throws STORE_ENTRY_DAMAGED. */
export const storedObject = (text: string | null): Record<string, unknown> => (text === null ? {} : storedJson(text, 'object'))

/** An object as a column's text: what `storedObject` reads; null for one that holds nothing. */
export const objectText = (object: object): string | null => (Object.keys(object).length === 0 ? null : JSON.stringify(object))

/** Any JSON value in a column's text. Throws STORE_ENTRY_DAMAGED. */
export function storedValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw damaged(notAsWritten, error)
  }
}

/** The fault of an entry that others refer to and that is not there, or is not what the store wrote. */
export const damaged = (problem: Words, cause?: unknown) => fault('STORE_ENTRY_DAMAGED', { problem }, cause)

const notAsWritten: Words = { en: 'an entry is not as crm-clean wrote it', zh: '有内容与写入时不符' }
