/** Which records need a column that their sheet lacks: kept with a check, so that the next one counts them without judging them again. */

import type { Absence } from '../../check/finding-emitter.ts'
import type { ActiveRule } from '../../check/rule-set.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { CheckState } from './check-state.ts'
import { bitsOf, keepBits } from './kept-bits.ts'
import type { SheetsOfStore } from './sheets-of-store.ts'

const nameOf = (nth: number) => `absent ${nth}`

/** Those the last check kept, of these rules. */
export function keptAbsences(
  store: Store,
  kind: SheetKind,
  { absent }: CheckState,
  sheets: SheetsOfStore,
  rules: readonly ActiveRule[],
): Absence[] {
  return absent.flatMap(([source, rule, field], nth) => {
    const by = rules.find((one) => one.rule.id === rule)
    if (by === undefined) return []
    const sheet = source === null ? sheets.all : (sheets.bySource.get(source) ?? sheets.all)
    return [{ sheet, by, field, records: bitsOf(store, kind, nameOf(nth)) }]
  })
}

/** Keeps them in place of the last check's. */
export function keepAbsences(store: Store, kind: SheetKind, absences: readonly Absence[], sheets: SheetsOfStore): CheckState['absent'] {
  for (const name of store.checkMemory.names(kind)) if (name.startsWith(nameOf(0).slice(0, -1))) store.checkMemory.drop(kind, name)
  const sources = new Map([...sheets.bySource].map(([source, sheet]) => [sheet, source]))
  return absences.map(({ sheet, by, field, records }, nth) => {
    keepBits(store, kind, nameOf(nth), records)
    return [sources.get(sheet) ?? null, by.rule.id, field]
  })
}
