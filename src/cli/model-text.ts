/** A match model as a person reads it: what each level of each comparison says. */

import type { ModelDocument } from '../match/model/shape.ts'
import { namesOfEvidence } from '../match/score/explain.ts'
import { aligned } from './columns.ts'
import type { Call } from './command.ts'
import { printable } from './terminal.ts'

const share = (probability: number) => (probability >= 0.001 ? probability.toFixed(3) : probability.toExponential(1))
const signed = (bits: number) => `${bits < 0 ? '' : '+'}${bits.toFixed(1)}`

export function modelTable({ say, language, terminal }: Call, model: ModelDocument): string {
  const names = namesOfEvidence(model)
  const rows = model.comparisons.flatMap(({ column, levels, pinned }, c) =>
    [...levels.entries()]
      .reverse()
      .map(([l, { m, u, bits = 0, weight }], at) => [
        at === 0 ? printable(column) : '',
        names[c]!.labels[l]![language],
        share(m),
        share(u),
        signed(weight ?? bits) + (weight !== undefined || pinned === true ? ` ${say('modelPinned')}` : ''),
      ]),
  )
  const table = aligned([say('modelHead').split('|'), ...rows], { right: [2, 3] })
  const sum = say(model.converged ? 'modelSum' : 'modelSumUnsettled', {
    records: model.records,
    iterations: model.iterations,
    matches: Math.round(model.expectedMatches),
    prior: model.prior.toFixed(1),
  })
  return `${[sum, terminal.paint.bold(table[0] ?? ''), ...table.slice(1)].join('\n')}\n`
}
