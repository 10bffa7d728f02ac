/** Which sheet of the store a source's name means, and the records that came from it. */

import { fault } from '../../../errors.ts'
import { nearest } from '../../../nearest.ts'
import type { Schema } from '../../../schema/field.ts'
import type { ImportedFile } from '../../../store/files.ts'
import type { Store } from '../../../store/store.ts'
import type { StoredRecord } from '../../../store/stored-record.ts'
import { didYouMean } from '../../../words.ts'
import { rowsOfSource } from '../../rows-of-record.ts'

/** The newest sheet of a source, or of a file by its path or name. Throws UNKNOWN_SOURCE. */
export function sheetOfSource(store: Store, schema: Schema, source: string): ImportedFile {
  const files = sheetsIn(store, schema)
  const found = files.findLast((file) => file.source === source || file.path === source)
  const byName = found ?? files.findLast(({ path }) => baseOf(path) === baseOf(source))
  if (byName !== undefined) return byName
  const names = [...new Set(files.flatMap((file) => [file.source, baseOf(file.path)]))]
  throw fault('UNKNOWN_SOURCE', {
    source,
    known: [...new Set(files.map((file) => file.source))].join(', '),
    hint: didYouMean(nearest(source, names)),
  })
}

/** The newest sheet, where all live records came from one source; null where they came from several, or by hand. */
export function onlySource(store: Store, schema: Schema): ImportedFile | null {
  const sources = new Set(sheetsIn(store, schema).map(({ source }) => source))
  return sources.size === 1 ? (sheetsIn(store, schema).at(-1) ?? null) : null
}

function sheetsIn(store: Store, schema: Schema): ImportedFile[] {
  const undone = new Set(store.runs.list().flatMap(({ run, state }) => (state === 'undone' ? [run] : [])))
  return store.files.list().filter(({ kind, run }) => kind === schema.kind && !undone.has(run))
}

const baseOf = (file: string) => file.replaceAll('\\', '/').split('/').at(-1)!

/** Live records that have a row of the sheet's source, the first or a later one; can be gone through again. */
export function recordsOfSheet(store: Store, { source, kind }: ImportedFile): Iterable<StoredRecord> {
  const { id } = store.files.source(kind, source)
  const hasGolden = kind === 'customers' && store.golden.any()
  // A golden record came from wherever one of its members did.
  const isOf = (record: StoredRecord) =>
    (hasGolden && store.golden.members(record.id).some((member) => member.source === source)) ||
    rowsOfSource(store, kind, record, id).length > 0
  const others = new Map<number, boolean>()
  return {
    *[Symbol.iterator]() {
      for (const batch of store.records.batches())
        for (const record of batch) {
          if (record.source === source) yield record
          else {
            const known = others.get(record.id) ?? isOf(record)
            others.set(record.id, known)
            if (known) yield record
          }
        }
    },
  }
}

/** How a text file like the sheet is written; without an encoding for what was no text. */
export const textFormOf = ({ encoding, delimiter, form: { mark, lineEnd } }: ImportedFile) => ({
  encoding: encoding ?? undefined,
  delimiter: delimiter ?? undefined,
  mark,
  lineEnd,
})
