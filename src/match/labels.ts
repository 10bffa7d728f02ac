/** What the levels of each kind of comparison are called, in order. */

import { type Kind, methods } from './choose.ts'
import type { Comparer, Label, Lexicon, Method } from './compare/comparer.ts'

const nothing: Lexicon = { values: [], counts: new Int32Array(0), filled: 0 }

const comparerOf = <Tables>(method: Method<Tables>): Comparer => method.comparer(method.tables(nothing))

export function labelsOf(kind: Exclude<Kind, 'none'>): readonly Label[] {
  return comparerOf(methods[kind]).levels
}
