/** Counts what a reading changes, field by field, and keeps some of it to be shown. */

import type { FieldName } from '../../record.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Reread } from './read-again.ts'

export interface FieldTally {
  readonly kind: SheetKind
  readonly field: FieldName
  /** Values that are another text now, that were empty, that are empty now. */
  readonly changed: number
  readonly filled: number
  readonly emptied: number
  /** The first of them, of different texts. */
  readonly examples: readonly (Reread & { readonly record: string })[]
}

const exampleCount = 3

export function fieldTally() {
  const tallies = new Map<string, { -readonly [Name in keyof FieldTally]: FieldTally[Name] }>()
  return {
    add(kind: SheetKind, record: string, values: readonly Reread[]): void {
      for (const value of values) {
        const { field, before, after } = value
        const key = `${kind} ${field}`
        const tally = tallies.get(key) ?? { kind, field, changed: 0, filled: 0, emptied: 0, examples: [] }
        tallies.set(key, tally)
        tally[before === null ? 'filled' : after === null ? 'emptied' : 'changed']++
        const isNew = tally.examples.every((one) => one.before !== before || one.after !== after)
        if (tally.examples.length < exampleCount && isNew) tally.examples = [...tally.examples, { record, ...value }]
      }
    },
    /** The most changed field first. */
    list(): FieldTally[] {
      const size = ({ changed, filled, emptied }: FieldTally) => changed + filled + emptied
      return [...tallies.values()].sort((one, other) => size(other) - size(one))
    },
  }
}
