/** Which records became which customer, as a table: the customer, then the records it was made of, each where it stands in its sheet. */

import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import { fieldsBehind } from '../dedupe/list-columns.ts'
import { type ExportTable, heldInStore } from '../export/export-records.ts'
import { type RecordExport, recordCells } from '../export/record-cells.ts'

const heads = {
  customer: { en: 'Customer no.', zh: '客户编号' },
  is: { en: 'Is', zh: '类别' },
  record: { en: 'Own no.', zh: '原编号' },
  source: { en: 'Source', zh: '来源' },
  file: { en: 'File', zh: '文件' },
  row: { en: 'Row', zh: '行' },
} satisfies Readonly<Record<string, Words>>

const customer: Words = { en: 'merged customer', zh: '合并客户' }
const member: Words = { en: 'record', zh: '原记录' }

export function mergedTable(store: Store, schema: Schema, options: RecordExport): ExportTable {
  const { language, masker } = options
  const goldens = [...store.golden.all()].filter((id) => store.records.isLive(id))
  const withMembers = (golden: number) => [golden, ...store.golden.memberIds(golden)]
  const { columns, cellsOf } = recordCells(store, schema, options, heldInStore(store, schema, goldens.flatMap(withMembers)))
  const shown = fieldsBehind(columns)
  const named = (key: string) => masker?.key(key) ?? key
  function* rows(): Generator<(string | null)[]> {
    for (const golden of goldens)
      for (const id of withMembers(golden)) {
        const record = store.records.get(id)
        if (record === null) continue
        const cells = cellsOf(record)
        const { ref, source } = record
        const isGolden = id === golden
        const file = ref.sheet === null ? ref.file : `${ref.file}#${ref.sheet}`
        const place = isGolden ? [null, null, null, null] : [named(record.key), source, file, String(ref.row)]
        yield [named(store.records.keyOf(golden)), (isGolden ? customer : member)[language], ...place, ...shown.map((c) => cells[c]!)]
      }
  }
  const own = Object.entries(heads).map(([key, words]) => ({
    key,
    header: words[language],
    kind: key === 'customer' || key === 'record' ? ('digits' as const) : ('text' as const),
  }))
  return { columns: [...own, ...shown.map((c) => columns[c]!)], rows: rows() }
}
