/** The duplicates of a store as a report shows them: counts, and some pairs as examples. */

import { masked } from '../../check/mask.ts'
import type { Language } from '../../errors.ts'
import type { DuplicateExample, ReportData } from '../../report/report-data.ts'
import type { Store } from '../../store/store.ts'
import { evidenceReader, type StoredEvidence } from '../dedupe/stored-evidence.ts'

/** Pairs shown as examples: the most certain ones and the most doubtful ones say most. */
const examplesShown = 8

/** Null where duplicates were never looked for. Names are masked. */
export function duplicatesOf(store: Store, language: Language): ReportData['duplicates'] {
  if (!store.runs.list().some(({ command, state }) => command === 'dedupe' && state === 'done')) return null
  const cluster = new Map([...store.clusters.all()].map((member) => [member.record, member.cluster]))
  const together = (left: number, right: number) => cluster.has(left) && cluster.get(left) === cluster.get(right)
  const pairs = [...store.pairs.list()]
  const matches = pairs.filter(({ left, right }) => together(left, right))
  const review = pairs.filter(({ left, right }) => !together(left, right))
  const clusters = new Set(cluster.values()).size
  const read = evidenceReader(store)
  const shown = [...matches.slice(0, examplesShown / 2), ...review.slice(0, examplesShown / 2)]
  return {
    matches: matches.length,
    review: review.length,
    clusters,
    redundant: cluster.size - clusters,
    examples: shown.map(({ left, right, probability, evidence }) => exampleOf(store, left, right, probability, read(evidence), language)),
  }
}

function exampleOf(
  store: Store,
  left: number,
  right: number,
  probability: number,
  { comparisons }: StoredEvidence,
  language: Language,
): DuplicateExample {
  const one = store.records.get(left)
  const other = store.records.get(right)
  const telling = comparisons.filter(({ level }) => level >= 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return {
    left: one?.key ?? String(left),
    right: other?.key ?? String(right),
    leftName: masked(one?.values.name ?? '', 'party'),
    rightName: masked(other?.values.name ?? '', 'party'),
    probability,
    evidence: telling.slice(0, 5).map(({ field, label, weight }) => ({ words: `${field}: ${label[language]}`, weight })),
  }
}
