/** Lines under one another as they fill a terminal: a title, the lines, a message, the keys at the bottom. */

import type { ChalkInstance } from 'chalk'
import { folded } from '../columns.ts'
import { messageLines, titleHeight, titleLines, wrapped } from './case-screen.ts'
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
export function listScreen(list: ShownList, view: ListView, size: Size, paint: ChalkInstance): string[] {
  const { columns, rows } = size
  const looks: Readonly<Record<ListLine['look'], (text: string) => string>> = {
    plain: (text) => text,
    dim: paint.dim,
    strong: paint.bold,
    marked: paint.yellow,
    chosen: paint.inverse,
  }
  const keys = wrapped(view.keys, columns)
  const room = roomOf(list, size, view.keys)
  const shown = list.lines
    .flatMap(({ text, look }) => folded(text, columns).map((part) => looks[look](part)))
    .slice(view.scroll, view.scroll + room)
  while (shown.length < room) shown.push('')
  const message = messageLines(view, columns, paint)
  const lines = [...titleLines(list, columns, paint), ...shown].slice(0, Math.max(1, rows - message.length - keys.length))
  return [...lines, ...message, ...keys.map((line) => paint.dim(line))].slice(0, rows)
}

/** The last line that may stand first: the end of the list stays at the bottom of the screen. */
export function lastScroll(list: ShownList, size: Size, keys: string): number {
  const count = list.lines.reduce((sum, { text }) => sum + folded(text, size.columns).length, 0)
  return Math.max(0, count - roomOf(list, size, keys))
}

/** Scrolled so far that a line is in sight. @param at its place among the lines */
export function scrolledTo(list: ShownList, at: number, scroll: number, size: Size, keys: string): number {
  const { lines } = list
  const before = lines.slice(0, at).reduce((sum, { text }) => sum + folded(text, size.columns).length, 0)
  const end = before + folded(lines[at]?.text ?? '', size.columns).length
  return Math.max(0, end - roomOf(list, size, keys), Math.min(scroll, before))
}

/** Lines that the list may take, where the message takes one. */
const roomOf = (list: ShownList, { columns, rows }: Size, keys: string) =>
  Math.max(1, rows - titleHeight(list, columns) - 1 - wrapped(keys, columns).length)
