/**
 * Whether a conflict can be trusted: in a sheet of many slips and nicknames, records of one customer contradict each other often. Told by
 * pairs whose other fields say that they are one customer.
 */

import { tuning } from '../tuning.ts'
import type { Conflict } from './identity.ts'
import type { PairFacts } from './pair-facts.ts'

/** @param pairs that may match: candidates of some records */
export function distrustedIn(
  pairs: Iterable<readonly [number, number]>,
  factsOf: (i: number, j: number) => Pick<PairFacts, 'person' | 'email' | 'code' | 'place' | 'birth' | 'yearsApart'>,
): Conflict[] {
  const seen: Record<Conflict, { all: number; differ: number }> = { names: { all: 0, differ: 0 }, 'birth days': { all: 0, differ: 0 } }
  const count = (conflict: Conflict, differs: boolean) => {
    seen[conflict].all++
    if (differs) seen[conflict].differ++
  }
  for (const [i, j] of pairs) {
    const facts = factsOf(i, j)
    if (facts.email.agreement !== 'same' && facts.code !== 'same' && facts.place !== 'same') continue
    const { person, birth, yearsApart } = facts
    if ((person === 'same' || person === 'loose' || person === 'heard') && birth !== 'silent' && yearsApart < tuning.generationYears)
      count('birth days', birth === 'differs')
    if ((birth === 'same' || birth === 'near') && person !== 'silent' && person !== 'partly')
      count('names', person !== 'same' && person !== 'loose' && person !== 'heard' && person !== 'initial' && person !== 'family')
  }
  return (['names', 'birth days'] as const).filter((conflict) => {
    const { all, differ } = seen[conflict]
    return differ >= tuning.conflictsFewest[conflict] && differ > tuning.conflictOften * all
  })
}
