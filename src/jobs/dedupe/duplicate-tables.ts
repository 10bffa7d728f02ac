/** The duplicates of the store as tables to write: for people, and for programs. */

import type { Language } from '../../errors.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import type { ExportTable } from '../export/export-records.ts'
import { listTable } from '../export/list-table.ts'
import type { RecordExport } from '../export/record-cells.ts'
import { blocksOfStore, type StoreBlock } from './blocks-of-store.ts'
import { differingColumns } from './duplicate-blocks.ts'
import { type ListedPair, listsOfStore } from './duplicate-lists.ts'
import { listColumn } from './list-columns.ts'

const decisions: Readonly<Record<StoreBlock['decision'], Words>> = {
  match: { en: 'same customer', zh: '同一客户' },
  held: { en: 'same customer, to be confirmed', zh: '同一客户，待确认' },
  review: { en: 'to be reviewed', zh: '待人工判断' },
}

/** A block a cluster or a pair to be reviewed, a row a record: its fields under those of the others, and in what they differ. */
export function duplicateTable(store: Store, schema: Schema, options: RecordExport & { readonly mergeAt: number }): ExportTable {
  const { language } = options
  const { columns, blocks } = blocksOfStore(store, schema, options)
  const own = (key: Parameters<typeof listColumn>[0]) => listColumn(key, language)
  const named = (key: string) => options.masker?.key(key) ?? key
  function* rows(): Generator<(string | null)[]> {
    for (const block of blocks) {
      const differing = differingColumns(block.rows).map((c) => columns[c]!.header)
      const shared = [named(block.name), decisions[block.decision][language], block.probability.toFixed(4)]
      for (const { key, cells } of block.rows)
        yield [...shared, named(key), ...cells, differing.length === 0 ? null : differing.join(language === 'zh' ? '、' : ', ')]
    }
  }
  return {
    columns: [own('group'), own('decision'), own('probability'), own('record'), ...columns, own('differs')],
    rows: rows(),
  }
}

const pairHeads = ['pair', 'left', 'right', 'probability', 'weight', 'decision'] as const

/** Names of the columns of a list of pairs. @param comparisons columns compared */
export const pairColumns = (comparisons: readonly string[]) => [...pairHeads, ...comparisons.map((name) => `${name}_level`)]

/** A pair as programs read it. */
export const pairRow = ({ left, right, probability, weight, decision, levels }: ListedPair, language: Language): string[] => [
  `${left}:${right}`,
  left,
  right,
  probability.toFixed(6),
  weight.toFixed(2),
  decision,
  ...levels.map((level) => level?.[language] ?? ''),
]

/** Pairs that may be one customer, best first, in the columns of `dedupe --pairs`. */
export function pairTable(store: Store, language: Language): ExportTable {
  const { comparisons, pairs } = listsOfStore(store)
  return listTable(pairColumns(comparisons), pairs, (pair) => pairRow(pair, language))
}
