/** Follow-ups, orders and tickets that name no customer for certain, and rows that could not be read, as questions: whose are they? */

import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import { eachKind } from './answers-by-kind.ts'
import { changedSince } from './as-shown.ts'
import { customerNumbered, namedCustomers } from './named-customers.ts'
import { asIs, nobodyAsks, type QuestionPresentation, type QuestionQueue } from './question.ts'
import { namesOf, rowNamed, unlinkedRows } from './unlinked-rows.ts'
import { rowMarkOf, rowsShown, unlinkedColumns } from './unlinked-shown.ts'
import { closeUnread, notReadable, unreadQuestion, unreadRows } from './unread-rows.ts'
import { settleWords, type WordSettings, writeWord } from './write-word.ts'

const answers = [
  { word: 'link', label: { en: 'link', zh: '关联' }, keys: ['l'], takes: 'customer' },
  { word: 'none', label: { en: 'none', zh: '不属于任何客户' }, keys: ['n', '0'], takes: null },
] as const

const noCustomer = (key: string): Words => ({ en: `there is no customer "${key}"`, zh: `没有客户“${key}”` })
export function unlinkedQuestions(store: Store, settings: WordSettings, presentation: QuestionPresentation): QuestionQueue {
  return {
    columns: unlinkedColumns,
    answers,
    questions() {
      const { rows, named } = unlinkedRows(store)
      const write = rowsShown(store, settings, presentation, named)
      return [...rows.map(write), ...unreadRows(store).map((row) => unreadQuestion(row, unlinkedColumns, presentation))]
    },
    asNow(question) {
      const unread = unreadRows(store).find((one) => `quarantine:${one.id}` === question.id)
      if (unread !== undefined) return asIs(question, unreadQuestion(unread, unlinkedColumns, presentation))
      const row = rowNamed(store, question.id)
      if (row === null) return null
      // whom it may mean is looked for among all customers: only where something has changed
      if (rowMarkOf(row) === question.mark && changedSince(store, question.beside).length === 0) return question
      return rowsShown(store, settings, presentation, namedCustomers(store, [namesOf(row.record)]))(row)
    },
    async take(given, { operator }) {
      const unread = new Map(unreadRows(store).map((row) => [`quarantine:${row.id}`, row]))
      const refused: { id: string; why: Words }[] = []
      const wanted = given.flatMap(({ id, word, text }) => {
        const row = unread.has(id) ? null : rowNamed(store, id)
        const key = word === 'link' ? (customerNumbered(store, text)?.key ?? null) : ''
        const ofRow = row === null ? nobodyAsks : key === null ? noCustomer(text) : null
        const why = !unread.has(id) ? ofRow : word === 'link' ? notReadable : null
        if (why !== null) refused.push({ id, why })
        return why !== null || row === null || key === null ? [] : [{ ...row, word, key }]
      })
      const closed = given.flatMap(({ id, word }) => (word === 'none' && unread.has(id) ? [unread.get(id)!.id] : []))
      const counts = { link: wanted.filter(({ word }) => word === 'link').length, none: 0 }
      counts.none = wanted.length - counts.link + closed.length
      const runs = await eachKind(
        store,
        wanted,
        { operator, args: { unlinked: wanted.length } },
        {
          write(run, { kind, record, word, key }) {
            if (word === 'link') writeWord(store, run, record, { field: 'customer_no', cell: key, value: key }, kind, settings)
            else store.unlinked.sayNone(run, kind, record.id)
            return word === 'link' ? record.id : null
          },
          finish: (run, kind, changed) => settleWords(store, run, kind, changed, settings),
        },
      )
      return { runs: [...runs, ...(await closeUnread(store, closed, operator))], waiting: 0, counts, refused }
    },
  }
}
