/** Takes golden records out whose members are customers of their own again. */

import type { Store } from '../../store/store.ts'

const kind = 'customers'

/** @param goldens live ones, rising; those of one merge follow each other and are taken out together */
export function dissolve(store: Store, run: number, goldens: readonly number[]): void {
  for (let from = 0; from < goldens.length; ) {
    let to = from
    while (goldens[to + 1] === goldens[to]! + 1) to++
    const [first, last] = [goldens[from]!, goldens[to]!]
    store.records.remove(run, first, last)
    store.changes.removedOrRestored(run, kind, 'remove', first, last)
    from = to + 1
  }
}
