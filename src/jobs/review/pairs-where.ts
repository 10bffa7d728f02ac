/** `--where` of `review --apply`: a condition in CEL over pairs, as a test. */

import { fault } from '../../errors.ts'
import type { CustomerRecord } from '../../record.ts'
import { compileCondition } from '../../schema/condition/condition.ts'
import { type Reference, recordVocabulary, unknownField, type Vocabulary, type Wrong } from '../../schema/condition/vocabulary.ts'
import type { Schema } from '../../schema/field.ts'

/** A pair as a condition sees it. */
export interface ConditionPair {
  /** log2 of the odds. */
  readonly weight: number
  readonly probability: number
  /** A field compared differs altogether, or the records contradict each other. */
  readonly conflict: boolean
  /** Whether both records are in one cluster. */
  readonly together: boolean
  /** The record with the lesser key. */
  readonly left: CustomerRecord
  readonly right: CustomerRecord
}

const numbers = ['weight', 'probability'] as const
const truths = ['conflict', 'together'] as const
const sides = ['left', 'right'] as const
const names = [...numbers, ...truths, ...sides]

/**
 * A pair for which the condition is unknown, for want of a value, is not among those it finds.
 * @param today `YYYY-MM-DD`, what today() gives. Throws BAD_WHERE with the first mistake.
 */
export function pairsWhere(written: string, schema: Schema, today: string): (pair: ConditionPair) => boolean {
  const compiled = compileCondition(written, pairVocabulary(schema), today)
  if ('mistakes' in compiled) throw fault('BAD_WHERE', { condition: written, problem: compiled.mistakes[0]! })
  return (pair) => compiled.condition.of(pair) === true
}

/** `weight`, `probability`, `conflict`, `together`, `left.<field>`, `right.<field>`. */
function pairVocabulary(schema: Schema): Vocabulary<ConditionPair> {
  const fields = recordVocabulary(schema)
  const ofSide = (side: 'left' | 'right', found: Reference<CustomerRecord> | Wrong): Reference<ConditionPair> | Wrong => {
    if ('wrong' in found) return found
    const lifted = (one: Reference<CustomerRecord>): Reference<ConditionPair> => ({
      shown: `${side}.${one.shown}`,
      type: one.type,
      field: one.field,
      read: (pair) => one.read(pair[side]),
      ...(one.options === undefined ? {} : { options: { of: one.options.of, asItStands: lifted(one.options.asItStands) } }),
    })
    return lifted(found)
  }
  const named = (name: string, part: string | null, of: 'value' | 'presence'): Reference<ConditionPair> | Wrong => {
    const side = sides.find((one) => one === name)
    if (side === undefined) return { wrong: unknownField(name, names) }
    if (part === null) return { wrong: { en: `${side} needs a field, such as ${side}.phone`, zh: `${side} 须写明字段，如 ${side}.phone` } }
    return ofSide(side, fields[of](part, null))
  }
  return {
    names,
    value(name, part) {
      const number = numbers.find((one) => one === name)
      if (number !== undefined && part === null) return { shown: number, type: 'double', field: null, read: (pair) => pair[number] }
      const truth = truths.find((one) => one === name)
      if (truth !== undefined && part === null) return { shown: truth, type: 'bool', field: null, read: (pair) => pair[truth] }
      return named(name, part, 'value')
    },
    presence: (name, part) => named(name, part, 'presence'),
  }
}
