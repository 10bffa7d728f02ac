/** `review --list`: what waits for a decision. */

import { usualCountry } from '../../jobs/country-of-store.ts'
import { keptModel } from '../../jobs/dedupe/kept-model.ts'
import { caseReader } from '../../jobs/review/case-rows.ts'
import { contradictionsOf } from '../../jobs/review/decide.ts'
import { reviewQueue, type WaitingCase } from '../../jobs/review/queue.ts'
import { stillMerged } from '../../jobs/review/still-merged.ts'
import type { Config } from '../../schema/config.ts'
import type { Store } from '../../store/store.ts'
import { csvBytes } from '../../write/csv.ts'
import type { Call } from '../command.ts'
import { deliver, jsonText, printOne, shownCsv } from '../output.ts'
import { maskerOfWork } from '../reveal.ts'
import { openForReading } from '../store.ts'
import { shownNames, waitingDocument } from './review-document.ts'
import type { ReviewFlags } from './review-flags.ts'
import { stillMergedLines, waitingText } from './review-text.ts'

export async function listWaiting(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { say, flags } = call
  const print = printOne(call, ['text', 'csv', 'json'])
  const store = await openForReading(call)
  try {
    const masker = maskerOfWork(call, store.path, flags.mask, config.privacy.masks)
    const cases = reviewQueue(store, config)
    const contradictions = contradictionsOf(store)
    const nameOf = shownNames(store, masker)
    const read = readerOf(call, store, config, masker)
    const merged = stillMerged(store)
    const after = stillMergedLines(call, merged, nameOf)
      .map((line) => `${line}\n`)
      .join('')
    if (print.format === 'json') await deliver(call, jsonText(waitingDocument(store, cases, contradictions, merged, masker)), print.target)
    else if (print.format === 'csv') await deliver(call, csvOf(call, cases, nameOf, read, print.target), print.target)
    else if (cases.length > 0 || contradictions.length > 0)
      await deliver(call, waitingText(call, cases, contradictions, nameOf, read, keptModel(store)?.document.identity) + after, print.target)
    else await deliver(call, `${say(keptModel(store) === null ? 'reviewNothingYet' : 'reviewNothing')}\n${after}`, print.target)
    return 0
  } finally {
    store.close()
  }
}

/** @param country whose phones stand without a prefix; asked of the store where it is not given, which takes a look at all phones */
export function readerOf(
  { language }: Call,
  store: Store,
  config: Config,
  masker: ReturnType<typeof maskerOfWork>,
  country = countryShown(store, config),
) {
  return caseReader(store, config.schemas.customers, { language, options: language, phones: 'national', country, masker })
}

export const countryShown = (store: Store, { country, schemas }: Config) => country ?? usualCountry(store, schemas.customers)

const columns = [
  'pair',
  'cluster',
  'probability',
  'weight',
  'before',
  'operator',
  'settles',
  'behind',
  'decides',
  'left_name',
  'right_name',
  'differs',
] as const

/** A row a pair. */
function csvOf(
  call: Call,
  cases: readonly WaitingCase[],
  nameOf: (left: number, right: number) => string,
  read: ReturnType<typeof caseReader>,
  target: string | undefined,
) {
  function* rows(): Generator<(string | null)[]> {
    for (const { cluster, pairs, settles, behind, decides } of cases)
      for (const { left, right, probability, weight, before } of pairs) {
        const { columns: own, rows: records } = read([left, right])
        const [one, other] = [...records].sort((a, b) => (a.key < b.key ? -1 : 1))
        const name = own.findIndex(({ key }) => key === 'name')
        const differing = own.filter((_, c) => records.some(({ differs }) => differs[c])).map(({ key }) => key)
        yield [
          nameOf(left, right),
          cluster === null ? null : String(cluster),
          probability.toFixed(6),
          weight.toFixed(2),
          before?.verdict ?? null,
          before?.operator ?? null,
          String(settles),
          String(behind),
          decides.toFixed(6),
          one?.cells[name] ?? null,
          other?.cells[name] ?? null,
          differing.join(';'),
        ]
      }
  }
  const table = { name: 'review', columns: columns.map((header) => ({ header, kind: 'text' as const })), rows: rows() }
  return csvBytes(table, { shown: shownCsv(call, target) })
}
