/** A pair's evidence in words: what a person reads before they trust it. */

import type { Words } from '../../words.ts'
import { idIn } from '../columns/record-rows.ts'
import { labelsOf } from '../compare/labels.ts'
import { boundedWeight, isGuarded } from '../identity/guard.ts'
import type { Relation, Stand, Verdict } from '../identity/verdict.ts'
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
  { design: { identity }, estimate: { parameters }, prior }: MatchModel,
  scorer: Scorer,
  verdictOf: (i: number, j: number) => Verdict,
  matchAt: number,
): (i: number, j: number) => PairEvidence {
  return (i, j) => {
    const weighed = scorer.weigh(i, j)
    const verdict = verdictOf(i, j)
    const weight = boundedWeight(verdict, weighed, matchAt)
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
    if (isGuarded(identity)) {
      const isVouched = verdict.stand === 'open' && weight > weighed
      const said = isVouched ? 'vouched' : verdict.stand === 'open' ? null : (verdict.relation ?? verdict.stand)
      const level = said === null ? -1 : verdictLevels.indexOf(said)
      evidence.push({ name: guarded, left: null, right: null, level, label: verdictLabels[level] ?? noConflict, weight: weight - weighed })
    }
    return { prior, evidence, weight, probability: probabilityOf(weight) }
  }
}

const crosswise = (one: string, other: string) => `${one} ↔ ${other}`

/** In place of a column's name: what the records say of who they are to each other, whatever the evidence. */
export const guarded = '≠'
const verdictLevels: readonly (Relation | Stand | 'vouched')[] = [
  'household',
  'colleagues',
  'sisters',
  'branch',
  'agency',
  'apart',
  'ask',
  'vouched',
]
const verdictLabels: readonly Words[] = [
  { en: 'two people of one household', zh: '同一家庭的两个人' },
  { en: 'two people of one company', zh: '同一公司的两个人' },
  { en: 'sister companies: one brand, two trades', zh: '关联公司：字号相同，行业不同' },
  { en: 'another branch or place of one company', zh: '同一公司的不同分支或地区' },
  { en: 'two names on one phone number or e-mail address, as of an agency', zh: '两个名称共用一个电话或邮箱，可能由代理机构登记' },
  {
    en: 'nothing that identifies a customer agrees, or something of their own contradicts',
    zh: '没有任何身份信息相符，或身份信息互相矛盾',
  },
  { en: 'the records contradict each other: a person should look', zh: '两条记录互相矛盾，需人工确认' },
  { en: 'the name and what is the customer’s own agree: the same customer', zh: '名称与客户自有信息相符，判定为同一客户' },
]
const noConflict: Words = { en: 'nothing contradicts', zh: '没有矛盾' }

/** What each piece of a pair's evidence is called, in the order they are told: its column, its levels, and what stands for no level. */
export function namesOfEvidence({ comparisons, exchanges, identity }: ModelDocument) {
  return [
    ...comparisons.map(({ column, kind }) => ({ name: column, labels: labelsOf(kind), none: noEvidence })),
    ...exchanges.map(({ columns: [one, other] }) => ({
      name: crosswise(one, other),
      labels: exchangeLevels.map(({ label }) => label),
      none: noEvidence,
    })),
    ...(identity === undefined || !isGuarded(identity) ? [] : [{ name: guarded, labels: verdictLabels, none: noConflict }]),
  ]
}
