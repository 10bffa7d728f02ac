/** A short digest of what a record says: a workbook that comes back tells by it whether the record has changed meanwhile. */

import { createHash } from 'node:crypto'
import type { StoredRecord } from '../../store/stored-record.ts'

export function recordMark({ values, extras }: Pick<StoredRecord, 'values' | 'extras'>): string {
  const filled = (cells: Readonly<Record<string, string | null>>) =>
    Object.entries(cells)
      .filter(([, cell]) => cell !== null && cell !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([filled(values), filled(extras)]))
    .digest('hex')
    .slice(0, 12)
}
