/** Lines under one another as they fill a terminal: a title, the lines, a message, the keys at the bottom. */

import type { ChalkInstance } from 'chalk'
import { cut, folded } from '../columns.ts'
import { titleLine, wrapped } from './case-screen.ts'
import type { Size } from './full-screen.ts'

export interface ListLine {
  readonly text: string
  readonly look: 'plain' | 'dim' | 'strong' | 'marked' | 'chosen'
}

export interface ShownList {
  readonly title: string
  /** At the right of the title: `3 / 17`. */
  readonly place: string
  readonly lines: readonly ListLine[]
}

export interface ListView {
  /** First line shown, counted as lines of the screen. */
  readonly scroll: number
  readonly message: string
  readonly isWarning: boolean
  readonly keys: string
}

/** Exactly as many lines as the screen has rows, none wider than it. A line that is too long goes on in the next. */
export function listScreen({ title, place, lines }: ShownList, view: ListView, { columns, rows }: Size, paint: ChalkInstance): string[] {
  const looks: Readonly<Record<ListLine['look'], (text: string) => string>> = {
    plain: (text) => text,
    dim: paint.dim,
    strong: paint.bold,
    marked: paint.yellow,
    chosen: paint.inverse,
  }
  const keys = wrapped(view.keys, columns)
  const room = roomOf(rows, keys.length)
  const shown = lines
    .flatMap(({ text, look }) => folded(text, columns).map((part) => looks[look](part)))
    .slice(view.scroll, view.scroll + room)
  while (shown.length < room) shown.push('')
  const message = cut(view.message, columns)
  const all = [titleLine({ title, place }, columns, paint), ...shown, view.isWarning ? paint.red(message) : paint.cyan(message)]
  return [...all, ...keys.map((line) => paint.dim(line))].slice(0, rows)
}

/** The last line that may stand first: the end of the list stays at the bottom of the screen. */
export function lastScroll({ lines }: ShownList, { columns, rows }: Size, keys: string): number {
  const count = lines.reduce((sum, { text }) => sum + folded(text, columns).length, 0)
  return Math.max(0, count - roomOf(rows, wrapped(keys, columns).length))
}

/** Scrolled so far that a line is in sight. @param at its place among the lines */
export function scrolledTo({ lines }: ShownList, at: number, scroll: number, { columns, rows }: Size, keys: string): number {
  const before = lines.slice(0, at).reduce((sum, { text }) => sum + folded(text, columns).length, 0)
  const end = before + folded(lines[at]?.text ?? '', columns).length
  return Math.max(end - roomOf(rows, wrapped(keys, columns).length), Math.min(scroll, before))
}

const roomOf = (rows: number, keys: number) => Math.max(1, rows - 2 - keys)
