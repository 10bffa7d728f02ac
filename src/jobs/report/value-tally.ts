/** How often values stand in a column, in bounded memory: exact while there are few, the most frequent ones where there are many. Hot. */

import type { ValueShare } from '../../report/report-data.ts'
import type { ColumnCounts } from './column-counts.ts'

/** Distinct values that are counted. */
const most = 20_000

/** A column is one of keys where so many of the first distinct values, of a hundred, stand once. */
const onceInKeys = 80
/** Values of a column of keys that may be its most frequent ones. */
const candidates = 12

export class ValueTally {
  filled = 0
  private counts = new Map<string, number>()
  private isExact = true

  /** @returns true where it becomes too varied to be counted exactly: then it may be one of keys */
  add(value: string): boolean {
    this.filled++
    const count = this.counts.get(value)
    if (count !== undefined) this.counts.set(value, count + 1)
    else if (this.counts.size < most) this.counts.set(value, 1)
    else if (this.isExact) {
      this.isExact = false
      return true
    }
    return false
  }

  /** Of a column of keys nearly every value stands once: counting all of them is long, and says nothing. */
  isOfKeys(): boolean {
    if (this.isExact) return false
    let once = 0
    for (const count of this.counts.values()) if (count === 1) once++
    return once * 100 > onceInKeys * this.counts.size
  }

  /** Values that were met more than once so far: of keys, those whose true counts are worth a look. */
  repeated(): string[] {
    return this.top(candidates).flatMap(({ value, count }) => (count > 1 ? [value] : []))
  }

  /** Takes counts made otherwise in place of its own. */
  settle(counts: ReadonlyMap<string, number>): void {
    this.counts = new Map(counts)
  }

  /** @param shown how many of the most frequent values are told */
  told(shown: number): ColumnCounts {
    return { filled: this.filled, distinct: this.isExact ? this.counts.size : null, known: this.known(), top: this.top(shown) }
  }

  /** Distinct values that are counted. */
  known(): number {
    return this.counts.size
  }

  /** The most frequent first, then in order. */
  top(count: number): ValueShare[] {
    return [...this.counts]
      .map(([value, times]) => ({ value, count: times }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, count)
  }
}
