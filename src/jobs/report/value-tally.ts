/** How often values stand in a column, in bounded memory: exact while there are few, the most frequent ones where there are many. Hot. */

import type { ValueShare } from '../../report/report-data.ts'

/** Distinct values that are counted. */
const most = 20_000

export class ValueTally {
  filled = 0
  private readonly counts = new Map<string, number>()
  private isExact = true

  add(value: string): void {
    this.filled++
    const count = this.counts.get(value)
    if (count !== undefined) this.counts.set(value, count + 1)
    else if (this.counts.size < most) this.counts.set(value, 1)
    else this.isExact = false
  }

  /** Null where there are more than are counted. */
  distinct(): number | null {
    return this.isExact ? this.counts.size : null
  }

  /** The most frequent first, then in order; values that stand once are left out of what has many. */
  top(count: number): ValueShare[] {
    return [...this.counts]
      .map(([value, times]) => ({ value, count: times }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, count)
  }
}
