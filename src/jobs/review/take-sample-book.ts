/** Takes what a person found in a sample, as one run. An answer on a pair is a decision too. */

import type { Verified } from '../../report/verified.ts'
import type { Schema } from '../../schema/field.ts'
import type { SampleAnswer, SampleEntry } from '../../store/samples.ts'
import type { Store } from '../../store/store.ts'
import { isSameOperator } from '../approve/operator-name.ts'
import { verifiedOf } from '../report/verified-answers.ts'
import type { Contradiction } from './contradictions.ts'
import { type Answer, decidePairs } from './decide.ts'
import { recordMark } from './record-mark.ts'
import { answerOf, resultIn } from './sample-answer.ts'
import { type StillMerged, stillMerged } from './still-merged.ts'

export interface SampleRow {
  /** Row in the worksheet. */
  readonly row: number
  /** Number of the entry that was drawn. */
  readonly entry: number
  readonly result: string
  readonly wrong: string
  readonly mark: string
}

export interface TakeSampleRequest {
  readonly operator: string
  /** ISO 8601 */
  readonly now: string
  readonly dryRun?: boolean
}

export interface SampleTaken {
  readonly run: number | null
  readonly taken: number
  /** Drawn, and not answered yet. */
  readonly open: number
  /** Rows that say what cannot be understood, and entries whose records have changed since they were written. */
  readonly problems: readonly { readonly row: number; readonly problem: 'word' | 'changed' | 'no-sample' }[]
  /** Answers that were not taken, as somebody else has said something else: what was said stays. */
  readonly before: readonly { readonly row: number; readonly entry: SampleEntry; readonly answer: SampleAnswer }[]
  readonly contradictions: readonly Contradiction[]
  /** Of all answers, these and earlier ones. */
  readonly stillMerged: readonly StillMerged[]
  /** Of all answers, these and earlier ones. */
  readonly verified: Verified
}

/** Throws what the store throws; then nothing was taken. */
export async function takeSampleBook(
  store: Store,
  schema: Schema,
  rows: readonly SampleRow[],
  request: TakeSampleRequest,
): Promise<SampleTaken> {
  const { operator, now, dryRun = false } = request
  const entries = new Map(store.samples.list().map((entry) => [entry.id, entry]))
  const problems: { row: number; problem: SampleTaken['problems'][number]['problem'] }[] = []
  const said = new Map<number, SampleAnswer>()
  const decisions: Answer[] = []
  const before: { row: number; entry: SampleEntry; answer: SampleAnswer }[] = []
  const changed = new Set<number>()
  for (const { entry: id, mark } of rows) {
    const entry = entries.get(id)
    if (entry !== undefined && !marksOf(store, entry).includes(mark)) changed.add(id)
  }
  for (const one of rows.filter(({ result }) => result !== '')) {
    const entry = entries.get(one.entry)
    if (entry === undefined) {
      problems.push({ row: one.row, problem: 'no-sample' })
      continue
    }
    const result = resultIn(one.result)
    const answer = result === null ? null : answerOf(entry, result, one.wrong, schema, headersOf(store, entry))
    if (answer === null) problems.push({ row: one.row, problem: 'word' })
    else if (changed.has(entry.id)) problems.push({ row: one.row, problem: 'changed' })
    else if (JSON.stringify(answer) !== JSON.stringify(entry.answer)) {
      if (entry.answer !== null && !isSameOperator(entry.operator ?? '', operator)) {
        before.push({ row: one.row, entry, answer })
        continue
      }
      said.set(entry.id, answer)
      if (entry.other !== null && 'isSame' in answer)
        decisions.push({ left: entry.record, right: entry.other, verdict: verdictOf(answer.isSame), relation: null })
    }
  }
  const also = (run: number) => {
    for (const [id, answer] of said) store.samples.answer(run, id, answer, operator, now)
    return { verified: said.size }
  }
  const isNew = said.size > 0
  const { run, contradictions } = await decidePairs(store, {
    answers: decisions,
    operator,
    now,
    dryRun: dryRun || !isNew,
    ofSample: true,
    also,
  })
  const after = [...entries.values()].map((entry) => (said.has(entry.id) ? { ...entry, answer: said.get(entry.id)!, operator } : entry))
  return {
    run,
    taken: said.size,
    open: after.filter(({ answer }) => answer === null).length,
    problems,
    before,
    contradictions,
    stillMerged: stillMerged(store, after),
    verified: verifiedOf(after),
  }
}

const headersOf = (store: Store, { record }: SampleEntry) => Object.keys(store.records.get(record)?.extras ?? {})

const marksOf = (store: Store, { record, other }: SampleEntry): string[] =>
  [record, other].flatMap((id) => {
    const found = id === null ? null : store.records.get(id)
    return found === null ? [] : [recordMark(found)]
  })

const verdictOf = (isSame: boolean | null) => (isSame === null ? 'unsure' : isSame ? 'same' : 'different')
