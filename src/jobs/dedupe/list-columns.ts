/** Columns of the lists of records that people read: what the list says of each, then the record's own fields. */

import type { Language } from '../../errors.ts'
import type { Words } from '../../words.ts'
import type { ExportColumn } from '../export/record-columns.ts'

const heads = {
  group: { en: 'Group', zh: '分组' },
  decision: { en: 'Decision', zh: '判定' },
  probability: { en: 'Probability', zh: '概率' },
  relation: { en: 'Relation', zh: '关系' },
  record: { en: 'Customer no.', zh: '客户编号' },
  differs: { en: 'Differs in', zh: '不同之处' },
} satisfies Readonly<Record<string, Words>>

export const listColumn = (key: keyof typeof heads, language: Language): ExportColumn => ({
  key,
  header: heads[key][language],
  kind: key === 'record' ? 'digits' : 'text',
})

/** Positions of the columns that stand behind: the number of a record and that of its cluster stand in front. */
export const fieldsBehind = (columns: readonly ExportColumn[]): number[] =>
  columns.flatMap(({ key, isCluster }, c) => (key === 'customer_no' || isCluster === true ? [] : [c]))
