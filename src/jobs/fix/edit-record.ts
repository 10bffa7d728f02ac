/** A change by hand: cells of one record as a person writes them, recorded like every other change. */

import { fault } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import type { RefusedKind } from '../../schema/refused-kind.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { changesGivenUp, giveUpChanges } from '../approve/withdraw.ts'
import { recheckRecords } from '../check/recheck.ts'
import { sheetsOfStore } from '../check/sheets-of-store.ts'
import { localRules } from '../check/single-record-rules.ts'
import type { StoreCheck } from '../check/store-check.ts'
import { countryOfRecord } from '../country-of-record.ts'
import { type GoldenRules, shippedGoldenRules } from '../golden/golden-rules.ts'
import { settleGolden } from '../golden/regroup.ts'
import { cellWriter } from './cell-writer.ts'
import { notRefused } from './named-cells.ts'
import { cellOf, type Spot } from './proposal.ts'
import { spotOf } from './spot-of-cell.ts'
import { writeRecord } from './write-record.ts'

export interface EditRequest {
  /** The customer number, an alias, or the sheet's own key. */
  readonly record: string
  /** Cells by field (its id or its label) or by the header of a column of the sheet's own; an empty one empties the field. */
  readonly cells: ReadonlyMap<string, string>
  readonly operator: string
  readonly dryRun?: boolean
  /** Write a change that leaves an error; kept with the run. */
  readonly force?: boolean
  /** How golden records are computed; by default as shipped. */
  readonly golden?: GoldenRules
  /** How the record is checked after the change. */
  readonly check: StoreCheck
  /** Kinds of personal data that are never stored. */
  readonly refuse: readonly RefusedKind[]
}

export interface EditedCell extends Spot {
  readonly before: string | null
  /** As it is stored. */
  readonly after: string | null
}

export interface EditResult {
  /** Null for a dry run, and where nothing differs and no change that waits is given up. */
  readonly run: number | null
  readonly record: StoredRecord
  readonly cells: readonly EditedCell[]
  /** What the rules find in these cells after the change, and the errors it brings to other cells. */
  readonly findings: readonly Finding[]
  /** The change would leave an error, and was not written. */
  readonly refused: boolean
  /** How many of the cells keep their value until others have agreed. */
  readonly waiting: number
  /** Changes that waited and were given up, as whoever asked for them goes back to the approved value. */
  readonly withdrawn: number
  /** Changes that waited and were agreed to, as another operator enters the same. */
  readonly agreed: number
}

/** Throws NO_RECORD, UNKNOWN_FIELD, FIELD_FIXED, VALUE_REFUSED and what the store throws; then nothing was changed. */
export async function editRecord(store: Store, request: EditRequest): Promise<EditResult> {
  const { check, operator, dryRun = false, force = false, golden = shippedGoldenRules } = request
  const { schema, today, rules } = check
  const old = store.records.byKey(request.record)
  if (old === null || !store.records.isLive(old.id)) throw fault('NO_RECORD', { key: request.record })
  const spots = [...request.cells].map(([name, cell]) => ({
    spot: spotOf(schema, old, name),
    cell: notRefused(name, cell, request.refuse),
  }))
  const country = countryOfRecord(store, schema, old, check.country)
  const write = cellWriter(schema, { country, dateOrders: {}, now: today })
  const ofFields = new Map(spots.flatMap(({ spot, cell }): [string, string][] => (spot.field === null ? [] : [[spot.field, cell]])))
  const ofExtras = spots.flatMap(({ spot, cell }) => (spot.field === null ? [[spot.extra ?? '', cell] as const] : []))
  const now = { ...write(old, ofFields), extras: { ...old.extras, ...Object.fromEntries(ofExtras) } }
  const cellAt = (spot: Spot) => ({ ...spot, before: valueAt(old, spot), after: valueAt(now, spot) })
  const asked = spots.map(({ spot }) => cellAt(spot))
  // A new number ends the remark about the old one: what goes with a cell is shown, too.
  const along = schema.fields.filter(({ name }) => !ofFields.has(name) && old.values[name] !== now.values[name])
  const cells = [...asked, ...along.map(({ name }) => cellAt({ field: name }))]
  const about = (finding: Finding) => spots.some(({ spot }) => finding.field === spot.field && finding.extra === spot.extra)
  const sheets = sheetsOfStore(store, schema, check.standard)
  const { findingsOf } = localRules({ schema, rules, today, country, sheetOf: () => ({ ...sheets.of(old), isAlone: true }) })
  const known = new Set(findingsOf(old).map(nameOf))
  const findings = findingsOf(now).filter((finding) => about(finding) || (finding.severity === 'error' && !known.has(nameOf(finding))))
  const wrong = findings.some(({ severity }) => severity === 'error')
  const isSame = spots.every(({ spot }) => cellOf(old, spot) === cellOf(now, spot) && valueAt(old, spot) === valueAt(now, spot))
  const refused = wrong && !force && !isSame
  const going = spots.flatMap(({ spot: { field } }) =>
    field === null ? [] : [{ record: old, field, value: now.values[field] ?? null, by: { operator } }],
  )
  const result = { record: old, cells, findings, refused, waiting: 0, withdrawn: 0, agreed: 0 }
  if (dryRun || refused || (isSame && !going.some((one) => changesGivenUp(store, one).length > 0))) return { run: null, ...result }
  const args = { record: old.key, fields: spots.map(({ spot }) => spot.field ?? spot.extra), ...(wrong ? { forced: true } : {}) }
  return store.runs.perform({ command: 'edit', operator, args }, async (run) => {
    writeRecord(store, run, schema.kind, old, now)
    const withdrawn = schema.kind === 'customers' ? going.filter((one) => giveUpChanges(store, run, one)).length : 0
    const agreed = store.approvals.of(old.id).filter((step) => step.run === run && step.step !== 'entered').length
    const written = store.records.get(old.id)!
    const waiting = asked.filter(({ after, ...spot }) => valueAt(written, spot) !== after).length
    if (store.golden.isGolden(old.id)) settleGolden(store, run, old.id, golden)
    await recheckRecords(store, run, schema.kind, [old.id], check)
    const counts = { edited: isSame ? 0 : asked.length - waiting, waiting, withdrawn }
    return { run, ...result, waiting, withdrawn, agreed, counts }
  })
}

/** What a finding says of which cell. */
const nameOf = ({ rule, field, extra, message }: Finding) => JSON.stringify([rule, field, extra ?? null, message])

const valueAt = ({ values, extras }: StoredRecord, { field, extra }: Spot) =>
  field === null ? extras[extra ?? ''] || null : (values[field] ?? null)
