/** Decimal numbers as text: read from the ways the world writes them, moved by powers of ten without rounding. */

const plain = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/
const grouped = /^\d{1,3}(?:([,.' \u2019])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.(\d+))?$/
const fourGrouped = /^\d{1,4}(?:,\d{4})+(?:\.(\d+))?$/
const simple = /^(\d*)(?:([.,])(\d+))?\.?$/
const scientific = /^(\d+)(?:\.(\d+))?e\+?(-?\d{1,3})$/i

/**
 * The plain form of an unsigned or signed number: `1,234.50` is `1234.5`, `1.234,5` too. Where both signs stand, the last is the decimal
 * one. A single comma before exactly three digits groups (1,234), before any other number of digits it is decimal (12,5); a single dot is decimal.
 * null when the text is no number.
 * @param decimal `,` where the column is known to write 1.234,5: then a single dot before three digits groups (1.234 is 1234), a comma never
 */
export function parseDecimal(text: string, decimal: '.' | ',' = '.'): string | null {
  if (plain.test(text)) return text === '-0' ? '0' : text
  let rest = text.trim()
  let negative = false
  const bookkeeping = /^\((.+)\)$/.exec(rest)
  if (bookkeeping) {
    negative = true
    rest = bookkeeping[1]!
  }
  const sign = /^[-+\u2212]\s*/.exec(rest)
  if (sign) {
    if (sign[0][0] !== '+') negative = !negative
    rest = rest.slice(sign[0].length)
  } else if (/\d-$/.test(rest)) {
    negative = true
    rest = rest.slice(0, -1)
  }
  const digits = decimal === ',' ? (withComma(rest) ?? unsigned(rest)) : unsigned(rest)
  if (digits === null) return null
  const value = trimmed(digits[0], digits[1])
  return negative && value !== '0' ? `-${value}` : value
}

/** 1.234, 1.234.567,8 and 12,345 in a column of decimal commas. */
function withComma(text: string): readonly [string, string] | null {
  const match = /^([1-9]\d{0,2}(?:[.' \u2019]\d{3})+|\d+)(?:,(\d+))?$/.exec(text)
  return match === null ? null : [match[1]!.replace(/\D/g, ''), match[2] ?? '']
}

function unsigned(text: string): readonly [string, string] | null {
  let match = simple.exec(text)
  if (match !== null && (match[1] !== '' || match[3] !== undefined)) {
    if (match[2] === ',' && match[3]!.length === 3 && /^[1-9]\d{0,2}$/.test(match[1]!)) return [match[1]! + match[3]!, '']
    return [match[1]!, match[3] ?? '']
  }
  match = grouped.exec(text)
  if (match !== null && match[1] !== match[2])
    return [text.slice(0, match[2] === undefined ? undefined : text.lastIndexOf(match[2])).replace(/\D/g, ''), match[3] ?? '']
  match = indian.exec(text) ?? fourGrouped.exec(text)
  if (match !== null) return [text.replace(/\..*$/, '').replace(/\D/g, ''), match[1] ?? '']
  match = scientific.exec(text)
  if (match === null) return null
  const moved = shifted(match[1]!, match[2] ?? '', Number(match[3]))
  return moved
}

function shifted(whole: string, fraction: string, places: number): readonly [string, string] {
  if (places >= 0) {
    const padded = fraction.padEnd(places, '0')
    return [whole + padded.slice(0, places), padded.slice(places)]
  }
  const padded = whole.padStart(1 - places, '0')
  return [padded.slice(0, places), padded.slice(places) + fraction]
}

function trimmed(whole: string, fraction: string): string {
  const front = whole.replace(/^0+(?=\d)/, '') || '0'
  const back = fraction.replace(/0+$/, '')
  return back === '' ? front : `${front}.${back}`
}

/** A plain decimal times ten to a power: `('1.2', 8)` is `120000000`. */
export function timesTenTo(decimal: string, places: number): string {
  const negative = decimal.startsWith('-')
  const [whole, fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.') as [string, string?]
  const [front, back] = shifted(whole, fraction, places)
  const value = trimmed(front, back)
  return negative && value !== '0' ? `-${value}` : value
}
