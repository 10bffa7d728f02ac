/** Of whom how many are, by owner. */

import type { ValueShare } from '../../report/report-data.ts'
import { distinctNames } from './group-names.ts'
import { ValueTally } from './value-tally.ts'

/** All of them, the most first; those without an owner are in none of them. @param shown a name as it may be shown: masked names that are alike stay apart */
export function ownerCounts(owners: readonly (string | null | undefined)[], shown: (field: string, value: string) => string): ValueShare[] {
  const tally = new ValueTally()
  for (const owner of owners) if (owner != null) tally.add(owner)
  const top = tally.top(tally.known())
  const names = distinctNames(top.map(({ value }) => shown('owner', value)))
  return top.map(({ count }, at) => ({ value: names[at]!, count }))
}
