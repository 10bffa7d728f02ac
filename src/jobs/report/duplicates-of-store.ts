/** The duplicates of a store as a report shows them: counts, and some pairs as examples. */

import type { Masker } from '../../check/mask/masker.ts'
import type { Language } from '../../errors.ts'
import { guarded } from '../../match/score/explain.ts'
import type { ReportData } from '../../report/report-data.ts'
import { reportWords } from '../../report/words.ts'
import type { StandingPair } from '../../store/pairs.ts'
import type { Store } from '../../store/store.ts'
import { duplicateCounts } from '../dedupe/cluster-counts.ts'
import { evidenceReader, type StoredEvidence } from '../dedupe/stored-evidence.ts'
import { expectedWrongMerges } from './wrong-merges.ts'

/** Pairs shown as examples: the most certain ones and the most doubtful ones say most. */
const examplesShown = 8

/** Both null where duplicates were never looked for. @param masker null: names as they are @param labelOf what a field is called */
export function duplicatesOf(
  store: Store,
  language: Language,
  masker: Masker | null,
  labelOf: (field: string) => string,
): Pick<ReportData, 'duplicates' | 'expectedWrongMerges'> {
  if (!store.runs.list().some(({ command, state }) => command === 'dedupe' && state === 'done'))
    return { duplicates: null, expectedWrongMerges: null }
  const read = evidenceReader(store)
  const [together, apart]: [StandingPair[], StandingPair[]] = [[], []]
  for (const pair of store.pairs.standing()) (pair.isTogether ? together : apart).push(pair)
  const examples = [together, apart].flatMap(heaviest).map(({ left, right }) => {
    const { probability, evidence } = store.pairs.get(left, right)!
    const { names, telling } = exampleOf(store, left, right, read(evidence), masker)
    return {
      ...names,
      probability,
      evidence: telling.map(({ field, label, weight }) => ({ words: evidenceWords(labelOf(field), label[language], language), weight })),
    }
  })
  return {
    duplicates: { ...duplicateCounts(store, { all: together.length + apart.length, together: together.length }), examples },
    expectedWrongMerges: expectedWrongMerges(together),
  }
}

/** The pairs of the greatest weight; of equal ones the first. */
const heaviest = (pairs: readonly StandingPair[]) => [...pairs].sort((a, b) => b.weight - a.weight).slice(0, examplesShown / 2)

// What holds a pair together or apart whatever its fields say is no field's.
const evidenceWords = (field: string, level: string, language: Language) =>
  field === guarded ? level : `${field}${reportWords[language].colon}${level}`

/** How the two records are named, and what says most of them. */
function exampleOf(store: Store, left: number, right: number, { comparisons }: StoredEvidence, masker: Masker | null) {
  const one = store.records.get(left)
  const other = store.records.get(right)
  const [leftName, rightName] = [one?.values.name ?? '', other?.values.name ?? '']
  // Names of a pair stand side by side: what differs stays visible.
  const names = masker?.pair(leftName, rightName, { name: 'name', type: 'party' }) ?? { before: leftName, after: rightName }
  const keyOf = masker?.key ?? ((key: string) => key)
  const telling = comparisons.filter(({ level }) => level >= 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return {
    names: {
      left: keyOf(one?.key ?? String(left)),
      right: keyOf(other?.key ?? String(right)),
      leftName: names.before ?? '',
      rightName: names.after ?? '',
    },
    telling: telling.slice(0, 5),
  }
}
