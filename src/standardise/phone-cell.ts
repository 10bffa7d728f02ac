/** One phone, or several, in the text of a cell. */

import type { NoteKind } from '../record.ts'
import { timesAndDates } from './data/phone-words.ts'
import { landlineParts, readChinese } from './phone-cn.ts'
import { lastGroup, splitExtension, splitPhones } from './phone-parts.ts'
import { type Dialable, dialable, type PhoneReading, undialable } from './phone-reading.ts'
import { countryNamed, countryOf, readWorld } from './phone-world.ts'

export interface Numbers {
  readonly numbers: readonly Dialable[]
  /** What was no number. */
  readonly rest: string
}

/** Reads a text as one number, with or without an extension. */
export function readOne(text: string, country: string | null): PhoneReading {
  const marked = splitExtension(text)
  if (marked !== null) {
    const reading = readNumber(marked.number, country)
    return reading.number === null ? reading : withExtension(reading, marked.ext)
  }
  const whole = readNumber(text, country)
  if (whole.number !== null) return whole
  const group = lastGroup(text)
  if (group === null) return whole
  const reading = readNumber(group.number, country)
  const isMobile = reading.number !== null && /^\+861[3-9]\d{9}$/.test(reading.number)
  if (reading.number !== null && (!isMobile || privacyNumber.test(text)) && (reading.note === undefined || reading.note === 'assumed'))
    return withExtension(reading, group.ext)
  return reading.number === null && reading.defect === 'no-area-code' ? reading : whole
}

/** 13812345678-1234: a mobile that shops and couriers put before a customer's own, with its extension. */
const privacyNumber = /(?<!\d)1[3-9]\d{9}-\d{1,4}$/
/** 95588-1 is 95588 with a key of its menu, never 955881. */
const serviceAndKey = /^9[56]\d{3}[-\s(]+\d\)?$/

function withExtension(reading: Dialable, ext: string): Dialable {
  return { ...reading, number: `${reading.number};ext=${ext}` }
}

