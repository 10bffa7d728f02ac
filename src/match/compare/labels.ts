/** What the levels of each kind of comparison are called, in order. */

import type { Words } from '../../words.ts'
import type { Kind } from './kind.ts'
import { methods } from './kind.ts'

export const labelsOf = (kind: Kind): readonly Words[] => methods[kind].levels.map(({ label }) => label)
