/** What waits for a decision as a workbook: a block a case, a row a record. */

import type { Language } from '../../errors.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { ReviewBook, ReviewBookRow } from '../../write/review-book.ts'
import { answerOptions, bookHeads, keepOption } from './book-words.ts'
import { caseEvidence } from './case-evidence.ts'
import type { CaseColumn, caseReader } from './case-rows.ts'
import type { WaitingCase } from './queue.ts'
import { rowMark } from './record-mark.ts'

export interface ReviewBookRequest {
  readonly language: Language
  readonly read: ReturnType<typeof caseReader>
  readonly words: Pick<ReviewBook, 'name' | 'notInList' | 'instructions'>
  /** What is said of an answer given before. */
  readonly before: (one: WaitingCase) => string | null
}

/** Levels of evidence that have room in a cell. */
const evidenceShown = 4

export function reviewBook(
  store: Store,
  schema: Schema,
  cases: readonly WaitingCase[],
  { language, read, words, before }: ReviewBookRequest,
): ReviewBook {
  const evidenceOf = caseEvidence(store, schema)
  const run = store.runs.list().at(-1)?.run ?? 0
  const loaded = cases.map((one) => ({ one, ...read(one.records) }))
  const columns = new Map<string, CaseColumn>()
  for (const { columns: own } of loaded) for (const column of own) columns.set(column.key, column)
  const order = schema.fields.flatMap(({ name }) => columns.get(name) ?? [])
  const shown = [...order, ...[...columns.values()].filter(({ field }) => field === null)]
  const head = (key: keyof typeof bookHeads) => ({ header: bookHeads[key][language] })
  const evidenceText = ({ pairs }: WaitingCase) => {
    const last = pairs.at(-1)!
    return evidenceOf(last.left, last.right)
      .slice(0, evidenceShown)
      .map(
        ({ label, comparison, weight }) =>
          `${label[language]}${language === 'zh' ? '：' : ': '}${comparison[language]} (${weight < 0 ? '' : '+'}${weight.toFixed(1)})`,
      )
      .join(language === 'zh' ? '；' : '; ')
  }
  function* rows(): Generator<ReviewBookRow> {
    for (const [at, { one, columns: own, rows: records }] of loaded.entries()) {
      const places = shown.map(({ key }) => own.findIndex((column) => column.key === key))
      const asked = one.pairs.at(-1)!
      for (const [n, { mark, key, cells, differs }] of records.entries()) {
        const isFirst = n === 0
        const values = places.map((c) => cells[c] ?? null)
        yield {
          isFirst,
          cells: [
            `${at + 1}-${n + 1}`,
            null,
            null,
            isFirst ? asked.probability.toFixed(4) : null,
            key,
            ...values,
            isFirst ? evidenceText(one) : null,
            isFirst ? before(one) : null,
            rowMark(mark, run),
          ],
          differs: [false, false, false, false, false, ...places.map((c) => differs[c] === true), false, false, false],
        }
      }
    }
  }
  return {
    ...words,
    columns: [
      head('case'),
      { ...head('decision'), options: answerOptions(language) },
      { ...head('keep'), options: [keepOption[language]] },
      head('probability'),
      head('record'),
      // a column of the sheet's own may be called as one of ours
      ...shown.map(({ header }) => ({ header: ownHeads.has(header) ? `${header}#2` : header })),
      head('evidence'),
      head('before'),
      { ...head('mark'), isHidden: true },
    ],
    rows: rows(),
  }
}

const ownHeads: ReadonlySet<string> = new Set(Object.values(bookHeads).flatMap(({ en, zh }) => [en, zh]))
