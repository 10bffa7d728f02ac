/** The sheet of an import, as the store keeps it: where it stands, and how it was read. */

import type { FileColumn } from '../../store/files.ts'
import type { Store } from '../../store/store.ts'
import type { TableInfo } from './row-source.ts'

interface ReadSheet {
  readonly run: number
  /** The name of its source. */
  readonly source: string
  /** Digest of how it is read. */
  readonly reading: string
  readonly columns: readonly FileColumn[]
}

/** Returns its number. Call it inside the run. */
export function noteFile(
  store: Store,
  read: ReadSheet,
  { file: path, sheet, sha256, form = {}, schema, detection, layout, context }: TableInfo,
) {
  const { encoding = null, delimiter = null } = detection
  const { otherKinds = {} } = context
  const own = { kind: schema.kind, path, sheet, sha256, encoding, delimiter, headerRow: layout.headerRow, form, otherKinds }
  return store.files.insertNew({ ...read, ...own })
}
