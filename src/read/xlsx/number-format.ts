/**
 * What a number format makes of a number, as far as it matters to a reader: is it a date, a time, a pattern of digits, or just a number?
 * Source: ECMA-376 part 1, 18.8.30 and 18.8.31. Money, percent, thousands, fractions and rounded decimals all give the plain number.
 */

type NumberKind =
  | 'plain'
  | 'date'
  | 'time'
  | 'date-time'
  /** Built-in formats that are a date in one country and a time in another: the value decides. */
  | 'date-or-time'
  | 'elapsed'
  /** Digits at fixed places: `00000`, `000-0000-0000`. */
  | 'digits'

export interface FormatSection {
  readonly kind: NumberKind
  /** For `digits`: `0` and `#` are digits, everything else stands for itself. */
  readonly pattern: readonly { readonly digit: boolean; readonly text: string }[]
  /** Which numbers it is for; null when its place among the sections says so. */
  readonly condition: { readonly sign: string; readonly limit: number } | null
}

export interface NumberFormat {
  /** As the workbook has it: `#,##0.00 "€"`. */
  readonly code: string
  /** True when every number of this format is a plain number: no need to look further. */
  readonly plain: boolean
  /** True for `0`, `0.00`, `#` ...: all digits are shown, never an exponent. */
  readonly allDigits: boolean
  readonly sections: readonly FormatSection[]
}

const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  // Chinese, Japanese and Korean Excel have formats of their own here
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd'])),
  32: 'h:mm',
  33: 'h:mm:ss',
}
/** Codes that a program writes for these ids; it shows them in the way of its country. */
const asWritten: Readonly<Record<number, string>> = { 14: 'mm-dd-yy', 22: 'm/d/yy h:mm' }
const dateOrTime: ReadonlySet<number> = new Set([34, 35, 55, 56])

const plainSection: FormatSection = { kind: 'plain', pattern: [], condition: null }
export const general: NumberFormat = { code: 'General', plain: true, allDigits: false, sections: [plainSection] }

/** The format of a built-in id; General for an id nobody defined. */
export function builtInFormat(id: number): NumberFormat {
  if (dateOrTime.has(id)) return { code: 'General', plain: false, allDigits: false, sections: [{ ...plainSection, kind: 'date-or-time' }] }
  const code = builtIn[id]
  return code === undefined ? general : { ...numberFormat(code), ...(id in asWritten ? { code: asWritten[id]! } : {}) }
}

