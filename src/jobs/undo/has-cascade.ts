/** Whether an undo reversed later runs, too. */

import type { Store } from '../../store/store.ts'

/** Whether the run is a cascade, or about one: its entries may stand for records that were out before it. */
export function hasCascade(store: Store, run: number): boolean {
  const entry = store.runs.get(run)
  if (entry?.undoes == null) return false
  return (entry.args as { readonly cascade?: unknown }).cascade === true || hasCascade(store, entry.undoes)
}
