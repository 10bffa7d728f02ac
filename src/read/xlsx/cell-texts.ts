/** What a cell says, from its type, its style and what stands in it. Runs once for every cell. */

import type { Breakage } from '../sheet.ts'
import { withoutEscapes } from './escapes.ts'
import { general, type NumberFormat } from './number-format.ts'
import { numberText } from './number-text.ts'
import type { SharedStrings } from './shared-strings.ts'

/** Formatted dates come again and again; this many texts are remembered for each format. */
const rememberedDates = 20_000

export class CellTexts {
  /** Why the current cell's row cannot be trusted; null when it can. */
  problem: Breakage | null = null
  /** For `missing-text`: the number of the shared text that is not there; else empty. */
  detail = ''

  private readonly formats: readonly NumberFormat[]
  private readonly strings: SharedStrings
  private readonly date1904: boolean
  private readonly dates = new Map<NumberFormat, Map<string, string>>()

  constructor(formats: readonly NumberFormat[], strings: SharedStrings, date1904: boolean) {
    this.formats = formats
    this.strings = strings
    this.date1904 = date1904
  }

  /** Call before each cell, with what was wrong with gathering its text. */
  begin(problem: Breakage | null): void {
    this.problem = problem
    this.detail = ''
  }

  /** A number by the format of its style; a cell without a style (-1) has the first one. */
  number(raw: string, style: number): string {
    const format = this.formats[style === -1 ? 0 : style] ?? general
    if (format.plain) return numberText(raw, format, this.date1904)
    let known = this.dates.get(format)
    if (known === undefined) {
      known = new Map()
      this.dates.set(format, known)
    }
    let text = known.get(raw)
    if (text === undefined) {
      text = numberText(raw, format, this.date1904)
      if (known.size < rememberedDates) known.set(raw, text)
    }
    return text
  }

  /** A shared text by its number. */
  shared(index: number): string {
    const { texts, broken } = this.strings
    const text = texts[index]
    if (text === undefined) {
      this.problem = 'missing-text'
      this.detail = String(index)
      return ''
    }
    if (broken.size > 0) this.problem = broken.get(index) ?? this.problem
    return text
  }

  /** Anything but a number and a shared text. */
  other(type: string, text: string): string {
    switch (type) {
      case 'b':
        return booleanText(text.trim())
      case 'd':
        return isoDate(text)
      case 'e':
        return text
      default:
        return withoutEscapes(text)
    }
  }
}

function booleanText(text: string): string {
  if (text === '') return ''
  return text === '1' || text === 'true' ? 'TRUE' : 'FALSE'
}

/** `2024-03-05T00:00:00` as a date, with its time when it has one. */
function isoDate(text: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?)?Z?$/.exec(text.trim())
  if (match === null) return text
  const time = match[2] === undefined ? '' : `${match[2]}${match[3] ?? ':00'}`
  return time === '' || time === '00:00:00' ? match[1]! : `${match[1]} ${time}`
}