const namedCountry = /^\(?([a-z][a-z. ]+|[\u4e00-\u9fff]{2,6})\)?[\s:：-]*(?=[+(\d])/i
/** Country codes that are met without their + in Chinese sheets. They need a separator behind them: 14155552671 is a mobile of ours. */
const bareCode = /^\(?(?:1|7|33|34|39|4[0-9]|6[0-6]|8[1245]|85[235]|886|971)\)?[-. ]/

function readNumber(text: string, country: string | null): PhoneReading {
  const name = namedCountry.exec(text)
  const named = name === null ? null : countryNamed(name[1] ?? '')
  if (name !== null && named !== null) return readNumber(text.slice(name[0].length), named)
  if (/[^\d\s()+\-./_·]/.test(text)) return undialable(/\d/.test(text) && /[a-z]/i.test(text) ? 'letters' : 'unparsed')
  const international = /^\(?\s?\+/.test(text)
  const digits = (international || text.startsWith('00') ? text.replace(/\(0\)/, '') : text).replace(/\D/g, '')
  if (digits === '') return undialable('unparsed')
  if (international) return readPrefixed(digits)
  if (digits.startsWith('00') && digits.length > 9) {
    const reading = readPrefixed(digits.slice(2))
    if (reading.number !== null) return reading
  }
  if (country === null) return readUnplaced(digits)
  if (country !== 'CN') return readWorld(text, country)
  if (serviceAndKey.test(text)) return undialable('unparsed')
  const reading = readChinese(digits)
  if ((reading.number !== null && reading.note === undefined) || !bareCode.test(text)) return reading
  const abroad = readWorld(`+${digits}`, null)
  return abroad.number !== null && abroad.note === undefined ? dialable(abroad.number, 'assumed', 'prefix') : reading
}

function readPrefixed(digits: string): PhoneReading {
  return digits.startsWith('86') ? readChinese(digits.slice(2), true) : readWorld(`+${digits}`, null)
}

/** Without a country nothing can be proved; the digits are what two spellings of one number have in common. */
function readUnplaced(digits: string): PhoneReading {
  if (digits.length < 5) return undialable('too-short', String(digits.length))
  return digits.length > 15 ? undialable('too-long', String(digits.length)) : dialable(digits)
}

const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  L: '1',
  S: '5',
  B: '8',
  Z: '2',
  z: '2',
}
/** Letters between spaces are a word, `Zi. 204` a room: no slip in a number. */
const wordAlone = /(?<!\S)[A-Za-z|]+\.?(?!\S)/
const keypad = '22233344455566677778889999'

/** What a text with letters in its digits, or a + without its country, was plainly meant to be. */
export function withoutTypos(
  text: string,
  country: string | null,
): { readonly kind: NoteKind; readonly detail?: string; readonly proposal: string } | null {
  if (
    /^[\d\s()+\-./OoIilLSBZz|]{7,}$/.test(text) &&
    /[A-Za-z|]/.test(text) &&
    !wordAlone.test(text) &&
    (text.match(/\d/g)?.length ?? 0) >= 5
  ) {
    const reading = readOne(
      text.replace(/[A-Za-z|]/g, (letter) => lookalikes[letter] ?? letter),
      country,
    )
    if (reading.number !== null) return { kind: 'letters', proposal: reading.number }
  }
  const mexican =
    /^(?:\+|00)52[\s-]?1[\s-]?((?:[\s()-]?\d){10})$/.exec(text) ??
    (country === 'MX' ? /^04[45][\s-]?((?:[\s()-]?\d){10})$/.exec(text) : null)
  if (mexican !== null) {
    // Until 2019 the mobiles of Mexico were called with a 1 from abroad, with 044 or 045 at home.
    const reading = readWorld(`+52${mexican[1]!.replace(/\D/g, '')}`, null)
    if (reading.number !== null && reading.note === undefined) return { kind: 'repaired', detail: 'old-prefix', proposal: reading.number }
  }
  if (country === 'CN' && /^\+1[3-9]\d{9}$/.test(text)) {
    const reading = readChinese(text.slice(1))
    if (reading.number !== null) return { kind: 'repaired', proposal: reading.number }
  }
  if (/^(?:\+?1[-. ]?)?\(?[2-9]\d\d\)?[-. ][A-Z\d-]{7,10}$/.test(text) && /[A-Z]{3}/.test(text) && country !== 'CN') {
    const reading = readNumber(
      text.replace(/[A-Z]/g, (letter) => keypad[letter.charCodeAt(0) - 65] ?? letter),
      country ?? 'US',
    )
    if (reading.number !== null && reading.note === undefined) return { kind: 'letters', proposal: reading.number }
  }
  return null
}

/** The numbers of a cell that holds more than one, or words beside one; null when there is none that can be dialled. */
export function readSeveral(text: string, country: string | null): Numbers | null {
  const found: Dialable[] = []
  const faxes: Dialable[] = []
  const rest: string[] = []
  // Behind a number that says its country those without are of that country too.
  let here = country
  const faxTexts: string[] = []
  const faxWords: string[] = []
  for (const part of splitPhones(text)) {
    const into = part.fax === null ? found : faxes
    if (part.fax !== null) {
      faxWords.push(part.fax)
      faxTexts.push(`${part.fax} ${part.text}`)
    }
    for (const { text: own, isEnding } of atSlashes(part.text, here)) {
      if ((isEnding || part.isListed) && /^\d{1,4}$/.test(own)) {
        if (!addEnding(own, into)) rest.push(own)
      } else {
        const at = isChinese(own, here, country) ? country : here
        if (!addOne(own, at, into)) rest.push(...addPieces(own, at, into))
      }
      if (prefix.test(own)) here = countryOf(into.at(-1)?.number ?? '') ?? here
    }
  }
  // A fax is no number to call: beside another it is kept in words, by itself it stands with the word behind it.
  const numbers = distinct(found.length > 0 ? found : faxes)
  rest.push(...(found.length > 0 ? faxTexts : new Set(faxWords)))
  return numbers.length === 0 ? null : { numbers, rest: rest.join(' ') }
}

const prefix = /^\(?\s?(?:\+|00)/

/** Whether a number behind one of another country is none there, and surely one of the Chinese sheet it stands in: `+852 2345 6789 / 13812345678`. */
function isChinese(text: string, here: string | null, country: string | null): boolean {
  if (here === country || country !== 'CN' || isClean(readOne(text, here))) return false
  return isClean(readOne(text, country))
}

const isClean = ({ number, ...rest }: PhoneReading) => number !== null && !('note' in rest)

/** Whether a slash divides numbers: what stands before the first one is a whole number. In 089/636480 it stands behind the area. */
export const isSlashList = (text: string, country: string | null) => text.includes('/') && atSlashes(text, country).length > 1

/** A text divided at the slashes that have a whole number before them. */
function atSlashes(text: string, country: string | null): { readonly text: string; readonly isEnding: boolean }[] {
  const pieces = text.split('/')
  if (pieces.length === 1 || pieces.length > mostTokens) return [{ text, isEnding: false }]
  const parts: { text: string; isEnding: boolean }[] = []
  let open = ''
  for (const [at, piece] of pieces.entries()) {
    open = open === '' ? piece : `${open}/${piece}`
    const own = open.trim()
    const isShort = parts.length > 0 && /^\d{1,4}$/.test(own)
    if (at < pieces.length - 1 && !isShort && !isWhole(open, country)) continue
    if (own !== '') parts.push({ text: own, isEnding: isShort })
    open = ''
  }
  return parts
}

/** Digits that are a number by themselves. Where no country proves it, so many that nothing can be missing. */
function isWhole(text: string, country: string | null): boolean {
  const own = text.trim()
  const { length } = own.replace(/\D/g, '')
  if (length < 7) return false
  const reading = readOne(own, country)
  if (reading.number === null || (reading.note !== undefined && reading.note !== 'excel-restored')) return false
  return reading.number.startsWith('+') || length >= (text.endsWith(' ') ? 7 : 8)
}

/** Adds a number, or what completes the one before: an extension, a second number of the same area. */
function addOne(text: string, country: string | null, into: Dialable[]): boolean {
  const reading = readOne(text, country)
  if (reading.number !== null && isEnough(reading.number)) {
    into.push(reading)
    return true
  }
  const before = into.at(-1)
  const parts = before?.number.startsWith('+86') ? landlineParts(before.number.slice(3).replace(/;.*/, '')) : null
  if (before === undefined || reading.number !== null) return false
  const switchboard = parts !== null || /^\+86[48]00/.test(before.number)
  if (/^\d{1,5}$/.test(text) && switchboard && !before.number.includes(';')) {
    into[into.length - 1] = withExtension(before, text)
    return true
  }
  if (reading.defect !== 'no-area-code' || parts === null) return false
  const neighbour = readOne(`0${parts.area}-${text}`, country)
  if (neighbour.number === null) return false
  into.push(neighbour)
  return true
}

/** In a cell that holds more than a number, a few digits that no country proves are no number. */
const isEnough = (number: string) => number.startsWith('+') || number.length >= 7

/** Words of two letters and more, and hanzi, times and dates stand between numbers, not in them. */
const word = new RegExp(
  `((?:${timesAndDates})|(?<!\\p{L})(?!ext=)(?!\\b[OoIlLSBZz]+(?:\\d|$))\\p{L}{2,}[\\p{L}\\p{M}'’. ]*|[^\\u0000-\\u007f]+)`,
  'giu',
)

/** Adds the numbers between the words of a text; what is left are the remarks, each whole. */
function addPieces(text: string, country: string | null, into: Dialable[]): string[] {
  const remarks: string[] = []
  let remark = ''
  const close = () => {
    const own = remark.replace(/^[\s()（）[\]【】:：,，;；/-]+|[\s()（）[\]【】:：,，;；/-]+$/g, '')
    if (own !== '') remarks.push(own)
    remark = ''
  }
  for (const [at, piece] of text.split(word).entries()) {
    if (at % 2 === 0 && (piece.match(/\d/g)?.length ?? 0) >= 7 && addTokens(piece, country, into)) close()
    else remark += piece
  }
  close()
  return remarks
}

const mostTokens = 24

/** Numbers divided by nothing but spaces or slashes: the longest run that is a number, again and again. Either all is read, or nothing. */
function addTokens(text: string, country: string | null, into: Dialable[]): boolean {
  const tokens = text.replace(/^[\s:：,，;；.-]+|[\s:：,，;；.(（-]+$/g, '').split(/(\s+|\s*\/\s*)/)
  if (tokens.length > mostTokens * 2) return false
  const found = [...into]
  let i = 0
  while (i < tokens.length) {
    // An odd number of tokens: numbers stand at even places, what divides them between.
    let end = tokens.length
    while (end > i && !addOne(tokens.slice(i, end).join('').trim(), country, found)) end -= 2
    if (end <= i) return false
    i = end + 1
  }
  into.splice(0, into.length, ...found)
  return found.length > 0
}

/** `61234567/68`: a second line that differs in its last digits. It completes only a number that is proved, to one that is. */
function addEnding(digits: string, found: Dialable[]): boolean {
  const before = found.at(-1)
  if (before === undefined || !before.number.startsWith('+') || before.number.includes(';')) return false
  const completed = before.number.slice(0, -digits.length) + digits
  const reading = readOne(completed, null)
  if (reading.number !== completed || (reading.note !== undefined && before.note === undefined)) return false
  found.push(dialable(completed))
  return true
}

function distinct(numbers: readonly Dialable[]): Dialable[] {
  const seen = new Set<string>()
  return numbers.filter(({ number }) => !seen.has(number) && seen.add(number))
}
