/** Which record a row of an annotated copy is: that of the row it is a copy of. */

import { copiedRowKey } from '../../schema/copy-tag.ts'
import type { CopyKind } from './annotated-copy.ts'
import { firstMatcher, isNewWithoutNumber, isSame, keyMatcher, type Matcher, type MatcherContext, rowMatcher } from './matcher.ts'

interface TableFacts {
  /** The store was empty. */
  readonly isFirst: boolean
  /** Its rows have a key of their own. */
  readonly isKeyed: boolean
  /** What they are where they are an annotated copy's; null for all others. */
  readonly copy: CopyKind | null
}

/** The matcher for a table's rows. */
export function matcherFor(context: MatcherContext, { isFirst, isKeyed, copy }: TableFacts): Matcher {
  const own = isFirst ? firstMatcher() : isKeyed ? keyMatcher(context) : rowMatcher(context)
  if (copy === null || copy.of === 'elsewhere') return own
  return copyMatcher(context, own, copy.of === 'store')
}

/**
 * Of a copy by what the row held that it is a copy of, whatever it holds now, and wherever it stands; rows that are no copies, or of which
 * the store knows nothing, by the matcher that is for such a sheet.
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
    return verdict.is === 'known' && taken.has(verdict.record) ? isNewWithoutNumber : verdict
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
