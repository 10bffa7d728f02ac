/** Writes what is found of records for a thousand of them at a time. */

import { Bits } from '../../check/judged/bits.ts'
import type { AboutRecord, FindingsOf, SettledFinding } from '../../store/finding-row.ts'
import type { Store } from '../../store/store.ts'

const together = 1000

export interface Settling {
  /** Replaces what the check knows of a record; written once there are enough of them. */
  add(at: number, findings: readonly SettledFinding[]): void
  /** Writes what waits. */
  end(): void
}

/**
 * @param of the rules whose findings are replaced
 * @param fresh records of which nothing was found before
 */
export function settling(store: Store, run: number, of: FindingsOf, fresh: Bits = new Bits()): Settling {
  const waiting: AboutRecord[] = []
  const end = () => store.findings.settle(run, of, waiting.splice(0))
  return {
    add(at, findings) {
      const isFresh = fresh.has(at)
      if (isFresh && findings.length === 0) return
      if (waiting.push({ at, findings, isFresh }) >= together) end()
    },
    end,
  }
}
