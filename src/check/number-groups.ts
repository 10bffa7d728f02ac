/**
 * The numbers of a column by group, each with its place, until the last record is read. Hot: places are kept as columns of
 * numbers and strings, not as objects.
 */

import { detached } from './key-groups.ts'
import type { Place, Verdict } from './rule.ts'

interface Group {
  numbers: Float64Array
  positions: Uint32Array
  size: number
}

export class NumberGroups {
  private readonly groups = new Map<string, Group>()
  private readonly places: Place[] = []
  private readonly records: number[] = []
  private readonly values: string[] = []

  /** @param at the record's number */
  add(number: number, groupName: string, place: Place, at: number, value: string): void {
    let group = this.groups.get(groupName)
    if (group === undefined) {
      group = { numbers: new Float64Array(64), positions: new Uint32Array(64), size: 0 }
      this.groups.set(groupName, group)
    }
    if (group.size === group.numbers.length) {
      const numbers = new Float64Array(group.size * 2)
      numbers.set(group.numbers)
      const positions = new Uint32Array(group.size * 2)
      positions.set(group.positions)
      group.numbers = numbers
      group.positions = positions
    }
    group.numbers[group.size] = number
    group.positions[group.size++] = this.places.length
    this.places.push({ ref: place.ref, key: place.key })
    this.records.push(at)
    this.values.push(detached(value))
  }

  /** Judges every number of the groups that are judged at all; calls back for each, group by group, in the order of the records. */
  judge(
    judgeOf: (sorted: Float64Array) => ((number: number) => Verdict | null) | null,
    judged: (at: number, verdict: Verdict | null, place: Place, value: string) => void,
  ): void {
    for (const group of this.groups.values()) {
      const numbers = group.numbers.subarray(0, group.size)
      const judge = judgeOf(numbers.slice().sort())
      if (judge === null) continue
      for (let i = 0; i < group.size; i++) {
        const position = group.positions[i]!
        judged(this.records[position]!, judge(numbers[i]!), this.places[position]!, this.values[position]!)
      }
    }
  }
}
