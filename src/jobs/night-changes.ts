/** What a night found that the check before it had not, and what is gone. */

import type { Severity } from '../finding.ts'
import type { Store } from '../store/store.ts'

export interface FindingChanges {
  /** The check that is compared with; null for the first one, to which everything is new. */
  readonly since: number | null
  readonly new: Readonly<Record<Severity, number>>
  readonly gone: Readonly<Record<Severity, number>>
}

const none = { error: 0, warning: 0, info: 0 }

/** @param before, after runs of checks; null where there was none */
export function findingChanges(store: Store, before: number | null, after: number | null): FindingChanges {
  if (before === after) return { since: before, new: none, gone: none }
  return { since: before, new: store.findings.onlyIn(after ?? 0, before ?? 0), gone: store.findings.onlyIn(before ?? 0, after ?? 0) }
}
