/** Exports of our own with masked values are no data to import. */

import { fault } from '../../errors.ts'
import type { TableInfo } from './row-source.ts'

/** Stars would take the place of real values, and nobody could tell them apart. Throws MASKED_IMPORTED. */
export function refuseMasked(tables: readonly TableInfo[]): void {
  const masked = tables.find(({ isMasked }) => isMasked)
  if (masked === undefined) return
  throw fault('MASKED_IMPORTED', { place: masked.sheet === null ? masked.file : `${masked.file}#${masked.sheet}` })
}
