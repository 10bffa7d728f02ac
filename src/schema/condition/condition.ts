/**
 * Conditions in CEL (Common Expression Language) over the fields of a record. Whatever is made of a missing value is unknown: neither
 * true nor false, as in SQL; && and || decide without it where they can.
 */

import { EvaluationError } from '@marcbachmann/cel-js'
import type { Words } from '../../words.ts'
import { absent, environment, matchesLinear } from './functions.ts'
import { rewrite } from './rewrite.ts'
import { typeWords } from './type-words.ts'
import type { Reference, Vocabulary } from './vocabulary.ts'

export interface Condition<Source> {
  /** What it takes from outside, in the order in which it is written. */
  readonly references: readonly Reference<Source>[]
  /** What it gives: bool, string, double, int, list<string> ... */
  readonly type: string
  /** undefined: unknown, for want of a value or because nothing can be made of it (a number of a text that is none). */
  of(source: Source): unknown
}

export type Compiled<Source> = { readonly condition: Condition<Source> } | { readonly mistakes: readonly Words[] }

/** @param today `YYYY-MM-DD`, what today() gives */
export function compileExpression<Source>(written: string, vocabulary: Vocabulary<Source>, today: string): Compiled<Source> {
  const engine = environment(today)
  const { text, references, mistakes } = rewrite(written, vocabulary, engine)
  if (mistakes.length > 0) return { mistakes }
  let source: Source | undefined
  const values: object = Object.create(null)
  for (const [name, { type, read }] of references) {
    engine.registerVariable(name, type)
    Object.defineProperty(values, name, {
      get() {
        const value = read(source as Source)
        if (value === undefined) throw absent
        return value
      },
    })
  }
  const program = engine.parse(text)
  const checked = program.check()
  if (!checked.valid || checked.type === undefined) return { mistakes: [typeWords(checked.error, text, shownIn(references))] }
  const of = (record: Source): unknown => {
    source = record
    try {
      return program(values) as unknown
    } catch (error) {
      // What has no value here says nothing; everything else is a fault.
      if (error === absent || error instanceof EvaluationError) return undefined
      throw error
    }
  }
  return { condition: { references: [...references.values()], type: checked.type, of } }
}

/** A condition: what it gives must be true or false. */
export function compileCondition<Source>(written: string, vocabulary: Vocabulary<Source>, today: string): Compiled<Source> {
  const compiled = compileExpression(written, vocabulary, today)
  if ('mistakes' in compiled || compiled.condition.type === 'bool') return compiled
  return { mistakes: [{ en: 'is not a condition: its result is a value, not true or false', zh: '不是条件：结果不是真或假' }] }
}

/** The engine's text as people wrote it. */
function shownIn<Source>(references: ReadonlyMap<string, Reference<Source>>): (text: string) => string {
  return (text) => text.replaceAll(matchesLinear, 'matches').replace(/__\d+/g, (name) => references.get(name)?.shown ?? name)
}
