/**
 * What a check leaves for the next one, so that few records need be judged again: of each record its source, its keys and numbers, and the next
 * day on which something else may be said of it. Hot: columns by the record's number.
 */

import { Bits } from '../../check/judged/bits.ts'
import type { Noting } from '../../check/run-rules.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { CheckState } from './check-state.ts'
import { IdColumn } from './id-column.ts'
import { bitsOf, keepBits } from './kept-bits.ts'
import { KeyColumns, partName } from './key-columns.ts'
import { NamedNumbers } from './named-numbers.ts'
import { NumberColumns } from './number-columns.ts'

type By = Parameters<Noting['key']>[0]

const numberOfDay = (day: string) => Math.min(65_535, Math.max(1, Math.floor(Date.parse(day) / 86_400_000)))

export class CheckMemory implements Noting {
  readonly keys = new KeyColumns()
  readonly numbers = new NumberColumns()
  /** Records that rules speak of which judge all anew, by rule. */
  readonly spoken = new Map<string, Bits>()
  private readonly due: IdColumn<Uint16Array<ArrayBuffer>> = new IdColumn(Uint16Array)
  private readonly source: IdColumn<Uint16Array<ArrayBuffer>> = new IdColumn(Uint16Array)
  private readonly sources = new NamedNumbers()

  /** Takes what a check kept. */
  static load(store: Store, kind: SheetKind, { sources, groups }: CheckState): CheckMemory {
    const memory = new CheckMemory()
    memory.due.load(store, kind, 'due')
    memory.source.load(store, kind, 'source')
    for (const name of sources) memory.sources.of(name)
    for (const name of store.checkMemory.names(kind)) {
      const of = name.slice(name.indexOf(' ') + 1)
      if (name.startsWith('key ')) memory.keys.load(store, kind, of)
      if (name.startsWith('number ')) memory.numbers.load(store, kind, of, groups[of] ?? [])
      if (name.startsWith('spoken ')) memory.spoken.set(of, bitsOf(store, kind, name))
    }
    return memory
  }

  /** @param isNew nothing that the store holds of the kind is of this memory */
  save(store: Store, kind: SheetKind, isNew: boolean): Pick<CheckState, 'sources' | 'groups'> {
    if (isNew) for (const name of store.checkMemory.names(kind)) store.checkMemory.drop(kind, name)
    this.due.save(store, kind, 'due')
    this.source.save(store, kind, 'source')
    this.keys.save(store, kind)
    for (const [rule, bits] of this.spoken) keepBits(store, kind, `spoken ${rule}`, bits)
    return { sources: this.sources.list(), groups: this.numbers.save(store, kind) }
  }

  key({ rule }: By, part: number, at: number, low: number, high: number): void {
    this.keys.set(partName(rule.id, part), at, low, high)
  }

  number({ rule }: By, part: number, at: number, number: number, group: string): void {
    this.numbers.set(partName(rule.id, part), at, number, group)
  }

  changes(at: number, day: string): void {
    this.due.set(at, numberOfDay(day))
  }

  comesFrom(at: number, source: string): void {
    this.source.set(at, this.sources.of(source))
  }

  /** Records that a rule speaks of. */
  spokenBy(rule: string): Bits {
    return this.spoken.get(rule) ?? new Bits()
  }

  /** Notes whether a rule speaks of a record. */
  speaks(rule: string, at: number, isSpoken: boolean): void {
    const bits = this.spokenBy(rule)
    this.spoken.set(rule, bits)
    if (isSpoken) bits.add(at)
    else bits.remove(at)
  }

  /** Forgets a record: it is gone, or judged again. */
  forget(at: number): void {
    this.due.set(at, 0)
    this.source.set(at, 0)
    this.keys.forget(at)
    this.numbers.forget(at)
  }

  /** Sources that records come from. */
  livingSources(): string[] {
    const names = this.sources.list()
    return [...new Set(this.source.numbers)].filter((one) => one > 0).map((one) => names[one - 1]!)
  }

  /** Records of which something else may be said on this day. */
  dueOn(day: string): number[] {
    const today = numberOfDay(day)
    const ids: number[] = []
    for (let at = 0; at < this.due.size; at++) if (this.due.get(at) > 0 && this.due.get(at) <= today) ids.push(at)
    return ids
  }
}
