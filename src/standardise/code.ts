/** Codes (upper case without spaces) and keys (as they stand), checked where there is a check, damage by spreadsheets told from mistyping. */

import type { Standardised } from '../record.ts'
import type { Field } from '../schema/field.ts'
import { type CodeProblem, residentIdProblem, usccProblem } from './check-digits.ts'
import { endsInLostDigits, sheetNumber, withoutTextMark } from './excel-damage.ts'
import { halfWidth } from './half-width.ts'
import { clean, noted, nothing } from './result.ts'
import { tidyLine } from './text.ts'

export { luhn, residentIdProblem, usccProblem } from './check-digits.ts'

const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63]/g

/**
 * A key (customer number, order number): byte for byte but for outer blanks and a spreadsheet's text mark, for the system it comes from
 * compares it so (`0015g00000AbCdE` is not `0015G00000ABCDE`). A key that a spreadsheet wrote as a number (`1001.0`) stays too, with
 * `excel-restored` and what it was as the proposal, or `excel-damaged` where digits are lost.
 */
export function standardiseId(raw: string): Standardised {
  const text = withoutTextMark(raw.trim()).trim()
  if (text === '') return nothing
  if (!/^\d[\d.,E+]+$/i.test(text)) return clean(text)
  const whole = /^(\d+)\.0+$/.exec(text)?.[1]
  if (whole !== undefined) return noted(text, 'excel-restored', undefined, whole)
  const number = sheetNumber(text)
  if (number !== null)
    return number.digits === null || number.digits.length > 15
      ? noted(text, 'excel-damaged')
      : noted(text, 'excel-restored', undefined, number.digits)
  return endsInLostDigits(text) ? noted(text, 'excel-damaged') : clean(text)
}

/**
 * A code with rules of its own. What breaks them stays as typed (upper case, no spaces) with a note: `check-digit`, `too-short`,
 * `too-long`, `letters` (with the repair, where one passes the check), `impossible-date`, `impossible`, `excel-damaged`.
 * @param country ISO 3166 code; a postcode of six digits is expected only in China
 */
export function standardiseCode(raw: string, kind: Field['code'], country: string | null): Standardised {
  const text = codeText(raw)
  if (text === '') return nothing
  const unmarked = withoutTextMark(text)
  const number = sheetNumber(unmarked)
  if (number !== null && (number.digits === null || number.digits.length > 15)) return noted(text, 'excel-damaged')
  const typed = upper((number?.digits ?? unmarked).replace(/\s/g, ''))
  switch (kind) {
    case 'uscc':
      return uscc(bare(typed, separators))
    case 'resident-id':
      return residentId(bare(typed, separators))
    case 'postcode':
      return postcode(number?.digits ?? unmarked, country)
    default:
      return plainCode(raw)
  }
}

/** A code without a check of its own: upper case, no spaces. */
function plainCode(raw: string): Standardised {
  const text = codeText(raw)
  const unmarked = bare(text, /\s/g)
  const whole = /^(\d+)\.0+$/.exec(unmarked)?.[1]
  if (whole !== undefined) return noted(whole, 'excel-restored', text)
  const number = sheetNumber(unmarked)
  if (number !== null)
    return number.digits === null || number.digits.length > 15 ? noted(text, 'excel-damaged') : noted(number.digits, 'excel-restored', text)
  if (endsInLostDigits(unmarked)) return noted(unmarked, 'excel-damaged')
  return clean(upper(unmarked))
}

const separators = /[-.·'’`\s]/g

/** Without text marks and what stands between the letters. Each can hide another (`.="0"`), so until none is left; never nothing. */
function bare(text: string, between: RegExp): string {
  const unmarked = withoutTextMark(text)
  const next = unmarked.replace(between, '')
  if (next === '') return unmarked
  return next === text ? text : bare(next, between)
}

/** Only the letters of codes: what other scripts do in upper case is no business of a code. */
const upper = (text: string) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())

const codeText = (raw: string) => halfWidth(tidyLine(raw)).replace(dashes, '-')

function uscc(code: string): Standardised {
  const problem = usccProblem(code)
  if (problem === null) return clean(code)
  if (endsInLostDigits(code)) return noted(code, 'excel-damaged')
  if (problem === 'characters') {
    const repaired = code.replace(/[OISVZ]/g, (letter) => usccLookalikes[letter] ?? letter)
    return usccProblem(repaired) === null ? noted(code, 'letters', undefined, repaired) : noted(code, 'letters')
  }
  return withProblem(code, problem, 18)
}

const usccLookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2', V: 'U' }

function residentId(id: string): Standardised {
  const problem = residentIdProblem(id)
  if (problem === null) return clean(id)
  // A spreadsheet keeps fifteen digits; a number that ends so and passes its check is what it says.
  if (endsInLostDigits(id)) return noted(id, 'excel-damaged')
  if (problem === 'characters') {
    const repaired = id.replace(/[OILBSZ×*]/g, (letter) => idLookalikes[letter] ?? letter)
    return repaired !== id && residentIdProblem(repaired) === null ? noted(id, 'letters', undefined, repaired) : noted(id, 'letters')
  }
  return withProblem(id, problem, 18)
}

const idLookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', B: '8', S: '5', Z: '2', '×': 'X', '*': 'X' }

function withProblem(code: string, problem: CodeProblem, length: number): Standardised {
  switch (problem) {
    case 'length':
      return noted(code, code.length < length ? 'too-short' : 'too-long', String(code.length))
    case 'date':
      return noted(code, 'impossible-date')
    case 'region':
      return noted(code, 'impossible', code.slice(0, 2))
    case 'characters':
      return noted(code, 'letters')
    default:
      return noted(code, 'check-digit')
  }
}

/** The first two digits that China Post gives out. */
const postalRegion = /^(?:0[1-7]|1[0-6]|2[0-7]|3[0-6]|4[0-7]|5[1-8]|6[1-8]|7[1-5]|8[1-5]|99)/

function postcode(text: string, country: string | null): Standardised {
  const code = upper(text)
  if (country !== 'CN' || /[A-Z]/.test(code)) return clean(code)
  const digits = code.replace(/[\s-]/g, '')
  if (!/^\d+$/.test(digits)) return noted(code, 'unparsed')
  if (digits.length === 6) return postalRegion.test(digits) ? clean(digits) : noted(digits, 'unknown-range')
  // 012000 becomes 12000 in a spreadsheet; only Inner Mongolia, Shanxi and Hebei begin with 0.
  if (digits.length === 5 && /^[1-7]/.test(digits)) return noted(`0${digits}`, 'excel-restored', '0')
  return noted(digits, digits.length < 6 ? 'too-short' : 'too-long', String(digits.length))
}
