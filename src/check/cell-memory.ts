/**
 * What was said of the cells of a column, so that a value that comes again is not judged again. Bounded; gives up in a column
 * whose values hardly repeat.
 */

import type { Note } from '../record.ts'

/** Distinct values a column's memory holds. */
const SIZE = 4096

interface Kept<Said> {
  readonly value: string | null
  readonly notes: readonly Note[]
  readonly said: Said
}

export class CellMemory<Said> {
  private readonly kept = new Map<string, Kept<Said>>()
  private asked = 0
  private hits = 0
  private paying = true

  /** What was said of an equal cell; null when none came yet. */
  recall(raw: string, value: string | null, notes: readonly Note[]): Said | null {
    if (!this.paying) return null
    this.asked++
    const known = this.kept.get(raw)
    // The same text can mean something else in another row (an area code taken from the address): then value or notes differ.
    if (known === undefined || known.value !== value || known.notes !== notes) return null
    this.hits++
    return known.said
  }

  keep(raw: string, value: string | null, notes: readonly Note[], said: Said): void {
    if (!this.paying) return
    if (this.kept.size < SIZE) this.kept.set(raw, { value, notes, said })
    if (this.asked > SIZE && this.hits * 4 < this.asked) {
      this.paying = false
      this.kept.clear()
    }
  }
}
