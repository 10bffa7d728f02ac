/** The first clusters as a person reads them on a terminal: records under one another, what differs marked. */

import stringWidth from 'string-width'
import type { MarkedRow } from '../jobs/dedupe/duplicate-blocks.ts'
import type { ModelDocument } from '../match/model/shape.ts'
import { cut, pad } from './columns.ts'
import type { Call } from './command.ts'
import { printable } from './terminal.ts'

export interface ShownBlocks {
  readonly columns: readonly { readonly key: string; readonly label: string }[]
  readonly blocks: readonly { readonly name: string; readonly rows: readonly MarkedRow[] }[]
}

/** Clusters printed beneath the summary; the lists have all. */
export const blocksShown = 5
/** Records printed of one cluster. */
const rowsShown = 6
/** Places a cell may take. */
const widest = 26
const mark = '≠ '

/** @param identity columns that tell customers apart: they stand first */
export function clusterText({ terminal, say }: Call, { columns, blocks }: ShownBlocks, identity: ModelDocument['identity']): string[] {
  if (blocks.length === 0) return []
  const shown = fitting(columns, blocks, identity, terminal.columns)
  const widths = shown.map((c) => widthOf(columns[c]!.label, blocks, c))
  const keyWidth = Math.min(
    widest,
    Math.max(...blocks.flatMap(({ name, rows }) => [shownWidth(name) + 2, ...rows.map(({ key }) => shownWidth(key) + 2)])),
  )
  const head = [pad('', keyWidth), ...shown.map((c, at) => pad(cut(columns[c]!.label, widest), widths[at]!))].join('  ').trimEnd()
  const lines = [terminal.paint.bold(head)]
  for (const { name, rows } of blocks) {
    lines.push(terminal.paint.bold(printable(name)))
    for (const { key, cells, differs } of rows.slice(0, rowsShown)) {
      const row = shown.map((c, at) => {
        const text = pad(cellText(cells[c] ?? null, differs[c] === true), widths[at]!)
        return differs[c] === true ? terminal.paint.yellow(text) : text
      })
      lines.push([pad(`  ${cut(printable(key), widest - 2)}`, keyWidth), ...row].join('  ').trimEnd())
    }
    if (rows.length > rowsShown) lines.push(`  ${say('dedupeMoreRows', { count: rows.length - rowsShown })}`)
  }
  return lines
}

/** Places of a text when it is shown. */
const shownWidth = (text: string) => stringWidth(cut(text, widest))

const cellText = (cell: string | null, differs: boolean) => cut(`${differs ? mark : ''}${printable(cell ?? '')}`, widest)

const widthOf = (label: string, blocks: ShownBlocks['blocks'], c: number) =>
  Math.min(
    widest,
    Math.max(
      shownWidth(label),
      ...blocks.flatMap(({ rows }) =>
        rows.slice(0, rowsShown).map(({ cells, differs }) => shownWidth(cellText(cells[c] ?? null, differs[c] === true))),
      ),
    ),
  )

/** The columns that have room: those that tell customers apart first, then those in which the clusters differ, then the rest. */
function fitting(
  columns: ShownBlocks['columns'],
  blocks: ShownBlocks['blocks'],
  identity: ModelDocument['identity'],
  places: number,
): number[] {
  const isFilled = (c: number) => blocks.some(({ rows }) => rows.some(({ cells }) => cells[c] != null && cells[c] !== ''))
  const telling = tellingColumns(identity)
  const rankOf = (c: number) => {
    const at = telling.indexOf(columns[c]!.key)
    if (at >= 0) return at
    return telling.length + (blocks.some(({ rows }) => rows.some(({ differs }) => differs[c])) ? 0 : 1)
  }
  let room = places - widest
  return [...columns.keys()]
    .filter(isFilled)
    .sort((a, b) => rankOf(a) - rankOf(b) || a - b)
    .filter((c) => {
      room -= widthOf(columns[c]!.label, blocks, c) + 2
      return room >= 0
    })
    .sort((a, b) => a - b)
}

function tellingColumns(identity: ModelDocument['identity']): string[] {
  if (identity === undefined) return []
  const { given, family, person, company, contact, phone, email, registration, code, birth, place } = identity
  const names = [given, family, person, company, contact].filter((name) => name !== undefined)
  return [...names, ...phone, ...email, ...registration, ...code, ...birth, ...place]
}
