/** The parts of a value that two different values may share, and that may be rare or common: words, what stands before and after the @. */

import { fold } from '../text/fold.ts'
import { wordsOf } from '../text/token-table.ts'
import { domainPart, localPart } from './email.ts'
import type { Kind } from './kind.ts'

/** The parts of a value as its kind of comparison weighs them; none twice. */
export function partsOf(kind: Kind, value: string): readonly string[] {
  if (kind === 'long-text') return wordsOf(value)
  if (kind === 'short-text') return [fold(value)]
  return kind === 'email' ? [localPart(value), domainPart(value)].filter((part) => part !== null) : []
}
