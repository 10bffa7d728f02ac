/** How the cells of one column are written: learnt from the cells of the sheet, so that a value goes back as its system writes it. */

import type { Language } from '../../../errors.ts'
import type { Field, FieldType } from '../../../schema/field.ts'
import { formatPhone } from '../../../standardise/phone-format.ts'
import { tidy } from '../../../standardise/text.ts'
import { presenter } from '../../../write/present.ts'
import { dateFormats } from './date-formats.ts'

/** A cell of the sheet and the value it was read as. */
export interface Sample {
  readonly cell: string
  readonly value: string
}

/** Writes a value. `cell`: the cell it was read from and still stands for; null where the value has changed since, or came from elsewhere. */
export type CellStyle = (value: string, cell: string | null) => string

/** Types whose canonical value is the tidied text itself: there the value is the clean cell. */
const asText: ReadonlySet<FieldType> = new Set(['text', 'company', 'person', 'party', 'given', 'family', 'address', 'email', 'id', 'code'])

/** So large a share of a column is its format. */
const most = 0.6

/** @param country the country whose numbers the sheet writes without a prefix */
export function cellStyle(field: Field, samples: readonly Sample[], language: Language, country: string | null): CellStyle {
  const present = presenter(field, { phones: 'national', country, options: language })
  if (asText.has(field.type)) return (value) => value
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
      return (value, cell) => (cell === null ? (usual.get(value) ?? present(value)) : tidy(cell))
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

/** The cell that most often stands for each value. */
function usualCells(samples: readonly Sample[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { cell, value } of samples) {
    const cells = counts.get(value) ?? new Map<string, number>()
    cells.set(tidy(cell), (cells.get(tidy(cell)) ?? 0) + 1)
    counts.set(value, cells)
  }
  return new Map([...counts].map(([value, cells]) => [value, [...cells].sort((a, b) => b[1] - a[1])[0]![0]]))
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
