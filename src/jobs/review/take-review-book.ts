/** Takes the answers of a workbook that came back, as one run. */

import type { StandingDecision } from '../../store/decision.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { isSameOperator } from '../approve/operator-name.ts'
import type { StoreCheck } from '../check/store-check.ts'
import { pairName } from '../dedupe/kept-model.ts'
import { type BlockAnswers, type BlockRow, blockAnswers } from './block-answers.ts'
import { blocksOf } from './book-blocks.ts'
import { type Answer, type DecideResult, decidePairs } from './decide.ts'
import { keptValues, wouldWait, writeKept } from './kept-values.ts'
import { mergedAlready } from './merged-already.ts'
import { reviewQueue } from './queue.ts'
import type { BookRow } from './read-review-book.ts'
import { recordMark } from './record-mark.ts'

export interface TakeBookRequest {
  readonly operator: string
  /** ISO 8601 */
  readonly now: string
  readonly mergeAt: number
  readonly dryRun?: boolean
  /** How records that take values are checked. */
  readonly check: StoreCheck
}

export interface BookTaken extends DecideResult {
  readonly answers: readonly Answer[]
  /** Answers that stand already, word for word. */
  readonly unchanged: number
  /** Cases without an answer. */
  readonly blank: number
  /** Pairs whose records have changed since the workbook was written: they wait for another answer. */
  readonly changed: readonly { readonly left: number; readonly right: number }[]
  /** Answers that stand on pairs of which the workbook says something else, given since it was written: they stay. */
  readonly meanwhile: readonly StandingDecision[]
  readonly problems: readonly { readonly row: number; readonly problem: BlockAnswers['problems'][number]['problem'] | 'no-record' }[]
  /** Fields that took the value of the record that is kept, and those whose change waits until others have agreed. */
  readonly fields: number
  readonly waiting: number
}

/** Throws what the store throws; then nothing was taken. */
export async function takeReviewBook(store: Store, rows: readonly BookRow[], request: TakeBookRequest): Promise<BookTaken> {
  const { operator, now, dryRun = false, check } = request
  const asked = new Set(reviewQueue(store, request).flatMap(({ pairs }) => pairs.map(({ left, right }) => pairName(left, right))))
  const standing = new Map(store.pairs.decisions().map((one) => [pairName(one.left, one.right), one]))
  const answers: Answer[] = []
  const changed: { left: number; right: number }[] = []
  const meanwhile = new Map<string, StandingDecision>()
  const problems: { row: number; problem: BookTaken['problems'][number]['problem'] }[] = []
  const kept: { from: StoredRecord; to: StoredRecord }[] = []
  let [unchanged, blank] = [0, 0]
  for (const block of blocksOf(rows)) {
    if (block.every(({ decision, keep }) => decision === '' && keep === '')) {
      blank++
      continue
    }
    const records = new Map<number, StoredRecord>()
    const stale = new Set<number>()
    const customers = block.map(({ key }) => store.records.byKey(key))
    const found = block.flatMap((row, at): BlockRow[] => {
      const customer = customers[at] ?? null
      // merged since the workbook was written: each row is the member it was then
      const isMerged = customer !== null && customers.some((one, n) => n !== at && one?.id === customer.id)
      const record = (isMerged ? store.records.memberByKey(row.key) : null) ?? customer
      if (record === null || customer === null || !store.records.isLive(customer.id)) {
        problems.push({ row: row.row, problem: 'no-record' })
        return []
      }
      records.set(record.id, record)
      if (recordMark(record) !== row.mark || record.into !== null) stale.add(record.id)
      return [{ ...row, id: record.id }]
    })
    // without its first record a block cannot be understood
    if (found[0]?.record !== block[0]!.record || found.length < 2) continue
    const own = blockAnswers(found, (left, right) => asked.has(pairOf(left, right)))
    problems.push(...own.problems)
    const written = block[0]!.run
    for (const { left, right, verdict, relation } of own.answers) {
      const name = pairOf(left, right)
      const before = standing.get(name)
      if (before !== undefined && before.verdict === verdict && before.relation === relation) unchanged++
      else if (before !== undefined && isLater(before, name, written)) meanwhile.set(name, before)
      else if (mergedAlready(store, { left, right }) === null && (stale.has(left) || stale.has(right))) changed.push({ left, right })
      else answers.push({ left, right, verdict, relation })
    }
    if (own.kept === null) continue
    const { from, to } = own.kept
    for (const id of to)
      if (!stale.has(id) && !stale.has(from) && !meanwhile.has(pairOf(from, id)))
        kept.push({ from: records.get(from)!, to: records.get(id)! })
  }
  const changes = keptValues(kept)
  const fields = changes.reduce((sum, one) => sum + one.fields.length, 0)
  let waiting = dryRun ? wouldWait(store, changes) : 0
  const also = async (run: number) => {
    const written = await writeKept(store, run, changes, check)
    waiting = written.waiting
    return written
  }
  const args = { book: rows[0]?.run ?? null }
  const result = await decidePairs(store, { answers, operator, now, dryRun, args, ...(fields === 0 ? {} : { also }) })
  return { ...result, answers, unchanged, blank, changed, meanwhile: [...meanwhile.values()], problems, fields: fields - waiting, waiting }

  /** Whether an answer was given since the workbook was written; one that the same person gave in it is corrected by it. */
  function isLater(before: StandingDecision, name: string, written: number | null): boolean {
    const isCorrected =
      isSameOperator(before.operator, operator) && (store.runs.get(before.run)?.args as { book?: unknown } | undefined)?.book === written
    return !isCorrected && (written === null ? !asked.has(name) : before.run > written)
  }
}

const pairOf = (left: number, right: number) => pairName(Math.min(left, right), Math.max(left, right))
