/** Annotated copies of sheets as an import meets them: which sheet of the store they are copies of, and what their source is. */

import { copyKey } from '../../schema/copy-tag.ts'
import type { ImportedFile } from '../../store/files.ts'
import type { Store } from '../../store/store.ts'
import type { TableInfo } from './row-source.ts'
import { sourceNames } from './source-name.ts'

/** The source of each table: a copy's is that of the sheet it was made of, also where the store has not seen that sheet yet. */
export function sourcesOf(store: Store, tables: readonly TableInfo[], given: string | undefined): string[] {
  const own = sourceNames(
    tables.map(({ file, sheet, copyOf }) => (copyOf === undefined ? { file, sheet } : { file: copyOf.file, sheet: copyOf.sheet })),
    given,
  )
  return tables.map((table, at) => originalOf(store, table)?.source ?? own[at]!)
}

/** The sheet of the store that a table is a copy of; of several imports of it the last. */
function originalOf(store: Store, { copyOf, schema }: TableInfo): ImportedFile | null {
  if (copyOf === undefined) return null
  const files = store.files.list().filter(({ kind, sha256, sheet }) => kind === schema.kind && copyKey(sha256, sheet) === copyOf.key)
  return files.findLast(({ run }) => store.runs.get(run)?.state === 'done') ?? null
}
