import type { LoggedChange } from '../../store/changes.ts'

/** What a run changed in each record, oldest first. */
export function updatesByRecord(entries: readonly LoggedChange[]): Map<number, LoggedChange[]> {
  const found = new Map<number, LoggedChange[]>()
  for (const entry of entries) {
    if (entry.action !== 'update') continue
    const own = found.get(entry.record)
    if (own === undefined) found.set(entry.record, [entry])
    else own.push(entry)
  }
  return found
}
