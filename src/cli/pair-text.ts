/** A pair of the store, explained: field, both values, the level reached, its weight, the running total, the probability so far. */

import type { z as Zod } from 'zod'
import { maskerOf } from '../check/mask/masker.ts'
import type { Masking } from '../check/mask/personal.ts'
import type { ExplainedPair } from '../jobs/dedupe/explain-pair.ts'
import { probabilityOf } from '../match/model/odds.ts'
import { aligned } from './columns.ts'
import type { Call } from './command.ts'
import { type DocumentOf, partsOf } from './document.ts'
import { printable } from './terminal.ts'

/** Blocks a weight is drawn with: one for every two bits begun. */
const blocksOf = (weight: number) => Math.min(12, Math.ceil(Number(Math.abs(weight).toFixed(1)) / 2))

/** Weights as bars from one line in the middle: against a match to the left, for it to the right. */
function bars(weights: readonly number[]): string[] {
  const room = Math.max(0, ...weights.map((weight) => (weight < 0 ? blocksOf(weight) : 0)))
  return weights.map((weight) => {
    const blocks = '▇'.repeat(blocksOf(weight))
    return weight < 0 ? `${blocks.padStart(room)}│` : `${' '.repeat(room)}│${blocks}`
  })
}

const signed = (weight: number) => `${weight < 0 ? '' : '+'}${weight.toFixed(1)}`

/** As many digits as tell it from none and from all. */
function percent(weight: number): string {
  const share = 100 * probabilityOf(weight)
  if (share < 0.01) return '<0.01 %'
  return share > 99.99 ? '>99.99 %' : `${share.toFixed(2)} %`
}

/** @param masking null: values are shown as they are */
export function pairText({ say, language, terminal }: Call, pair: ExplainedPair, masking: Masking | null): string {
  const { left, right, prior, weight, evidence, stored } = pair
  let total = prior
  const [startBar, ...drawn] = bars([prior, ...evidence.map((one) => one.weight)])
  const rows = evidence.map((one, at) => {
    total += one.weight
    const { before, after, isHidden } = shownValues(one, masking)
    return [
      printable(one.label[language]),
      printable(before ?? ''),
      `${printable(after ?? '')}${isHidden && one.left !== one.right ? `  ${say('pairHidden')}` : ''}`,
      one.comparison[language],
      signed(one.weight),
      signed(total),
      percent(total),
      drawn[at]!,
    ]
  })
  const head = say('pairHead').split('|')
  const start = [say('pairPrior'), '', '', '', signed(prior), signed(prior), percent(prior), startBar!]
  const table = aligned([head, start, ...rows], { right: [4, 5, 6] })
  const sum = say('pairSum', {
    left: keyOf(left.key, masking),
    right: keyOf(right.key, masking),
    weight: weight.toFixed(1),
    probability: percent(weight),
  })
  const lines = [terminal.paint.bold(printable(sum)), ...(stored ? [] : [say('pairNotStored')]), '']
  return `${[...lines, terminal.paint.bold(table[0] ?? ''), ...table.slice(1), '', say('pairLegend')].join('\n')}\n`
}

const keyOf = (key: string, masking: Masking | null) => (masking === null ? key : maskerOf(masking).key(key))

/** Both values of a line: what differs stays visible. */
function shownValues({ field, type, left, right }: ExplainedPair['evidence'][number], masking: Masking | null) {
  if (masking === null) return { before: left, after: right, isHidden: false }
  return maskerOf(masking).pair(left, right, { name: field, type })
}

export const pairExplanation = (z: typeof Zod) => {
  const { open, share, text } = partsOf(z)
  return open({
    pair: z.string(),
    left: z.string(),
    right: z.string(),
    stored: z.boolean(),
    prior: z.number(),
    weight: z.number(),
    probability: share,
    evidence: z.array(
      open({
        field: z.string(),
        left: text,
        right: text,
        level: z.number(),
        comparison: z.string(),
        weight: z.number(),
        total: z.number(),
        probability: share,
      }),
    ),
  })
}

/** For programs. */
export function pairDocument(pair: ExplainedPair, { language }: Call, masking: Masking | null): DocumentOf<typeof pairExplanation> {
  const { left, right, stored, prior, weight, probability, evidence } = pair
  let total = prior
  return {
    pair: `${keyOf(left.key, masking)}:${keyOf(right.key, masking)}`,
    left: keyOf(left.key, masking),
    right: keyOf(right.key, masking),
    stored,
    prior,
    weight,
    probability,
    evidence: evidence.map((one) => {
      total += one.weight
      const { before, after } = shownValues(one, masking)
      return {
        field: one.field,
        left: before,
        right: after,
        level: one.level,
        comparison: one.comparison[language],
        weight: one.weight,
        total,
        probability: probabilityOf(total),
      }
    }),
  }
}
