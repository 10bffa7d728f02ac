/** Which column holds the sheet's own key. */

import type { Layout } from '../schema/layout.ts'

/** The column of this header, else of this field; undefined where there is none. */
export function keyColumn({ columns }: Layout, key: string | undefined): number | undefined {
  if (key === undefined) return undefined
  return (columns.find(({ header }) => header === key) ?? columns.find(({ field }) => field === key))?.index
}
