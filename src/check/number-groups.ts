/** The numbers of a column by group, until the last record is read. Hot: they are kept as columns of numbers, not as objects. */

import type { Verdict } from './rule.ts'

interface Group {
  numbers: Float64Array
  records: Uint32Array
  size: number
}

export class NumberGroups {
  private readonly groups = new Map<string | number, Group>()

  /** @param at the record's number */
  add(number: number, groupName: string | number, at: number): void {
    let group = this.groups.get(groupName)
    if (group === undefined) {
      group = { numbers: new Float64Array(64), records: new Uint32Array(64), size: 0 }
      this.groups.set(groupName, group)
    }
    if (group.size === group.numbers.length) {
      const numbers = new Float64Array(group.size * 2)
      numbers.set(group.numbers)
      const records = new Uint32Array(group.size * 2)
      records.set(group.records)
      group.numbers = numbers
      group.records = records
    }
    group.numbers[group.size] = number
    group.records[group.size++] = at
  }

  /** Calls back with every record, group by group. */
  each(visit: (at: number) => void): void {
    for (const { records, size } of this.groups.values()) for (let i = 0; i < size; i++) visit(records[i]!)
  }

  /** Judges every number of the groups that are judged at all; calls back for each, group by group, in the order of the records. */
  judge(
    judgeOf: (sorted: Float64Array) => ((number: number) => Verdict | null) | null,
    judged: (at: number, verdict: Verdict | null) => void,
  ): void {
    for (const group of this.groups.values()) {
      const numbers = group.numbers.subarray(0, group.size)
      const judge = judgeOf(numbers.slice().sort())
      if (judge === null) continue
      for (let i = 0; i < group.size; i++) judged(group.records[i]!, judge(numbers[i]!))
    }
  }
}
