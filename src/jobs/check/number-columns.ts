/** The numbers of records and the groups they are compared in, by rule and part. Hot: columns by the record's number. */

import { NumberGroups } from '../../check/number-groups.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { IdColumn } from './id-column.ts'
import { NamedNumbers } from './named-numbers.ts'

interface Column {
  readonly numbers: IdColumn<Float64Array<ArrayBuffer>>
  /** 0: the record has no number. */
  readonly groups: IdColumn<Uint32Array<ArrayBuffer>>
  readonly names: NamedNumbers
}

export class NumberColumns {
  private readonly columns = new Map<string, Column>()

  load(store: Store, kind: SheetKind, of: string, groupNames: readonly string[]): void {
    const { numbers, groups, names } = this.column(of)
    numbers.load(store, kind, `number ${of}`)
    groups.load(store, kind, `group ${of}`)
    for (const name of groupNames) names.of(name)
  }

  /** Gives the names of the groups. */
  save(store: Store, kind: SheetKind): Readonly<Record<string, readonly string[]>> {
    for (const [of, { numbers, groups }] of this.columns) {
      numbers.save(store, kind, `number ${of}`)
      groups.save(store, kind, `group ${of}`)
    }
    return Object.fromEntries([...this.columns].map(([of, { names }]) => [of, names.list()]))
  }

  set(of: string, at: number, number: number, group: string): void {
    const { numbers, groups, names } = this.column(of)
    numbers.set(at, number)
    groups.set(at, names.of(group))
  }

  forget(at: number): void {
    for (const { groups } of this.columns.values()) groups.set(at, 0)
  }

  numbersOf(of: string): NumberGroups {
    const gathered = new NumberGroups()
    const column = this.columns.get(of)
    if (column === undefined) return gathered
    const { numbers, groups } = column
    for (let at = 0; at < groups.size; at++) if (groups.get(at) > 0) gathered.add(numbers.get(at), groups.get(at), at)
    return gathered
  }

  private column(of: string): Column {
    const made = { numbers: new IdColumn(Float64Array), groups: new IdColumn(Uint32Array), names: new NamedNumbers() }
    const column = this.columns.get(of) ?? made
    this.columns.set(of, column)
    return column
  }
}
