/** A pair's evidence in words: what a person reads before they trust it. */

import type { Words } from '../../words.ts'
import { idIn } from '../columns/record-rows.ts'
import { labelsOf } from '../compare/labels.ts'
import type { MatchModel } from '../model/model.ts'
import { probabilityOf } from '../model/odds.ts'
import type { ModelDocument } from '../model/shape.ts'
import { exchangeLevels } from '../vectors/exchanged-names.ts'
import type { Prepared } from '../vectors/prepared.ts'
import type { Scorer } from './score.ts'

export interface Evidence {
  /** The column compared. */
  readonly name: string
  readonly left: string | null
  readonly right: string | null
  /** Level reached; -1 is no evidence. */
  readonly level: number
  readonly label: Words
  /** Bits for (positive) or against a match. */
  readonly weight: number
}

const noEvidence: Words = { en: 'no value: no evidence', zh: '缺值，不作证据' }

export interface PairEvidence {
  /** log2 odds before anything is compared. */
  readonly prior: number
  readonly evidence: readonly Evidence[]
  readonly weight: number
  readonly probability: number
}

/** Makes the function that tells the evidence of any two records, by place. */
export function explainerOf(
  { comparisons, exchanges, rows, width: plain }: Prepared,
  values: readonly (readonly string[])[],
  { estimate: { parameters, lookalikes }, prior }: MatchModel,
  scorer: Scorer,
): (i: number, j: number) => PairEvidence {
  return (i, j) => {
    const weight = scorer.weigh(i, j)
    const evidence = comparisons.map(({ name }, c): Evidence => {
      const level = scorer.last.levels[c]! === 255 ? -1 : scorer.last.levels[c]!
      const a = idIn(rows[i * plain + c]!)
      const b = idIn(rows[j * plain + c]!)
      return {
        name,
        left: a < 0 ? null : values[c]![a]!,
        right: b < 0 ? null : values[c]![b]!,
        level,
        label: parameters[c]!.levels[level]?.label ?? noEvidence,
        weight: scorer.weigher.one(scorer.last, 0, c),
      }
    })
    exchanges.forEach(({ a, b }, e) => {
      const level = scorer.last.levels[plain + e]! === 255 ? -1 : scorer.last.levels[plain + e]!
      evidence.push({
        name: crosswise(comparisons[a]!.name, comparisons[b]!.name),
        left: null,
        right: null,
        level,
        label: exchangeLevels[level]?.label ?? noEvidence,
        weight: scorer.weigher.one(scorer.last, 0, plain + e),
      })
    })
    if (lookalikes !== undefined) {
      // what is left between the evidence told so far and the weight
      const rest = evidence.reduce((sum, one) => sum - one.weight, weight - prior)
      const level = rest < -0.05 ? 0 : -1
      evidence.push({ name: rivals, left: null, right: null, level, label: rivalLabels[level] ?? noRivals, weight: rest })
    }
    return { prior, evidence, weight, probability: probabilityOf(weight) }
  }
}

const crosswise = (one: string, other: string) => `${one} ↔ ${other}`

const rivals = '≈'
const rivalLabels: readonly Words[] = [
  { en: 'as different customers of one household or house may be', zh: '同住或同址的不同客户也会如此相似' },
]
const noRivals: Words = { en: 'not as different customers are alike', zh: '不同客户不会如此相似' }

/** What each piece of a pair's evidence is called, in the order they are told: its column, its levels, and what stands for no level. */
export function namesOfEvidence({ comparisons, exchanges, lookalikes }: ModelDocument) {
  return [
    ...comparisons.map(({ column, kind }) => ({ name: column, labels: labelsOf(kind), none: noEvidence })),
    ...exchanges.map(({ columns: [one, other] }) => ({
      name: crosswise(one, other),
      labels: exchangeLevels.map(({ label }) => label),
      none: noEvidence,
    })),
    ...(lookalikes === undefined ? [] : [{ name: rivals, labels: rivalLabels, none: noRivals }]),
  ]
}
