/** Disjoint sets of the numbers 0 to n - 1 that are joined two by two (union-find, with paths halved on the way). */

export class DisjointSets {
  private readonly parent: Int32Array
  private readonly sizes: Int32Array

  constructor(n: number) {
    this.parent = new Int32Array(n)
    for (let i = 0; i < n; i++) this.parent[i] = i
    this.sizes = new Int32Array(n).fill(1)
  }

  /** The name of the set a number is in: its least member. */
  find(i: number): number {
    const { parent } = this
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }

  /** How many numbers are in the set that one is in. */
  sizeOf(i: number): number {
    return this.sizes[this.find(i)]!
  }

  /** Makes one set of those that two numbers are in; false where they were in one already. */
  join(i: number, j: number): boolean {
    const a = this.find(i)
    const b = this.find(j)
    if (a === b) return false
    const [least, other] = a < b ? [a, b] : [b, a]
    this.parent[other] = least
    this.sizes[least]! += this.sizes[other]!
    return true
  }

  /** The sets of at least so many members, by their names; members ascending. */
  sets(least = 1): Map<number, number[]> {
    const sets = new Map<number, number[]>()
    for (let i = 0; i < this.parent.length; i++) {
      const name = this.find(i)
      if (this.sizes[name]! < least) continue
      const set = sets.get(name)
      if (set === undefined) sets.set(name, [i])
      else set.push(i)
    }
    return sets
  }
}
