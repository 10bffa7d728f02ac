/** A case as it fills a terminal: records side by side, what differs marked, the evidence under them, the keys at the bottom. */

import type { ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import { cut, pad } from '../columns.ts'
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

/** How many records stand side by side. */
export const recordsAbreast = ({ columns }: Pick<Size, 'columns'>, records: number) =>
  Math.max(1, Math.min(records, Math.floor((columns - labelWidth) / (leastCell + 2))))

/** How many fields have room. */
export function fieldsInView({ columns, rows }: Size, shown: ShownCase, keys: string): number {
  const evidence = Math.min(shown.evidence.length, Math.max(leastEvidence, rows - 8 - shown.fields.length))
  // title, names, evidence with its title, message, keys
  return Math.max(1, rows - 2 - 1 - evidence - 1 - wrapped(keys, columns).length)
}

/** Exactly as many lines as the screen has rows, none wider than it. */
export function caseScreen(shown: ShownCase, view: CaseView, size: Size, paint: ChalkInstance): string[] {
  const { columns, rows } = size
  const abreast = recordsAbreast(size, shown.records.length)
  const first = Math.min(view.aside, shown.records.length - abreast)
  const records = Array.from({ length: abreast }, (_, at) => first + at)
  const width = Math.max(1, Math.floor((columns - labelWidth) / abreast) - 2)
  const room = fieldsInView(size, shown, view.keys)
  const fields = shown.fields.slice(view.scroll, view.scroll + room)
  const more = (at: number) =>
    at === records.at(-1) && first + abreast < shown.records.length ? ' ›' : at === first && first > 0 ? '‹ ' : ''
  const lines = [titleLine(shown, columns, paint)]
  const names = records.map((at) =>
    pad(cut(more(at) === '‹ ' ? `‹ ${shown.records[at]}` : `${shown.records[at]}${more(at)}`, width), width),
  )
  lines.push(paint.bold(`${' '.repeat(labelWidth)}${names.map((name) => `  ${name}`).join('')}`))
  for (const [at, { label, cells, differs }] of fields.entries()) {
    const row = records.map((record) => {
      const text = pad(cut(`${differs[record] === true ? '≠ ' : ''}${cells[record] ?? ''}`, width), width)
      const isChosen = view.chosen?.field === view.scroll + at && view.chosen.record === record
      if (isChosen) return `  ${paint.inverse(text)}`
      return `  ${differs[record] === true ? paint.yellow(text) : text}`
    })
    lines.push(`${paint.dim(pad(cut(label, labelWidth), labelWidth))}${row.join('')}`)
  }
  const keys = wrapped(view.keys, columns)
  const left = rows - lines.length - 1 - keys.length
  if (left > 1) {
    const hidden = shown.fields.length - view.scroll - fields.length
    lines.push(paint.dim(cut(hidden > 0 || view.scroll > 0 ? `↑↓ ${shown.evidenceTitle}` : shown.evidenceTitle, columns)))
    for (const line of shown.evidence.slice(0, left - 1)) lines.push(cut(line, columns))
  }
  while (lines.length < rows - 1 - keys.length) lines.push('')
  const message = cut(view.message, columns)
  lines.push(view.isWarning ? paint.red(message) : paint.cyan(message))
  lines.push(...keys.map((line) => paint.dim(line)))
  return lines.slice(0, rows)
}

/** The title, and the place at its right. */
export function titleLine({ title, place }: Pick<ShownCase, 'title' | 'place'>, columns: number, paint: ChalkInstance): string {
  const room = columns - stringWidth(place) - 2
  return place === '' ? paint.bold(cut(title, columns)) : `${paint.bold(pad(cut(title, room), room))}  ${place}`
}

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
