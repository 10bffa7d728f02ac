/**
 * Which changes of a record's log are still in force. A record has places: a field with its cell and notes, a column of the sheet's own, the raw
 * row, and whether the record is there at all. At each place the runs that changed it form a stack; a run that undoes another puts back what
 * was below that one. Pure: the log in, the answer out.
 */

import type { SheetKind } from '../../schema/field.ts'
import type { LoggedChange } from '../../store/changes.ts'
import type { Store } from '../../store/store.ts'
import { atomsOf, type Place } from './atoms.ts'

/** What one run did at one place. */
interface Layer {
  readonly run: number
  /** Id of its first entry in the log. */
  readonly entry: number
  readonly below: Layer | null
  /** For a run that undoes another at this place: the layer below that one. */
  readonly putBack?: Layer | null
}

export interface RecordLog {
  /** Places a run changed, in the order it did. */
  placesOf(run: number): Place[]
  /** Whether the run's change at the place is the current one, is below a later run's change (`by` is the latest), or was undone. */
  standing(run: number, place: Place): { readonly is: 'uppermost' | 'undone' } | { readonly is: 'below'; readonly by: number }
  /** Changes of values by later runs that are still in force. */
  laterThan(run: number): { readonly place: Place; readonly by: number }[]
  /** Whether the record was there just before the run took it out, brought it back or made it. */
  wasThere(run: number): boolean
  /** The values of a place just before the run, for those that changed since. */
  before(run: number, place: Place): ReadonlyMap<string, string | null>
  /** The run that changed the place last. */
  lastAt(place: Place): LoggedChange | null
  /** The change that made what the place holds now; null where nothing changed since the record was made. */
  inForce(place: Place): LoggedChange | null
  /** The entry that made the record. */
  readonly madeBy: LoggedChange | null
}

/** A record's log, read when it is first asked for: share it among those who ask about one record. */
export function recordLogWhenAsked({ changes }: Pick<Store, 'changes'>, kind: SheetKind, record: number): () => RecordLog {
  let log: RecordLog | null = null
  return () => {
    log ??= recordLog(changes.logOf(kind, record))
    return log
  }
}

/** @param entries the log of one record, oldest first */
export function recordLog(entries: readonly LoggedChange[]): RecordLog {
  const steps = entries.flatMap((entry) => atomsOf(entry).map((atom) => ({ ...atom, entry })))
  const tops = new Map<Place, Layer | null>()
  const layers = new Map<Place, Map<number, Layer>>()
  for (const { place, entry } of steps) {
    const ofPlace = layers.get(place) ?? new Map<number, Layer>()
    layers.set(place, ofPlace)
    if (ofPlace.has(entry.run)) continue
    const undone = entry.undoes === null ? undefined : ofPlace.get(entry.undoes)
    const layer: Layer = {
      run: entry.run,
      entry: entry.id,
      below: tops.get(place) ?? null,
      ...(undone === undefined ? {} : { putBack: undone.below }),
    }
    ofPlace.set(entry.run, layer)
    tops.set(place, layer)
  }

  /** The layer in force: passes through layers that undo to what they put back, but not beyond the layer wanted. */
  function surface(place: Place, wanted: Layer | null): Layer | null {
    let at = tops.get(place) ?? null
    while (at !== null && at !== wanted && at.putBack !== undefined) at = at.putBack
    return at
  }

  const beganAt = (run: number) => Math.min(...[...layers.values()].flatMap((ofPlace) => ofPlace.get(run)?.entry ?? []))

  return {
    placesOf: (run) => [...layers].filter(([, ofPlace]) => ofPlace.has(run)).map(([place]) => place),
    standing(run, place) {
      const own = layers.get(place)?.get(run) ?? null
      const top = surface(place, own)
      if (own === null) return { is: 'undone' }
      if (top === own) return { is: 'uppermost' }
      for (let at = top; at !== null; at = at.putBack === undefined ? at.below : at.putBack)
        if (at === own) return { is: 'below', by: top!.run }
      return { is: 'undone' }
    },
    laterThan(run) {
      const began = beganAt(run)
      return [...layers.keys()].flatMap((place) => {
        const top = place === '_gone' || place === '_row' ? null : surface(place, null)
        return top !== null && top.run !== run && top.entry > began ? [{ place, by: top.run }] : []
      })
    },
    wasThere(run) {
      let at = layers.get('_gone')?.get(run)?.below ?? null
      while (at?.putBack !== undefined) at = at.putBack
      const by = at?.run
      const last = steps.findLast(({ place, entry }) => place === '_gone' && entry.run === by)?.entry.action
      return last === 'insert' || last === 'restore'
    },
    before(run, place) {
      const began = layers.get(place)?.get(run)?.entry ?? beganAt(run)
      const values = new Map<string, string | null>()
      for (const step of steps)
        if (step.place === place && step.entry.id >= began && !values.has(step.column)) values.set(step.column, step.before)
      return values
    },
    lastAt: (place) => steps.findLast((step) => step.place === place)?.entry ?? null,
    inForce(place) {
      const top = surface(place, null)
      return top === null ? null : (steps.find((step) => step.entry.id === top.entry)?.entry ?? null)
    },
    madeBy: entries.find(({ action }) => action === 'insert') ?? null,
  }
}
