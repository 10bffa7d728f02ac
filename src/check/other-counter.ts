/** How many different ones there are among what makes the records of a key different. */

/** The hash of nothing: it makes no record different. */
export const NONE = 0

/** Takes hashes; each that cannot be read is one more. */
export class OtherCounter {
  count = 0
  private readonly seen = new Set<number>()

  /** @returns whether it is another one */
  add(other: number, isUnread: boolean): boolean {
    if (!isUnread && (other === NONE || this.seen.has(other))) return false
    if (!isUnread) this.seen.add(other)
    this.count++
    return true
  }
}
