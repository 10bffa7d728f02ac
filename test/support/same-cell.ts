/** Whether a cell as we read it is what another program shows: dates in their own order, percent and money signs, rounded decimals. */

import { parse } from 'csv-parse/sync'

const two = (text: string) => text.padStart(2, '0')
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `6/9/13`, `07/23/2020 09:00:00`, `9-Jun-13`, `6:09 AM` as we write them, as far as they are said; null for anything else. */
function moment(shown: string): string | null {
  const match =
    /^(?:(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})|(\d{1,2})-([A-Za-z]{3})-(\d{2,4}))?(?:^| ?)(?:(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([AP])M)?)?$/.exec(
      shown,
    )
  if (match === null || shown === '') return null
  const [, month, day, year, day2, month2, year2, hour, minute, second, half] = match
  const date =
    month !== undefined
      ? `${full(year!)}-${two(month)}-${two(day!)}`
      : month2 !== undefined
        ? `${full(year2!)}-${two(String(months.indexOf(month2.toLowerCase()) + 1))}-${two(day2!)}`
        : ''
  if (hour === undefined) return date
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'P' ? 12 : 0)
  return `${date} ${two(String(hours))}:${minute}${second === undefined ? '' : `:${second}`}`.trim()
}

const full = (year: string) => (year.length === 4 ? year : Number(year) < 30 ? `20${year}` : `19${year}`)

/** True when `ours` says at least what is shown. `_` and the replacement character stand for letters the other program could not write. */
function sameCell(shown: string, ours: string): boolean {
  const plain = shown.trim()
  if (plain === ours.trim() || plain.replace(/\r\n?/g, '\n') === ours.trim().replace(/\r\n?/g, '\n')) return true
  const when = moment(plain)
  if (when !== null && ours.startsWith(when)) return true
  const number = /^[($¥￥\s]*(-?[\d,]*\.?\d+)(E[+-]?\d+)?\s*(%?)[)\s]*$/i.exec(plain)
  if (number !== null && ours !== '' && Number.isFinite(Number(ours))) {
    const [, digits = '', exponent = '', percent] = number
    const scale = 10 ** (Number(exponent.slice(1) || 0) - (percent === '%' ? 2 : 0))
    const value = Number(digits.replaceAll(',', '')) * scale
    const decimals = digits.split('.')[1]?.length ?? 0
    const sign = plain.includes('(') ? -1 : 1
    const lastDigit = 10 ** -decimals * scale
    // the fifteenth digit is rounded differently by every program
    return Math.abs(sign * value - Number(ours)) <= (decimals >= 12 ? 1.5 : 0.50001) * lastDigit
  }
  if (!/[_\ufffd]/.test(plain)) return false
  const pattern = [...plain].map((letter) => (/[_\ufffd]/.test(letter) ? '.' : letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('')
  return new RegExp(`^${pattern}$`, 's').test(ours.trim())
}

/** The cells that differ, as `R1C1 shown | ours`. Empty cells at the ends of rows and of the sheet count for nothing. */
export function differences(csv: Buffer, rows: readonly { row: number; cells: readonly string[] }[]): string[] {
  const shown: string[][] = parse(csv, {
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
  })
  const ours: (readonly string[])[] = []
  for (const { row, cells } of rows) ours[row - 1] = cells
  const found: string[] = []
  for (let row = 0; row < Math.max(shown.length, ours.length); row++) {
    for (let column = 0; column < Math.max(shown[row]?.length ?? 0, ours[row]?.length ?? 0); column++) {
      const [theirs, own] = [shown[row]?.[column] ?? '', ours[row]?.[column] ?? '']
      if (!sameCell(theirs, own)) found.push(`R${row + 1}C${column + 1} ${JSON.stringify(theirs)} | ${JSON.stringify(own)}`)
    }
  }
  return found
}
