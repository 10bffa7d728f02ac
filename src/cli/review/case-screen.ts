/** A case as it fills a terminal: records side by side, what differs marked, the evidence under them, the keys at the bottom. */

import type { ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import { cut, folded, pad } from '../columns.ts'
import type { Size } from './full-screen.ts'

export interface ShownCase {
  readonly title: string
  /** At the right of the title: `3 / 1200`. */
  readonly place: string
  /** Names of the records, side by side. */
  readonly records: readonly string[]
  readonly fields: readonly {
    readonly label: string
    /** A cell a record. */
    readonly cells: readonly string[]
    readonly differs: readonly boolean[]
  }[]
  readonly evidenceTitle: string
  readonly evidence: readonly string[]
}

export interface CaseView {
  /** First field shown. */
  readonly scroll: number
  /** First record shown, where not all stand side by side. */
  readonly aside: number
  /** The cell that is being edited, by field and record; null where none is. */
  readonly chosen: { readonly field: number; readonly record: number } | null
  /** Under the evidence: what the last key did, a question, what is being typed. */
  readonly message: string
  /** Whether the message is a warning. */
  readonly isWarning: boolean
  /** Lines of keys. */
  readonly keys: string
}

/** Places of a label, and the fewest of a cell. */
const labelWidth = 14
const leastCell = 20
/** Lines of evidence where the screen is small: the strongest come first. */
const leastEvidence = 5
/** Lines of a field: what is longer is cut, and stands whole on the card. */
const mostLines = 6
const mostMessageLines = 4
const mostTitleLines = 3

/** How many records stand side by side. */
export const recordsAbreast = ({ columns }: Pick<Size, 'columns'>, records: number) =>
  Math.max(1, Math.min(records, Math.floor((columns - labelWidth) / (leastCell + 2))))

/** The last field that may stand first: the end of the list is in sight then. */
export function lastField(size: Size, shown: ShownCase, keys: string): number {
  const { heights, room } = layoutOf(size, shown, keys)
  let first = Math.max(0, heights.length - 1)
  while (first > 0 && sum(heights.slice(first - 1)) <= room) first--
  return first
}

/** The field that stands first, so that another is in sight. */
export function scrolledToField(size: Size, shown: ShownCase, keys: string, field: number, scroll: number): number {
  const { heights, room } = layoutOf(size, shown, keys)
  let first = Math.min(scroll, field)
  while (first < field && sum(heights.slice(first, field + 1)) > room) first++
  return first
}

/** Places of a cell, lines of each field, and lines that all of them may take. */
function layoutOf({ columns, rows }: Size, shown: ShownCase, keys: string) {
  const { records, fields, evidence } = shown
  const width = Math.max(1, Math.floor((columns - labelWidth) / recordsAbreast({ columns }, records.length)) - 2)
  const heights = fields.map(({ label, cells, differs }) => {
    const pieces = cells.map((cell, at) => folded(cellText(cell, differs[at]), width).length)
    return Math.min(mostLines, Math.max(folded(label, labelWidth).length, ...pieces))
  })
  const shownEvidence = Math.min(evidence.length, Math.max(leastEvidence, rows - 8 - sum(heights)))
  // title, names, evidence with its title, message, keys
  const others = titleHeight(shown, columns) + 1 + 1 + shownEvidence + 1 + wrapped(keys, columns).length
  return { width, heights, room: Math.max(1, rows - others) }
}

/** Exactly as many lines as the screen has rows, none wider than it. */
export function caseScreen(shown: ShownCase, view: CaseView, size: Size, paint: ChalkInstance): string[] {
  const { columns, rows } = size
  const abreast = recordsAbreast(size, shown.records.length)
  const first = Math.min(view.aside, shown.records.length - abreast)
  const records = Array.from({ length: abreast }, (_, at) => first + at)
  const { width, heights, room } = layoutOf(size, shown, view.keys)
  const more = (at: number) =>
    at === records.at(-1) && first + abreast < shown.records.length ? ' ›' : at === first && first > 0 ? '‹ ' : ''
  const lines = titleLines(shown, columns, paint)
  const names = records.map((at) =>
    pad(cut(more(at) === '‹ ' ? `‹ ${shown.records[at]}` : `${shown.records[at]}${more(at)}`, width), width),
  )
  lines.push(paint.bold(`${' '.repeat(labelWidth)}${names.map((name) => `  ${name}`).join('')}`))
  let at = view.scroll
  for (let left = room; at < shown.fields.length && (at === view.scroll || heights[at]! <= left); at++) {
    left -= heights[at]!
    lines.push(...fieldLines(shown.fields[at]!, { records, width, height: Math.min(heights[at]!, room) }, chosenOf(view, at), paint))
  }
  const keys = wrapped(view.keys, columns)
  const message = messageLines(view, columns, paint)
  const bottom = rows - message.length - keys.length
  const left = bottom - lines.length
  if (left > 1) {
    const isScrolled = at < shown.fields.length || view.scroll > 0
    lines.push(paint.dim(cut(isScrolled ? `↑↓ ${shown.evidenceTitle}` : shown.evidenceTitle, columns)))
    lines.push(...shown.evidence.flatMap((line) => evidenceLines(line, columns)).slice(0, left - 1))
  }
  while (lines.length < bottom) lines.push('')
  return [...lines.slice(0, bottom), ...message, ...keys.map((line) => paint.dim(line))].slice(0, rows)
}

/** What is too long goes on under its last column. */
function evidenceLines(line: string, columns: number): string[] {
  const head = /^.*\S {2,}/.exec(line)?.[0] ?? ''
  const indent = stringWidth(head)
  if (stringWidth(line) <= columns || indent > columns / 2) return [cut(line, columns)]
  return folded(line.slice(head.length), columns - indent, 2).map((text, at) => (at === 0 ? head : ' '.repeat(indent)) + text)
}

/** A message goes on in the next line, over what stands there. */
export const messageLines = (
  { message, isWarning }: Pick<CaseView, 'message' | 'isWarning'>,
  columns: number,
  paint: ChalkInstance,
): string[] => folded(message, columns, mostMessageLines).map((line) => (isWarning ? paint.red(line) : paint.cyan(line)))

/** The record whose cell of the field is chosen; null where none is. */
const chosenOf = ({ chosen }: CaseView, field: number) => (chosen?.field === field ? chosen.record : null)

/** The cells of one field side by side, each in as many lines as the longest needs. */
function fieldLines(
  { label, cells, differs }: ShownCase['fields'][number],
  { records, width, height }: { readonly records: readonly number[]; readonly width: number; readonly height: number },
  chosen: number | null,
  paint: ChalkInstance,
): string[] {
  const labels = folded(label, labelWidth, height)
  const texts = records.map((record) => folded(cellText(cells[record], differs[record]), width, height))
  return Array.from({ length: height }, (_, line) => {
    const row = records.map((record, at) => {
      const text = pad(texts[at]![line] ?? '', width)
      if (record === chosen) return `  ${paint.inverse(text)}`
      return `  ${differs[record] === true ? paint.yellow(text) : text}`
    })
    return `${paint.dim(pad(labels[line] ?? '', labelWidth))}${row.join('')}`
  })
}

const cellText = (cell: string | undefined, differs: boolean | undefined) => `${differs === true ? '≠ ' : ''}${cell ?? ''}`

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** The title, in more lines where it is long, and the place at the right of the first. */
export function titleLines({ title, place }: Pick<ShownCase, 'title' | 'place'>, columns: number, paint: ChalkInstance): string[] {
  const room = titleRoom(place, columns)
  const [first = '', ...more] = folded(title, room, mostTitleLines)
  const line = place === '' ? paint.bold(first) : `${paint.bold(pad(first, room))}  ${place}`
  return [line, ...more.map((text) => paint.bold(text))]
}

const titleRoom = (place: string, columns: number) => Math.max(1, columns - (place === '' ? 0 : stringWidth(place) + 2))

export const titleHeight = ({ title, place }: Pick<ShownCase, 'title' | 'place'>, columns: number): number =>
  folded(title, titleRoom(place, columns), mostTitleLines).length

/** Keys, two spaces between, in as few lines as they need. */
export function wrapped(keys: string, columns: number): string[] {
  const lines: string[] = []
  for (const key of keys.split('  ')) {
    const last = lines.at(-1)
    if (last !== undefined && stringWidth(last) + 2 + stringWidth(key) <= columns) lines[lines.length - 1] = `${last}  ${key}`
    else lines.push(cut(key, columns))
  }
  return lines
}
