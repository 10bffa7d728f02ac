/**
 * Phones to E.164 with their extension: `+8613812345678`, `+8651261234567;ext=801`. Chinese mobiles take a short cut that a test proves
 * equal to the long way. What cannot be dialled stays as it was typed, with a note that says why.
 */

import type { Note, Standardised } from '../record.ts'
import { asciiDigits } from './digits.ts'
import { isEmail } from './email-shape.ts'
import { sheetNumber, withoutTextMark } from './excel-damage.ts'
import { halfWidth } from './half-width.ts'
import { isSlashList, type Numbers, readOne, readSeveral, withoutTypos } from './phone-cell.ts'
import { isPlainMobile } from './phone-cn.ts'
import { isList } from './phone-parts.ts'
import { clean, noted, nothing } from './result.ts'
import { tidy } from './text.ts'

/** No list of numbers is this long: such a cell is a text. */
const longest = 300
/** Signs before a number that say nothing: `: 0157…`, `=+49…`, `>0512…`. */
const straySigns = /^[\s:=>~*"'`´|/\\_.,;-]+(?=[+(]?\d)/
const dashes = /[\u2010-\u2015\u2212\u30fc\ufe58\ufe63]/g

/**
 * A phone cell.
 * @param country ISO 3166 code of numbers without a prefix; null: they keep their digits, unproven
 *
 * Several numbers in a cell: the first is the value, the note `several` holds the others (canonical, joined by `, `).
 * Without `+`, the value of a sheet whose country is unknown is the digits alone.
 */
export function standardisePhone(raw: string, country: string | null): Standardised {
  if (country === 'CN' && isPlainMobile(raw)) return nobodysNumber(raw) ? noted(`+86${raw}`, 'placeholder', raw) : clean(`+86${raw}`)
  const text = asciiDigits(halfWidth(onOneLine(tidy(raw))).replace(dashes, '-'))
  if (text === '') return nothing
  if (text.length > longest) return noted(text, 'unparsed')
  if (isEmail(text)) return noted(text, 'wrong-kind', 'email')
  if (/\d\*{2,}/.test(text)) return noted(text, 'unparsed', 'masked')

  const unmarked = withoutTextMark(text)
  const number = sheetNumber(unmarked)
  if (number !== null && number.digits === null) return noted(text, 'excel-damaged')
  const typed = (number?.digits ?? unmarked).replace(straySigns, '')
  const result = read(typed, text, country)
  if (typed === text) return result
  if (result.value === text) return number !== null && /e/i.test(unmarked) ? noted(text, 'excel-damaged') : result
  if (number === null && unmarked === text) return result // signs that say nothing stood before the number
  const notes = result.notes.filter(({ kind }) => kind !== 'excel-restored')
  return { value: result.value, notes: [...notes, { kind: 'excel-restored', detail: text }] }
}

/** A line break divides numbers, but for one behind an area code: `(815)\n672-4784`. */
function onOneLine(text: string): string {
  if (!text.includes('\n')) return text
  return text
    .split('\n')
    .map((line, i, lines) => (i === lines.length - 1 ? line : /^\(?\+?\d{1,5}\)?-?$/.test(line) ? `${line} ` : `${line}; `))
    .join('')
}

function read(typed: string, text: string, country: string | null): Standardised {
  const digits = typed.replace(/[-+()\s./]/g, '')
  if (nobodysNumber(digits)) return noted(readOne(typed, country).number ?? text, 'placeholder', digits)
  const whole = readOne(typed, country)
  const repaired = whole.number === null || whole.note === 'unknown-range' ? withoutTypos(typed, country) : null
  // An old prefix that is no longer dialled leaves no doubt about the number.
  if (repaired !== null)
    return noted(repaired.detail === 'old-prefix' ? repaired.proposal : text, repaired.kind, repaired.detail, repaired.proposal)
  if (isList(typed) || isSlashList(typed, country)) {
    const several = readSeveral(typed, country)
    if (several !== null) return fromSeveral(several)
  }
  if (whole.number !== null) return whole.note === undefined ? clean(whole.number) : noted(whole.number, whole.note, whole.detail)
  const several = readSeveral(typed, country)
  return several === null ? noted(text, whole.defect, whole.detail) : fromSeveral(several)
}

function fromSeveral({ numbers, rest }: Numbers): Standardised {
  const [first, ...others] = numbers
  if (first === undefined) return nothing
  const notes: Note[] = []
  if (first.note !== undefined) notes.push(first.detail === undefined ? { kind: first.note } : { kind: first.note, detail: first.detail })
  if (others.length > 0) notes.push({ kind: 'several', detail: others.map(({ number }) => number).join(', ') })
  if (rest !== '') notes.push({ kind: 'extra-text', detail: rest })
  return { value: first.number, notes }
}

const counted = new Set(
  '12345678901 1234567890 0123456789 123456789 12345678 1234567 123456 12345678910 01234567890 0987654321 9876543210 987654321 87654321 01012345678'.split(
    ' ',
  ),
)

/** Digits typed to fill a form: 13800000000, 11111111111, 12345678901. Kept as they are: whether they are wrong is a rule's business. */
export function nobodysNumber(digits: string): boolean {
  const last = digits.charCodeAt(digits.length - 1)
  if (last !== digits.charCodeAt(digits.length - 2)) return counted.has(digits)
  if (/^(?:\+?86)?1[3-9]\d0{8}$/.test(digits)) return true
  return /^(\d)\1{4,}$/.test(digits) && (digits.length >= 9 || /^[01]/.test(digits))
}
