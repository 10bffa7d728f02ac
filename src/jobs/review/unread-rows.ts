/** Rows that could not be read, as questions: a person may say that they belong to nobody. */

import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import { markOf, type Question, type QuestionColumn, type QuestionPresentation } from './question.ts'

const unreadRow: Words = { en: 'unread row', zh: '未读入的行' }

export const notReadable: Words = {
  en: 'a row that could not be read is linked to nobody: mend the sheet and import it again, or answer none',
  zh: '无法读取的行不能关联客户：请修正表格后重新导入，或答 none',
}

/** Rows of quarantine that nobody has closed; one that was closed under the same text is not asked again. */
export function unreadRows(store: Store) {
  const none = store.unlinked.none('quarantine')
  const closed = none.size === 0 ? new Set() : new Set(store.quarantine.rawOf(none))
  return store.quarantine.unreadable().filter(({ id, raw }) => !none.has(id) && !closed.has(raw))
}

export function unreadQuestion(
  row: ReturnType<typeof unreadRows>[number],
  columns: readonly QuestionColumn[],
  { language, masker }: QuestionPresentation,
): Question {
  const raw = masker?.word(row.raw, true) ?? row.raw
  const cells: Readonly<Record<string, string>> = { kind: unreadRow[language], what: `${row.reason}: ${raw}`, place: placeOf(row) }
  return {
    id: `quarantine:${row.id}`,
    title: `quarantine:${row.id}`,
    mark: markOf(row.raw),
    cells: columns.map(({ key }) => cells[key] ?? null),
    sides: {
      heads: [unreadRow[language]],
      fields: columns.flatMap(({ key, header }) => (cells[key] === undefined ? [] : [{ label: header[language], cells: [cells[key]] }])),
    },
    customer: null,
    suggested: [],
    beside: [],
  }
}

/** Gives the run, none where there is nothing to close. */
export async function closeUnread(store: Store, ids: readonly number[], operator: string): Promise<number[]> {
  if (ids.length === 0) return []
  const done = await store.runs.perform({ command: 'review', operator, args: { unread: ids.length } }, (run) => {
    for (const id of ids) store.unlinked.sayNone(run, 'quarantine', id)
    return { run, counts: { none: ids.length } }
  })
  return [done.run]
}

/** `orders.xlsx#Q3:12` */
export const placeOf = ({ file, sheet, row }: { readonly file: string; readonly sheet: string | null; readonly row: number }) =>
  `${file}${sheet === null ? '' : `#${sheet}`}:${row}`
