import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

export const data = path.resolve(process.env.CRM_CLEAN_TEST_DATA ?? '../shared/data', 'xlsx')
/** The files of a collection with this ending, in order; none where the collection is missing. */
export const list = (folder: string, ending: string) =>
  existsSync(data)
    ? readdirSync(path.join(data, folder))
        .filter((name) => name.endsWith(ending))
        .sort()
    : []

/** Cells that may differ, and why. Anything else that differs fails. */
export interface Explained {
  readonly why: string
  readonly cells: RegExp
}

/** Differences that nobody has explained. */
export const unexplained = (known: Explained | undefined, found: readonly string[]) =>
  found.filter((line) => known?.cells.test(line) !== true)
