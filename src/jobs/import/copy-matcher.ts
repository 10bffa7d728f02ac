/** Finds the record of a row in an annotated copy: the record of the row that was copied. */

import { copiedRowKey } from '../../schema/copy-tag.ts'
import type { CopyKind } from './annotated-copy.ts'
import { firstMatcher, isNewAndDoubled, isSame, keyMatcher, type Matcher, type MatcherContext, rowMatcher } from './matcher.ts'

interface TableFacts {
  /** The store was empty. */
  readonly isFirst: boolean
  /** The sheet has a key column. */
  readonly isKeyed: boolean
  /** Null where the table is no annotated copy. */
  readonly copy: CopyKind | null
}

/** The matcher for a table's rows. */
export function matcherFor(context: MatcherContext, { isFirst, isKeyed, copy }: TableFacts): Matcher {
  const own = isFirst ? firstMatcher() : isKeyed ? keyMatcher(context) : rowMatcher(context)
  if (copy === null || copy.of === 'elsewhere') return own
  return copyMatcher(context, own, copy.of === 'store')
}

/**
 * Finds a copied row by the digest of the original row, whatever was changed in it or wherever it was moved. Rows that were added to the copy,
 * or whose original the store does not know, go to the sheet's usual matcher.
 */
function copyMatcher({ store, kind, source }: MatcherContext, other: Matcher, ofStore: boolean): Matcher {
  const known = ofStore ? null : store.rows.known(kind, source)
  const records = store.recordsOf(kind)
  const taken = new Set<number>()
  return (row) => {
    const record = recordOf(row.origin)
    if (record !== undefined) {
      taken.add(record)
      return !ofStore && row.hash === row.origin ? isSame : { is: 'known', record }
    }
    const verdict = other(row)
    // A row that somebody copied within the copy: its record is that of the first.
    return verdict.is === 'known' && taken.has(verdict.record) ? isNewAndDoubled : verdict
  }

  /** The record made of the row, or of an earlier copy of it. */
  function recordOf(origin: number): number | undefined {
    if (Number.isNaN(origin)) return undefined
    if (ofStore) return records.isLive(origin) && !taken.has(origin) ? origin : undefined
    const found = known?.take(origin, () => true)
    if (found != null) return found.record
    return records.withKey(copiedRowKey(origin), source).find(({ id }) => !taken.has(id))?.id
  }
}
