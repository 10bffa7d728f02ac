/** A list as a table to write: a column of texts for each key, a row for each item. */

import type { ExportTable } from './export-records.ts'

/** Columns of lists whose cells are all numbers. */
const numbers: ReadonlySet<string> = new Set(['row', 'line', 'run', 'confidence', 'probability', 'weight'])

/**
 * @param keys columns, named and titled by these keys
 * @param cellsOf the cells of one item, in the order of the keys; numbers are written as JavaScript writes them
 */
export function listTable<Item>(
  keys: readonly string[],
  items: Iterable<Item>,
  cellsOf: (item: Item) => readonly (string | number | null)[],
): ExportTable {
  return {
    columns: keys.map((key) => (numbers.has(key) ? { key, header: key, kind: 'number', made: true } : { key, header: key, kind: 'text' })),
    rows: rowsOf(items, cellsOf),
  }
}

function* rowsOf<Item>(items: Iterable<Item>, cellsOf: (item: Item) => readonly (string | number | null)[]): Generator<(string | null)[]> {
  for (const item of items) yield cellsOf(item).map((cell) => (cell === null ? null : String(cell)))
}
