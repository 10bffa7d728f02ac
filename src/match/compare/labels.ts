/** What the levels of each kind of comparison are called, in order. */

import type { Words } from '../../words.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import type { Comparer, Method } from './comparer.ts'
import type { Kind } from './kind.ts'
import { methods } from './kind.ts'

const nothing: Lexicon = { values: [], counts: new Int32Array(0), filled: 0 }

const comparerOf = <Tables>(method: Method<Tables>): Comparer => method.comparer(method.tables(nothing))

export function labelsOf(kind: Kind): readonly Words[] {
  return comparerOf(methods[kind]).levels
}
