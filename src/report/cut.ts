/** Lists that a report cuts: each says how many more there are, and where all of them are. */

import { fill } from '../errors.ts'
import type { Show } from './page/show.ts'

/** The sentence below a list that shows `shown` of `all`; none where it shows all. @param where what has all of them */
export const moreLine = (all: number, shown: number, where: string, { words, n }: Show): string[] =>
  all > shown ? [fill(words.more, { count: n(all - shown), where })] : []
