/** Words beside a value go with it: the remark of a former number says nothing of the new one. */

import type { FieldName, Note } from '../../record.ts'
import { between } from '../../standardise/list.ts'
import { holdersOf, withoutWordsOf } from '../../standardise/words-beside.ts'
import type { StoredRecord } from '../../store/stored-record.ts'

/** A row as it comes in: values and notes by field, and the cells of fields that have a column. */
interface Words {
  readonly values: ReadonlyMap<FieldName, string | null>
  readonly raw: ReadonlyMap<FieldName, string>
  readonly notes: Readonly<Record<FieldName, readonly Note[]>>
}

interface Replaced {
  readonly name: FieldName
  readonly before: string | null
  readonly after: string | null
}

/**
 * What becomes of the fields that hold words of replaced values. Those that have a column or that a person wrote stay.
 * @param found the values that the row replaces
 * @param notes the record's notes after the change; those of the fields returned are renewed
 */
export function wordsReplaced(
  record: StoredRecord,
  incoming: Words,
  found: readonly { readonly name: string }[],
  notes: Record<FieldName, readonly Note[]>,
  byHand: (place: string) => boolean,
): Replaced[] {
  const replaced: Replaced[] = []
  for (const { name } of found) {
    for (const holder of holdersOf(name, record.notes)) {
      const before = record.values[holder] ?? null
      const rest = withoutWordsOf(name, before, record.notes)
      if (rest === before || incoming.raw.has(holder) || byHand(holder)) continue
      const parts = [rest, incoming.values.get(holder) ?? null].flatMap((text) => (text === null ? [] : text.split(between)))
      replaced.push({ name: holder, before, after: parts.length === 0 ? null : [...new Set(parts)].join(between) })
      if (incoming.notes[holder] === undefined) delete notes[holder]
      else notes[holder] = incoming.notes[holder]
    }
  }
  return replaced
}
