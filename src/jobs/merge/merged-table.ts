/** Which records became which customer, as a table: the customer, then the records it was made of, each where it stands in its sheet. */

import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import { fieldsBehind } from '../dedupe/list-columns.ts'
import { type ExportTable, extrasIn } from '../export/export-records.ts'
import { cellsOfColumns, type RecordExport } from '../export/record-cells.ts'
import { columnsHeld } from '../export/record-columns.ts'

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
  const withMembers = goldens.map((golden) => [golden, ...store.golden.memberIds(golden)])
  const ids = withMembers.flat()
  const { values } = store.records
  const { columns, fields, write } = cellsOfColumns(store, schema, options, columnsHeld(store, values.held(ids, true), schema, options))
  const shown = fieldsBehind(columns)
  const named = (key: string) => masker?.key(key) ?? key
  function* rows(): Generator<(string | null)[]> {
    const places = store.records.places(ids)
    const goldenOf = new Map(withMembers.flatMap((group) => group.map((id) => [id, group[0]!])))
    for (const row of values.of(ids, fields, true)) {
      const [id, extras] = row
      const { key, source, file, sheet, row: at } = places.get(id)!
      const golden = goldenOf.get(id)!
      const isGolden = id === golden
      const place = isGolden ? [null, null, null, null] : [named(key), source, sheet === null ? file : `${file}#${sheet}`, String(at)]
      const cells = write(id, row, 2, extrasIn(extras))
      yield [named(places.get(golden)!.key), (isGolden ? customer : member)[language], ...place, ...shown.map((c) => cells[c]!)]
    }
  }
  const own = Object.entries(heads).map(([key, words]) => ({
    key,
    header: words[language],
    kind: key === 'customer' || key === 'record' ? ('digits' as const) : ('text' as const),
  }))
  return { columns: [...own, ...shown.map((c) => columns[c]!)], rows: rows() }
}
