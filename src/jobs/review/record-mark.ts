/** A short digest of what a record says: a workbook that comes back tells by it whether the record has changed meanwhile. */

import { createHash } from 'node:crypto'
import type { StoredRecord } from '../../store/stored-record.ts'

/** A record as it was shown: its id in the store, and its `recordMark`. */
export interface ShownRecord {
  readonly id: number
  readonly mark: string
}

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

/** What a row of a workbook to decide in knows: the mark of its record, and the last run of the store when it was written, `0f3a9c1b22d7-41`. */
export const rowMark = (mark: string, run: number) => `${mark}-${run}`

/** The two apart; `run` null where the row does not name it. */
export function partsOfMark(text: string): { readonly mark: string; readonly run: number | null } {
  const [, mark, run] = /^([^-]*)-(\d+)$/.exec(text) ?? []
  return mark === undefined ? { mark: text, run: null } : { mark, run: Number(run) }
}
