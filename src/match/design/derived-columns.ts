/** Which columns tell the same thing twice (full name beside its parts), and which two hold values that people put in the wrong one. */

import type { EncodedColumn } from '../columns/encode.ts'
import { type Kind, methods } from '../compare/kind.ts'
import { fold, tokensOf } from '../text/fold.ts'

/** Records looked at, evenly taken. */
const looked = 3000

function eachLooked(size: number, visit: (i: number) => void): void {
  const step = Math.max(1, Math.floor(size / looked))
  for (let i = 0; i < size; i += step) visit(i)
}

/**
 * Columns that are made of others: nearly every record's words of those others stand in it. Their evidence is already counted
 * by the parts. Returns positions in `columns`.
 */
export function composedColumns(columns: readonly EncodedColumn[], kinds: readonly (Kind | null)[], size: number): Set<number> {
  const words = (kind: Kind | null) => kind !== null && methods[kind].traits?.text === true
  const tokens = columns.map((_, c) => (words(kinds[c]!) ? new Map<number, ReadonlySet<string>>() : null))
  const tokensAt = (c: number, i: number): ReadonlySet<string> | null => {
    const id = columns[c]!.ids[i]!
    if (id < 0) return null
    let set = tokens[c]!.get(id)
    if (set === undefined) {
      set = new Set(tokensOf(fold(columns[c]!.values[id]!)))
      tokens[c]!.set(id, set)
    }
    return set
  }
  /** Share of records in which the words of `part` all stand in `whole`, where both are filled. */
  const inside = (part: number, whole: number): { share: number; covers: number; longer: number } => {
    let both = 0
    let held = 0
    let filled = 0
    let longer = 0
    eachLooked(size, (i) => {
      const w = tokensAt(whole, i)
      if (w === null) return
      filled++
      const p = tokensAt(part, i)
      if (p === null) return
      both++
      let all = p.size > 0
      for (const token of p) if (!w.has(token)) all = false
      if (all) held++
      if (w.size > p.size) longer++
    })
    return { share: both >= 30 ? held / both : 0, covers: filled > 0 ? both / filled : 0, longer: both > 0 ? longer / both : 0 }
  }
  const parts = new Map<number, number[]>()
  for (let whole = 0; whole < columns.length; whole++) {
    if (!words(kinds[whole]!)) continue
    for (let part = 0; part < columns.length; part++) {
      if (part === whole || !words(kinds[part]!)) continue
      const found = inside(part, whole)
      if (found.share < 0.95) continue
      // twins: the later one goes
      if (found.longer < 0.05 && part > whole) continue
      parts.set(whole, [...(parts.get(whole) ?? []), part])
    }
  }
  const composed = new Set<number>()
  // the longest first: a whole may be part of a greater whole
  const wholes = [...parts].sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
  for (const [whole, held] of wholes) {
    const left = held.filter((part) => !composed.has(part))
    let covered = 0
    let filled = 0
    eachLooked(size, (i) => {
      if (tokensAt(whole, i) === null) return
      filled++
      if (left.some((part) => tokensAt(part, i) !== null)) covered++
    })
    if (left.length > 0 && covered >= 0.95 * filled) composed.add(whole)
  }
  return composed
}

/** Two columns whose values now and then stand in each other's place (given name and surname). */
export function exchangedColumns(columns: readonly EncodedColumn[], kinds: readonly Kind[]): [number, number][] {
  const vocabulary = columns.map((column, c) =>
    methods[kinds[c]!].traits?.exchanged === true && column.values.length >= 40
      ? new Map(column.values.map((value, id) => [fold(value), column.counts[id]!]))
      : null,
  )
  const found: { a: number; b: number; share: number }[] = []
  for (let a = 0; a < columns.length; a++)
    for (let b = a + 1; b < columns.length; b++) {
      const va = vocabulary[a]
      const vb = vocabulary[b]
      if (!va || !vb || kinds[a] !== kinds[b]) continue
      let inB = 0
      for (const [value, count] of va) if (vb.has(value)) inB += count
      let inA = 0
      for (const [value, count] of vb) if (va.has(value)) inA += count
      const names = (c: number) => columns[c]!.type === 'given' || columns[c]!.type === 'family'
      const share = Math.min(inB / columns[a]!.filled, inA / columns[b]!.filled)
      if (share >= (names(a) && names(b) ? 0.005 : 0.03)) found.push({ a, b, share })
    }
  found.sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b)
  const used = new Set<number>()
  const pairs: [number, number][] = []
  for (const { a, b } of found) {
    if (used.has(a) || used.has(b)) continue
    used.add(a)
    used.add(b)
    pairs.push([a, b])
  }
  return pairs
}
