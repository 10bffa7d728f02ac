/** Text in columns on a terminal: widths as they are seen, where a Chinese character takes two places. */

import stringWidth from 'string-width'

/** Code units that a letter takes with all its marks, at most: counting the places of a cell of a million letters takes minutes. */
const unitsAPlace = 32

/** Cuts a text to the places it may take; what is cut ends in `…`. */
export function cut(text: string, places: number): string {
  const units = Math.max(places, 1) * unitsAPlace
  if (text.length <= units && stringWidth(text) <= places) return text
  let width = 0
  let kept = ''
  for (const character of characters(text.slice(0, units))) {
    width += stringWidth(character)
    if (width > places - 1) break
    kept += character
  }
  return `${kept}…`
}

/**
 * A text in lines that take at most so many places each. A line ends between words or between Chinese characters; only a word that is longer than
 * a whole line is broken. @param most lines at most: what has no room is cut
 */
export function folded(text: string, places: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = []
  let from = 0
  let [end, width] = [0, 0]
  const close = () => {
    lines.push(text.slice(from, end).trimEnd())
    while (text[end] === ' ') end++
    from = end
    width = 0
  }
  for (const piece of pieces(text)) {
    const own = stringWidth(piece)
    const seen = stringWidth(piece.trimEnd())
    if (width > 0 && width + seen > places) close()
    if (seen <= places) {
      end += piece.length
      width += own
      continue
    }
    for (const character of characters(piece)) {
      const one = stringWidth(character)
      if (width > 0 && width + one > places) close()
      end = Math.max(end, from) + character.length
      width += one
    }
  }
  lines.push(text.slice(from).trimEnd())
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(restAfter(text, lines.slice(0, most - 1)), places)]
}

/** What stands behind these lines of the text. */
function restAfter(text: string, lines: readonly string[]): string {
  let at = 0
  for (const line of lines) {
    at += line.length
    while (text[at] === ' ') at++
  }
  return text.slice(at)
}

/**
 * Pieces between which a line may end: words with the blanks behind them, Chinese characters one by one. What closes stays with what stands before
 * it, what opens with what follows; `≠ ` and ` %` stay with their word.
 */
function* pieces(text: string): Generator<string> {
  for (const [unit] of text.matchAll(
    /[（《【“‘]*(?:≠ )?(?:[^\s\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}（《【、，。；：！？）》】]+|[^\s])[、，。；：！？）》】”’]*(?: %)?\s*|\s+/gu,
  ))
    yield unit
}

const segmenter = new Intl.Segmenter()
/** Marks, joiners, variation selectors, flags, skin tones: a letter may be several code points, and is as wide as all of them together. */
const joins = /\p{M}|\u200d|\ufe0e|\ufe0f|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]|[\u1100-\u11ff]/u

const characters = (text: string): Iterable<string> =>
  joins.test(text) ? Array.from(segmenter.segment(text), ({ segment }) => segment) : text

/** Cuts the beginning of a text that takes more places than it may; `…` stands for what is cut. */
export function cutStart(text: string, places: number): string {
  const units = Math.max(places, 1) * unitsAPlace
  if (text.length <= units && stringWidth(text) <= places) return text
  let width = 1
  let kept = ''
  for (const character of [...characters(text.slice(-units))].reverse()) {
    width += stringWidth(character)
    if (width > places) break
    kept = character + kept
  }
  return `…${kept}`
}

/** Fills a text with spaces to the places given. */
export function pad(text: string, places: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, places - stringWidth(text)))
  return side === 'right' ? text + space : space + text
}

/**
 * Rows as aligned columns, two spaces between; a column is as wide as its widest cell, at most `most`. The last text of a row is never cut:
 * nothing stands behind it, and in a log it is all there is. Numbers stand to the right.
 */
export function aligned(
  rows: readonly (readonly string[])[],
  options: { readonly most?: number; readonly right?: readonly number[] } = {},
): string[] {
  const { most = 60, right = [] } = options
  const widths: number[] = []
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.min(most, Math.max(widths[index] ?? 0, stringWidth(cell)))
  }
  return rows.map((row) => {
    const last = row.findLastIndex((cell) => cell !== '')
    return row
      .slice(0, last + 1)
      .map((cell, index) => pad(index === last ? cell : cut(cell, most), widths[index] ?? 0, right.includes(index) ? 'left' : 'right'))
      .join('  ')
      .trimEnd()
  })
}

/** A share as a bar of blocks: `▇▇▇▇▇░░░`. */
export function blocks(share: number, places: number): string {
  const full = Math.round(share * places)
  return '▇'.repeat(full) + '░'.repeat(places - full)
}
