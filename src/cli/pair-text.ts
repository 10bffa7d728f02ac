/** A pair of the store, explained: field, both values, the level reached, its weight, the running total. */

import { masked } from '../check/mask.ts'
import { fault } from '../errors.ts'
import type { StoredEvidence } from '../jobs/dedupe-store.ts'
import type { Schema } from '../schema/field.ts'
import type { StoredPair } from '../store/pairs.ts'
import type { Store } from '../store/store.ts'
import type { StoredRecord } from '../store/stored-record.ts'
import { aligned } from './columns.ts'
import type { Call } from './command.ts'
import { printable } from './terminal.ts'

export interface NamedPair {
  readonly pair: StoredPair
  readonly left: StoredRecord
  readonly right: StoredRecord
}

/** The pair two keys name, `left:right`. Throws UNKNOWN_PAIR. */
export function pairNamed(store: Store, name: string): NamedPair {
  for (let at = name.indexOf(':'); at >= 0; at = name.indexOf(':', at + 1)) {
    const left = store.records.byKey(name.slice(0, at))
    const right = store.records.byKey(name.slice(at + 1))
    if (left === null || right === null) continue
    const [one, other] = left.id < right.id ? [left, right] : [right, left]
    const pair = store.pairs.get(one.id, other.id)
    if (pair !== null) return { pair, left: one, right: other }
  }
  throw fault('UNKNOWN_PAIR', { pair: name })
}

/** Blocks a bit of weight is drawn with: one for two bits. */
const bar = (weight: number) => (weight < 0 ? '▁' : '▇').repeat(Math.min(12, Math.round(Math.abs(weight) / 2)))

export function pairText(call: Call, schema: Schema, { pair, left, right }: NamedPair): string {
  const { say, language, globals, terminal } = call
  const { prior, comparisons } = pair.evidence as StoredEvidence
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const shown = (record: StoredRecord, name: string) => {
    const value = record.values[name]
    if (value == null) return ''
    return printable(globals.reveal ? value : masked(value, fields.get(name)?.type ?? 'text'))
  }
  const signed = (weight: number) => `${weight < 0 ? '' : '+'}${weight.toFixed(1)}`
  let total = prior
  const rows = comparisons.map(({ field, label, weight }) => {
    total += weight
    return [
      fields.get(field)?.label[language] ?? field,
      shown(left, field),
      shown(right, field),
      label[language],
      signed(weight),
      signed(total),
      bar(weight),
    ]
  })
  const head = say('pairHead').split('|')
  const start = [say('pairPrior'), '', '', '', signed(prior), signed(prior), bar(prior)]
  const table = aligned([head, start, ...rows], { right: [4, 5] })
  const sum = say('pairSum', {
    left: left.key,
    right: right.key,
    weight: pair.weight.toFixed(1),
    probability: (100 * pair.probability).toFixed(2),
  })
  return `${[terminal.paint.bold(printable(sum)), terminal.paint.bold(table[0] ?? ''), ...table.slice(1)].join('\n')}\n`
}
