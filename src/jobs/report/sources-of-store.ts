/** The sheets a store was filled from, as a report lists them. */

import type { SourceCount } from '../../report/report-data.ts'
import type { Store } from '../../store/store.ts'

export function sourcesOf(store: Store): SourceCount[] {
  const runs = new Map(store.runs.list().map((run) => [run.run, run]))
  return store.files
    .list()
    .filter(({ run }) => runs.get(run)?.state === 'done')
    .map(({ path, sheet, counts, encoding, run }) => ({
      file: path,
      sheet,
      rows: counts.rows ?? 0,
      quarantined: counts.quarantined ?? 0,
      encoding,
      at: runs.get(run)?.at ?? '',
    }))
}
