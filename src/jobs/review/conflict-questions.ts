/** Imports that met a person's edit, as questions: keep what the person wrote, or take what the sheet says. */

import type { Store } from '../../store/store.ts'
import { type OpenConflict, openConflicts } from '../show/open-conflicts.ts'
import { eachKind } from './answers-by-kind.ts'
import { conflictColumns, conflictShown } from './conflict-shown.ts'
import { asIs, nobodyAsks, type QuestionPresentation, type QuestionQueue } from './question.ts'
import { settleWords, type WordSettings, writeWord } from './write-word.ts'

const answers = [
  { word: 'mine', label: { en: 'keep by hand', zh: '保留人工' }, keys: ['m', '1'], takes: null },
  { word: 'sheet', label: { en: 'take the sheet', zh: '采用表格' }, keys: ['s', '2'], takes: null },
] as const

export function conflictQuestions(store: Store, settings: WordSettings, presentation: QuestionPresentation): QuestionQueue {
  const { schemas } = settings
  const all = () => [...openConflicts(store, schemas)]
  const named = (ids: readonly string[]) => [...openConflicts(store, schemas, new Set(ids.map(Number)))]
  return {
    columns: conflictColumns,
    answers,
    questions: () => all().map((one) => conflictShown(store, one, settings, presentation)),
    asNow(question) {
      const [one] = named([question.id])
      return asIs(question, one === undefined ? null : conflictShown(store, one, settings, presentation))
    },
    async take(given, { operator }) {
      const open = new Map(named(given.map(({ id }) => id)).map((one) => [String(one.id), one]))
      const counts = { mine: 0, sheet: 0 }
      const wanted = given.flatMap(({ id, word }) => (open.has(id) ? [{ conflict: open.get(id)!, word: word as 'mine' | 'sheet' }] : []))
      for (const { word } of wanted) counts[word]++
      let waiting = 0
      const runs = await eachKind(
        store,
        wanted.map((one) => ({ kind: one.conflict.kind, ...one })),
        { operator, args: { conflicts: wanted.length } },
        {
          write(run, { kind, conflict, word }) {
            store.conflicts.settle(run, conflict.id)
            if (word === 'mine') return null
            // an answer before this one may have changed the record
            const record = store.recordsOf(kind).get(conflict.record.id)!
            const { place: field, extra, value } = conflict
            const cell = cellOf(conflict)
            writeWord(store, run, record, extra === null ? { field, cell, value } : { extra, cell }, kind, settings)
            if (extra === null && (store.recordsOf(kind).get(record.id)!.values[field] ?? null) !== value) waiting++
            return record.id
          },
          finish: (run, kind, changed) => settleWords(store, run, kind, changed, settings),
        },
      )
      return { runs, waiting, counts, refused: given.flatMap(({ id }) => (open.has(id) ? [] : [{ id, why: nobodyAsks }])) }
    },
  }
}

/** The cell of the sheet, as it stands there. */
function cellOf({ file, cells, place, extra, value }: OpenConflict): string {
  const column = file.columns.findLast(([, header, field]) => (extra === null ? field === place : field === null && header === extra))
  return (column === undefined ? null : cells[column[0]]) ?? value ?? ''
}
