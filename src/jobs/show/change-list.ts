/** Every change of the store as a list: customers by number and name, fields by their labels, the store's own bookkeeping left out. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import type { Language } from '../../errors.ts'
import type { Field, Schema, SheetKind } from '../../schema/field.ts'
import { localTime } from '../../schema/local-day.ts'
import type { Change } from '../../store/changes.ts'
import type { Store } from '../../store/store.ts'
import type { ExportTable } from '../export/export-records.ts'
import { listTable } from '../export/list-table.ts'
import { readable } from './readable-changes.ts'

export interface ChangeListRequest {
  readonly schemas: Readonly<Record<SheetKind, Schema>>
  readonly language: Language
  /** Null: values as they are. */
  readonly masker: Masker | null
  /** `+08:00`: the offset times are shown in; without it the computer's. */
  readonly offset?: string | undefined
  /** Only changes of this run. */
  readonly run?: number | undefined
}

const keys = ['run', 'command', 'operator', 'at', 'kind', 'action', 'record', 'name', 'field', 'before', 'after'] as const

/** Oldest first. */
export function changeTable(store: Store, request: ChangeListRequest): ExportTable {
  return listTable(keys, changesOf(store, request), (one) => keys.map((key) => one[key]))
}

type Listed = Record<(typeof keys)[number], string | number | null>

function* changesOf(store: Store, request: ChangeListRequest): Generator<Listed> {
  for (const changes of ofOneRecord(store.changes.list(request.run))) {
    const [{ kind, record }] = changes
    const stored = store.recordsOf(kind).get(record)
    if (stored === null) continue
    const { masker, schemas, language, offset } = request
    const shownKey = (key: string) => masker?.key(key) ?? key
    const fields = new Map(schemas[kind].fields.map((field) => [field.name, field]))
    const name = stored.values.name ?? null
    const nameField: Pick<Field, 'name' | 'type'> = fields.get('name') ?? { name: 'name', type: 'party' }
    for (const change of readable(changes, stored)) {
      const field = fields.get(change.field ?? '')
      const isPart = change.action === 'merge' || change.action === 'split'
      const numberOf = (id: string | null) => (id === null ? null : shownKey(store.recordsOf(kind).keyOf(Number(id))))
      const { before, after } = isPart
        ? { before: numberOf(change.before), after: numberOf(change.after) }
        : (masker?.pair(change.before, change.after, field ?? extraPlace(change.field ?? '')) ?? change)
      yield {
        ...change,
        at: localTime(change.at, offset),
        record: shownKey(stored.key),
        name: name === null ? null : (masker?.cell(name, nameField) ?? name),
        field: isPart ? null : (field?.label[language] ?? change.field),
        before,
        after,
      }
    }
  }
}

/** What a run did to one record stands together in the log. */
function* ofOneRecord(changes: Iterable<Change>): Generator<[Change, ...Change[]]> {
  let together: Change[] = []
  for (const change of changes) {
    const [first] = together
    if (first !== undefined && (first.run !== change.run || first.kind !== change.kind || first.record !== change.record)) {
      yield together as [Change, ...Change[]]
      together = []
    }
    together.push(change)
  }
  if (together.length > 0) yield together as [Change, ...Change[]]
}