/** Reads a format code such as `[$-804]yyyy"年"m"月";@` or `000-0000-0000`. Any text is read; what makes no sense is a plain number. */
export function numberFormat(code: string): NumberFormat {
  const texts = sectionsOf(code.slice(0, mostCode))
  const sections = texts.slice(0, 3).map(sectionOf)
  const plain = sections.every((section) => section.kind === 'plain')
  return { code, plain, allDigits: plain && /^[^;"\\]*[0#?]/.test(code) && !/[eE][+-]|general|\//i.test(code), sections }
}

const mostCode = 1_000 // Excel allows 255

/** The section of a format that is for this number. */
export function sectionFor(format: NumberFormat, value: number): FormatSection {
  const [first, second, third] = format.sections
  if (first === undefined) return plainSection
  if (first.condition !== null || second?.condition) {
    return format.sections.find(({ condition }) => condition === null || holds(condition, value)) ?? plainSection
  }
  if (value < 0 && second !== undefined) return second
  return value === 0 && third !== undefined ? third : first
}

function holds({ sign, limit }: { sign: string; limit: number }, value: number): boolean {
  switch (sign) {
    case '<':
      return value < limit
    case '<=':
      return value <= limit
    case '>':
      return value > limit
    case '>=':
      return value >= limit
    case '=':
      return value === limit
    default:
      return value !== limit
  }
}

/** One character or bracket of a section: `literal` stands for itself. */
interface Token {
  readonly text: string
  readonly literal: boolean
}

function sectionsOf(code: string): Token[][] {
  const sections: Token[][] = [[]]
  const add = (text: string, literal: boolean) => sections.at(-1)!.push({ text, literal })
  for (let i = 0; i < code.length; i++) {
    const letter = code[i]!
    if (letter === ';') sections.push([])
    else if (letter === '"') {
      const stop = code.indexOf('"', i + 1)
      add(code.slice(i + 1, stop === -1 ? undefined : stop), true)
      i = stop === -1 ? code.length : stop
    } else if (letter === '\\' || letter === '!') add(code[++i] ?? '', true)
    // `_)` is a gap as wide as a bracket, `* ` fills the cell
    else if (letter === '_' || letter === '*') i++
    else if (letter === '[') {
      const stop = code.indexOf(']', i)
      if (stop === -1) break
      add(code.slice(i, stop + 1), false)
      i = stop
    } else add(letter, false)
  }
  return sections
}

function sectionOf(tokens: readonly Token[]): FormatSection {
  const condition = tokens
    .map(({ text, literal }) => (literal ? null : /^\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]$/.exec(text)))
    .find(Boolean)
  const code = tokens.map(({ text, literal }) => (literal ? '\u0000' : text.startsWith('[') ? text.toLowerCase() : text)).join('')
  return {
    ...kindOf(code, tokens),
    condition: condition ? { sign: condition[1]!, limit: Number(condition[2]) } : null,
  }
}

function kindOf(code: string, tokens: readonly Token[]): Pick<FormatSection, 'kind' | 'pattern'> {
  if (/\[(?:h+|m+|s+)\]/.test(code)) return { kind: 'elapsed', pattern: [] }
  const shown = code.replace(/\[[^\]]*\]/g, '')
  if (/general|[gＧ]\/通用格式/i.test(shown)) return plainSection
  const letters = shown.toLowerCase().replace(/am\/pm|a\/p|上午\/下午|午前\/午後/g, 'h')
  // `0.00E+00` is a number, `e` alone the year of an era; `aaa` is the day of the week in Chinese and Japanese Excel
  if (!/[0#?]e[+-]/.test(letters)) {
    const runs = letters.match(/y+|m+|d+|h+|s+|e+|g+|b+|a{3,}/g) ?? []
    const isTime = (run: string | undefined) => run !== undefined && /^[hs]/.test(run)
    const minutes = (index: number) =>
      runs[index] === 'm' || runs[index] === 'mm' ? isTime(runs[index - 1]) || runs[index + 1]?.startsWith('s') === true : false
    const time = runs.some((run, index) => isTime(run) || minutes(index))
    const date = runs.some((run, index) => /^[yde]|^aaa/.test(run) || (run.startsWith('m') && !minutes(index)))
    if (date || time) return { kind: date && time ? 'date-time' : date ? 'date' : 'time', pattern: [] }
  }
  return digitPattern(shown, tokens)
}

/** A pattern counts when it shows what the plain number does not: zeros, digits or a `+` in front (`"0"#`, `+0`), or something between the digits. */
function digitPattern(shown: string, tokens: readonly Token[]): Pick<FormatSection, 'kind' | 'pattern'> {
  if (/[.,%?/@]|e[+-]/i.test(shown)) return plainSection
  const pattern = tokens
    .filter(({ text, literal }) => literal || !text.startsWith('['))
    .map(({ text, literal }) => ({ text, digit: !literal && (text === '0' || text === '#') }))
  const first = pattern.findIndex(({ digit }) => digit)
  const last = pattern.findLastIndex(({ digit }) => digit)
  const zeros = pattern.filter(({ digit, text }) => digit && text === '0').length
  const between = first !== -1 && pattern.slice(first, last).some(({ digit }) => !digit)
  // `"No. 5" 0` is a label: what is dialled stands in front with no letter before it
  const front = pattern.slice(0, Math.max(0, first)).map(({ text }) => text)
  const dialled = /^[+\d() -]*$/.test(front.join('')) && /\d|\+/.test(front.join(''))
  return zeros >= 2 || between || dialled ? { kind: 'digits', pattern } : plainSection
}
