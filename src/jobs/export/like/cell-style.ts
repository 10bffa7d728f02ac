/** How the cells of one column are written: learnt from the cells of the sheet, so that a value goes back as its system writes it. */

import type { Language } from '../../../errors.ts'
import type { Field, FieldType } from '../../../schema/field.ts'
import { formatPhone } from '../../../standardise/phone-format.ts'
import { tidy } from '../../../standardise/text.ts'
import { presenter } from '../../../write/present.ts'
import { usualCells } from './choice-style.ts'
import { dateFormats } from './date-formats.ts'
import { type Formats, inFormat } from './in-format.ts'
import { moneyWriter } from './money-style.ts'
import type { CellStyle, Learner } from './sample.ts'

export interface StyleFacts {
  readonly language: Language
  /** The country whose numbers the sheet writes without a prefix. */
  readonly country: string | null
  /** Takes an option that no cell of the column has or means. */
  readonly strange: (value: string) => void
}

/** Types whose canonical value is the tidied text itself: there the value is the clean cell. */
const asText: ReadonlySet<FieldType> = new Set(['text', 'company', 'person', 'party', 'given', 'family', 'address', 'email', 'id', 'code'])

/** Learns the style of a column. */
export function cellStyle(field: Field, { language, country, strange }: StyleFacts): Learner<CellStyle> {
  const present = presenter(field, { phones: 'national', country, options: language })
  if (asText.has(field.type)) return known((value, cell) => (cell === null ? value : onItsLines(value, cell)))
  switch (field.type) {
    case 'date':
      return inFormat(dateFormats, (value) => value.replace('T', ' '))
    case 'phone':
      return inFormat(phoneFormats(country), (value) => formatPhone(value, country === null ? 'international' : 'national', country))
    case 'choice': {
      const isOption = (field.choices?.length ?? 0) > 0
      return learntAs(usualCells(), (usual) => (value, cell) => {
        if (cell !== null) return tidy(cell)
        const own = usual(value)
        if (own === undefined && isOption) strange(present(value))
        return own ?? present(value)
      })
    }
    case 'money':
      return learntAs(moneyWriter(), (write) => (value, cell) => (cell === null ? (write(value) ?? present(value)) : tidy(cell)))
    case 'choices': {
      const write = presenter({ ...field, type: 'choice' }, { phones: 'national', country, options: language })
      return learntAs(usualMark(), (mark) => (value, cell) => (cell === null ? value.split(';').map(write).join(mark) : tidy(cell)))
    }
    default:
      return known((value, cell) => (cell === null ? present(value) : tidy(cell)))
  }
}

const known = (style: CellStyle): Learner<CellStyle> => ({ see: () => {}, learnt: () => style })

const learntAs = <Learnt>({ see, learnt }: Learner<Learnt>, styleOf: (learnt: Learnt) => CellStyle): Learner<CellStyle> => ({
  see,
  learnt: () => styleOf(learnt()),
})

const phoneStyles = ['national', 'international', 'e164'] as const
const phoneFormats = (country: string | null): Formats => ({
  size: phoneStyles.length,
  of: (value) => (format) => formatPhone(value, phoneStyles[format]!, country),
})

/** The value on the lines of its cell, where it is the cell on one line: an address of three. */
function onItsLines(value: string, cell: string): string {
  const lines = tidy(cell)
  const bare = (text: string) => text.replace(/[\s,，]+/g, '')
  return lines.includes('\n') && bare(lines) === bare(value) ? lines : value
}

/** What stands between the values of a cell of several, as in most cells of the column. */
function usualMark(): Learner<string> {
  const counts = new Map<string, number>()
  return {
    see({ cell }) {
      const mark = /\s*[,，;；、|/]\s*/.exec(cell)?.[0]
      if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1)
    },
    learnt: () => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ', ',
  }
}
