/** A first look at a column: how full, how varied, what is usual in it and what is odd. Counts only, in bounded memory. */

import type { NoteKind, Standardised } from '../record.ts'

/** Distinct values are counted exactly up to this many a column; beyond, the count is a lower bound and says so. */
export const profileLimits = { distinct: 100_000, patterns: 1_000, top: 5, odd: 3 } as const

export interface ValueCount {
  readonly value: string
  readonly count: number
}

export interface ColumnProfile {
  readonly rows: number
  readonly filled: number
  /** Placeholders such as N/A or 无: written, but empty in meaning. */
  readonly placeholders: number
  readonly distinct: number
  /** False when there were more distinct values than are counted. */
  readonly distinctExact: boolean
  readonly top: readonly ValueCount[]
  /** Shapes: 9 a digit, A a Latin letter, 字 a CJK character; a run longer than three is written `9+`. */
  readonly patterns: readonly ValueCount[]
  /** One value of each of the rarest shapes. */
  readonly odd: readonly string[]
  /** In characters, of filled cells. */
  readonly length: { readonly min: number; readonly max: number; readonly mean: number }
  /** What standardising met, by kind. */
  readonly notes: Readonly<Partial<Record<NoteKind, number>>>
  /** Smallest and largest canonical value, where the type has an order. */
  readonly range: { readonly from: string; readonly to: string } | null
}

export interface ColumnProfiler {
  add(raw: string, standardised: Standardised): void
  profile(): ColumnProfile
}

/** `ordered`: canonical values sort by meaning (dates as text, numbers by value); their range is kept. */
export function columnProfiler(ordered: 'text' | 'number' | null): ColumnProfiler {
  const values = new Map<string, number>()
  const shapes = new Map<string, { count: number; example: string }>()
  const notes: Partial<Record<NoteKind, number>> = {}
  let rows = 0
  let filled = 0
  let exact = true
  let shortest = Number.POSITIVE_INFINITY
  let longest = 0
  let characters = 0
  let from: string | null = null
  let to: string | null = null
  const before = (a: string, b: string) => (ordered === 'number' ? Number(a) < Number(b) : a < b)

  return {
    add(raw, { value, notes: met }) {
      rows++
      for (const { kind } of met) notes[kind] = (notes[kind] ?? 0) + 1
      const text = raw.trim()
      if (text === '' || (value === null && met.length > 0)) return
      filled++
      const size = [...text].length
      shortest = Math.min(shortest, size)
      longest = Math.max(longest, size)
      characters += size
      const seen = values.get(text)
      if (seen !== undefined) values.set(text, seen + 1)
      else if (values.size < profileLimits.distinct) values.set(text, 1)
      else exact = false
      count(shapes, shapeOf(text), text)
      if (ordered !== null && value !== null && met.length === 0) {
        if (from === null || before(value, from)) from = value
        if (to === null || before(to, value)) to = value
      }
    },
    profile() {
      const byCount = [...values].map(([value, count]) => ({ value, count })).sort(mostFirst)
      const byShape = [...shapes].map(([value, { count, example }]) => ({ value, count, example })).sort(mostFirst)
      return {
        rows,
        filled,
        placeholders: notes.placeholder ?? 0,
        distinct: values.size,
        distinctExact: exact,
        top: byCount.slice(0, profileLimits.top),
        patterns: byShape.slice(0, profileLimits.top).map(({ value, count }) => ({ value, count })),
        odd: oddOnes(byShape, filled),
        length: filled === 0 ? { min: 0, max: 0, mean: 0 } : { min: shortest, max: longest, mean: characters / filled },
        notes,
        range: from === null || to === null ? null : { from, to },
      }
    },
  }
}

function count(shapes: Map<string, { count: number; example: string }>, shape: string, example: string): void {
  const known = shapes.get(shape)
  if (known !== undefined) known.count++
  else if (shapes.size < profileLimits.patterns) shapes.set(shape, { count: 1, example })
}

/** Values of shapes that stand in fewer than one cell in two hundred, where a column has a usual shape at all. */
function oddOnes(byShape: readonly { count: number; example: string }[], filled: number): string[] {
  const usual = byShape[0]?.count ?? 0
  if (filled < 20 || usual < filled / 2) return []
  return byShape
    .filter(({ count }) => count * 200 <= filled)
    .slice(-profileLimits.odd)
    .map(({ example }) => example)
}

function mostFirst(a: ValueCount, b: ValueCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1)
}

/** The shape of a value: `13800138000` is `9+`, `C202401` is `A9+`, `华信科技` is `字+`, `2024-03-05` is `9+-99-99`. */
export function shapeOf(text: string): string {
  return text
    .slice(0, 100)
    .replace(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu, '字')
    .replace(/\p{L}/gu, (letter) => (letter === '字' ? letter : 'A'))
    .replace(/\p{Nd}/gu, '9')
    .replace(/(9|A|字)\1{3,}/g, '$1+')
}
