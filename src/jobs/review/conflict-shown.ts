/** A cell of an import that met what a person wrote, as a person is asked about it. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import { localTime } from '../../schema/local-day.ts'
import type { Store } from '../../store/store.ts'
import { presenter } from '../../write/present.ts'
import type { OpenConflict } from '../show/open-conflicts.ts'
import { markOf, nameShown, type Question, type QuestionPresentation } from './question.ts'
import type { WordSettings } from './write-word.ts'

export const conflictColumns = [
  { key: 'record', header: { en: 'Customer no.', zh: '客户编号' } },
  { key: 'name', header: { en: 'Customer', zh: '客户名称' } },
  { key: 'field', header: { en: 'Field', zh: '字段' } },
  { key: 'mine', header: { en: 'Written by hand', zh: '人工填写' } },
  { key: 'sheet', header: { en: 'The sheet says', zh: '表格中的值' } },
  { key: 'operator', header: { en: 'Written by', zh: '填写人' } },
  { key: 'at', header: { en: 'Written at', zh: '填写时间' } },
  { key: 'source', header: { en: 'Source', zh: '来源' } },
  { key: 'place', header: { en: 'File and row', zh: '文件与行' } },
  { key: 'run', header: { en: 'Import run', zh: '导入任务' } },
] as const

export function conflictShown(store: Store, one: OpenConflict, { schemas }: WordSettings, presentation: QuestionPresentation): Question {
  const { id, kind, record, place, extra, field, kept, value, writer, file, row, run } = one
  const { masker, language, offset } = presentation
  const present = field === undefined ? (text: string) => text : presenter(field, presentation)
  const shown = (text: string | null) => (text === null ? null : present(text))
  const [before, after] = [shown(kept), shown(value)]
  const told = masker?.pair(before, after, field ?? extraPlace(extra ?? place)) ?? { before, after }
  const who = nameShown(record, schemas[kind].fields, masker)
  const label = extra ?? field?.label[language] ?? place
  const at = writer === null ? null : localTime(writer.at, offset)
  const where = `${file.path}${file.sheet === null ? '' : `#${file.sheet}`}:${row}`
  const head = (key: (typeof conflictColumns)[number]['key']) => conflictColumns.find((column) => column.key === key)!.header[language]
  const customer = kind === 'customers' ? (record.into ?? record.id) : null
  return {
    id: String(id),
    title: String(id),
    mark: markOf(record.values.name ?? null, kept, value),
    cells: [
      masker?.key(record.key) ?? record.key,
      who,
      label,
      told.before,
      told.after,
      writer?.operator ?? null,
      at,
      file.source,
      where,
      String(run),
    ],
    sides: {
      heads: [head('mine'), head('sheet')],
      fields: [
        { label, cells: [told.before ?? '', told.after ?? ''] },
        { label: head('record'), cells: [masker?.key(record.key) ?? record.key, ''] },
        { label: head('name'), cells: [who ?? '', ''] },
        { label: head('operator'), cells: [writer?.operator ?? '', ''] },
        { label: head('at'), cells: [at ?? '', ''] },
        { label: head('source'), cells: ['', file.source] },
        { label: head('place'), cells: ['', where] },
        { label: head('run'), cells: ['', String(run)] },
      ],
    },
    customer: customer !== null && store.records.isLive(customer) ? customer : null,
    suggested: [],
    beside: [],
  }
}
