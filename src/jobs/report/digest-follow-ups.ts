/** Who followed up, and whose next follow-up is past. */

import type { DigestData } from '../../report/digest-data.ts'
import { isDay } from '../../schema/days.ts'
import type { Store } from '../../store/store.ts'
import type { DigestView } from './digest-runs.ts'
import { ownerCounts } from './owner-counts.ts'

/** Follow-ups of these days: the sheets of follow-ups where the store has any, else the last follow-up of each customer. */
export function followUpsSince(store: Store, since: string, today: string, { shown }: DigestView): DigestData['followUps'] {
  const sheets = store.recordsOf('followups')
  const records = sheets.isEmpty() ? store.records : sheets
  const day = sheets.isEmpty() ? 'last_followup_at' : 'followup_at'
  const owners: (string | null)[] = []
  for (const rows of records.values.all([day, 'owner']))
    for (const [, , at, owner] of rows) {
      const on = at?.slice(0, 10)
      if (on !== undefined && on >= since && on <= today) owners.push(owner ?? null)
    }
  return { count: owners.length, byOwner: ownerCounts(owners, shown) }
}

/** Customers whose next follow-up should have been before today. */
export function overdueIn(store: Store, today: string, { shown }: DigestView): Pick<DigestData['waits'], 'overdue' | 'overdueByOwner'> {
  const owners: (string | null)[] = []
  for (const rows of store.records.values.all(['next_followup_at', 'owner']))
    for (const [, , at, owner] of rows) if (isDay(at) && at.slice(0, 10) < today) owners.push(owner ?? null)
  return { overdue: owners.length, overdueByOwner: ownerCounts(owners, shown) }
}
