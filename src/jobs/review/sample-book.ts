/** What was drawn for a person to verify, as a workbook: a block a record or pair, the result in a column with a dropdown. */

import type { Language } from '../../errors.ts'
import type { Schema } from '../../schema/field.ts'
import type { SampleEntry } from '../../store/samples.ts'
import type { Words } from '../../words.ts'
import type { ReviewBook, ReviewBookRow } from '../../write/review-book.ts'
import { bookHeads } from './book-words.ts'
import type { caseReader } from './case-rows.ts'

export const sampleHeads = {
  case: bookHeads.case,
  result: { en: 'Result', zh: '抽查结果' },
  wrong: { en: 'Wrong fields', zh: '有误的字段' },
  record: bookHeads.record,
  mark: bookHeads.mark,
} as const satisfies Readonly<Record<string, Words>>

export type SampleResult = 'right' | 'wrong' | 'same' | 'different' | 'unsure'

/** The first two are said of a record, the next two of a pair, the last of either. */
export const sampleResults: Readonly<Record<SampleResult, Words>> = {
  right: { en: 'right', zh: '正确' },
  wrong: { en: 'wrong', zh: '有误' },
  same: { en: 'same', zh: '同一客户' },
  different: { en: 'different', zh: '不同客户' },
  unsure: { en: 'unsure', zh: '不确定' },
}

export interface SampleBookRequest {
  readonly language: Language
  readonly read: ReturnType<typeof caseReader>
  readonly words: Pick<ReviewBook, 'name' | 'notInList' | 'instructions'>
}

/** @param entries that nobody has answered */
export function sampleBook(schema: Schema, entries: readonly SampleEntry[], { language, read, words }: SampleBookRequest): ReviewBook {
  const loaded = entries.map(({ id, record, other }) => ({ id, ...read(other === null ? [record] : [record, other]) }))
  const keys = new Set(loaded.flatMap(({ columns }) => columns.map(({ key }) => key)))
  const shown = [...schema.fields.filter(({ name }) => keys.has(name)).map(({ name, label }) => ({ key: name, header: label[language] }))]
  const extras = [...keys].filter((key) => !schema.fields.some(({ name }) => name === key))
  const columns = [...shown, ...extras.map((key) => ({ key, header: shown.some(({ header }) => header === key) ? `${key}#2` : key }))]
  function* rows(): Generator<ReviewBookRow> {
    for (const { id, columns: own, rows: records } of loaded) {
      const places = columns.map(({ key }) => own.findIndex((column) => column.key === key))
      for (const [n, record] of records.entries())
        yield {
          isFirst: n === 0,
          cells: [`${id}-${n + 1}`, null, null, record.key, ...places.map((c) => record.cells[c] ?? null), record.mark],
          differs: [false, false, false, false, ...places.map((c) => record.differs[c] === true), false],
        }
    }
  }
  return {
    ...words,
    columns: [
      { header: sampleHeads.case[language] },
      { header: sampleHeads.result[language], options: Object.values(sampleResults).map((one) => one[language]) },
      { header: sampleHeads.wrong[language] },
      { header: sampleHeads.record[language] },
      ...columns.map(({ header }) => ({ header })),
      { header: sampleHeads.mark[language], isHidden: true },
    ],
    rows: rows(),
  }
}
