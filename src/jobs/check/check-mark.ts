/** What decides the result of a check beside the records: under another mark all of them are judged anew. */

import type { OpenSheet } from '../../check/finding-emitter.ts'
import { basisOf } from '../unchanged-since.ts'
import type { CheckState } from './check-state.ts'
import type { SheetsOfStore } from './sheets-of-store.ts'
import type { StoreCheck } from './store-check.ts'

type Settings = Pick<StoreCheck, 'schema' | 'rules' | 'country' | 'version' | 'standard'>

function settingsOf({ rules }: Settings) {
  return rules.map(({ rule, severity, options, references = [] }) => {
    const marks = references.map((reference) => reference?.mark ?? null)
    return [rule.id, severity, options, rule.revision ?? null, ...marks]
  })
}

/** What a run that checks keeps among its arguments, so that a later one can tell whether its result still holds. */
export function checkMark(check: StoreCheck): Readonly<Record<string, string>> {
  const { schema, today, country, version, standard } = check
  return { checked: basisOf(schema, settingsOf(check), today, country, version, standard ?? null), checkedKind: schema.kind }
}

/** The same without the day. @param country the one that counts where none is configured */
export function lastingMark(check: Settings, country: string | null): string {
  const { schema, version, standard } = check
  return basisOf(schema, settingsOf(check), country, version, standard ?? null)
}

/** The columns that the sheets of a store have, and what stands in those of another kind. A source that comes anew changes nothing for the records of the others. */
export function marksOfSheets({ all, bySource }: SheetsOfStore): CheckState['sheets'] {
  const markOf = ({ columns, schema, otherKinds }: OpenSheet) =>
    basisOf(columns === null ? null : [...columns].sort(), schema ?? null, otherKinds ?? {})
  return {
    all: markOf({ file: '', sheet: null, columns: all.columns }),
    bySource: Object.fromEntries([...bySource].map(([source, sheet]) => [source, markOf(sheet)])),
  }
}

/** Whether what the earlier sheets said of their records still holds. */
export function sheetsHold(before: CheckState['sheets'], now: CheckState['sheets']): boolean {
  return before.all === now.all && Object.entries(before.bySource).every(([source, mark]) => now.bySource[source] === mark)
}
