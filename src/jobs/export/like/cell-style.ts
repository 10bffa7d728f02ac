/** How the cells of one column are written: learnt from the cells of the sheet, so that a value goes back as its system writes it. */

import type { Language } from '../../../errors.ts'
import type { Field, FieldType } from '../../../schema/field.ts'
import { formatPhone } from '../../../standardise/phone-format.ts'
import { tidy } from '../../../standardise/text.ts'
import { presenter } from '../../../write/present.ts'
import { usualCells } from './choice-style.ts'
import { dateFormats } from './date-formats.ts'
import { moneyWriter } from './money-style.ts'
import type { Sample } from './sample.ts'

export interface StyleFacts {
  readonly language: Language
  /** The country whose numbers the sheet writes without a prefix. */
  readonly country: string | null
  /** Takes an option that no cell of the column has or means. */
  readonly strange: (value: string) => void
}

/** Writes a value. `cell`: the cell it was read from and still stands for; null where the value has changed since, or came from elsewhere. */
export type CellStyle = (value: string, cell: string | null) => string

/** Types whose canonical value is the tidied text itself: there the value is the clean cell. */
const asText: ReadonlySet<FieldType> = new Set(['text', 'company', 'person', 'party', 'given', 'family', 'address', 'email', 'id', 'code'])

/** So large a share of a column is its format. */
const most = 0.6

export function cellStyle(field: Field, samples: readonly Sample[], { language, country, strange }: StyleFacts): CellStyle {
  const present = presenter(field, { phones: 'national', country, options: language })
  if (asText.has(field.type)) return (value, cell) => (cell === null ? value : onItsLines(value, cell))
  switch (field.type) {
    case 'date':
      return inFormat(
        dateFormats.map((format) => (value) => format(value) ?? value),
        samples,
        (value) => value.replace('T', ' '),
      )
    case 'phone':
      return inFormat(
        (['national', 'international', 'e164'] as const).map((style) => (value) => formatPhone(value, style, country)),
        samples,
        (value) => formatPhone(value, country === null ? 'international' : 'national', country),
      )
    case 'choice': {
      const usual = usualCells(samples)
      const isOption = (field.choices?.length ?? 0) > 0
      return (value, cell) => {
        if (cell !== null) return tidy(cell)
        const own = usual(value)
        if (own === undefined && isOption) strange(present(value))
        return own ?? present(value)
      }
    }
    case 'money': {
      const write = moneyWriter(samples)
      return (value, cell) => (cell === null ? (write(value) ?? present(value)) : tidy(cell))
    }
    case 'choices': {
      const mark = usualMark(samples)
      const write = presenter({ ...field, type: 'choice' }, { phones: 'national', country, options: language })
      return (value, cell) => (cell === null ? value.split(';').map(write).join(mark) : tidy(cell))
    }
    default:
      return (value, cell) => (cell === null ? present(value) : tidy(cell))
  }
}

/** The value on the lines of its cell, where it is the cell on one line: an address of three. */
function onItsLines(value: string, cell: string): string {
  const lines = tidy(cell)
  const bare = (text: string) => text.replace(/[\s,，]+/g, '')
  return lines.includes('\n') && bare(lines) === bare(value) ? lines : value
}

/** In the format that most cells have, where one has: a cell in another known format is brought into it, one in none stays. */
function inFormat(
  formats: readonly ((value: string) => string)[],
  samples: readonly Sample[],
  otherwise: (value: string) => string,
): CellStyle {
  const counts = formats.map((format) => samples.filter(({ cell, value }) => format(value) === tidy(cell)).length)
  const best = Math.max(0, ...counts)
  const usual = best > 0 && best >= samples.length * most ? formats[counts.indexOf(best)] : undefined
  return (value, cell) => {
    if (cell === null) return (usual ?? otherwise)(value)
    const own = tidy(cell)
    return usual !== undefined && formats.some((format) => format(value) === own) ? usual(value) : own
  }
}

/** What stands between the values of a cell of several, as in most cells of the column. */
function usualMark(samples: readonly Sample[]): string {
  const counts = new Map<string, number>()
  for (const { cell } of samples) {
    const mark = /\s*[,，;；、|/]\s*/.exec(cell)?.[0]
    if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ', '
}
