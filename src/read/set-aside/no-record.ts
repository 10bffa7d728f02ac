/** Whether a row below the header is no record: the header again, hints, an example, a total. Only a row that says so as a whole is one. */

import type { Layout } from '../../schema/layout.ts'
import { isData } from '../header-row.ts'
import { headerWord } from '../header-words.ts'
import type { RawRow, SetAside } from '../sheet.ts'
import { isScale } from './scale.ts'
import { hasFilledRows, headsBlock } from './section.ts'
import {
  bracketed,
  exampleBehind,
  exampleText,
  exampleWord,
  hintCell,
  initials,
  instruction,
  madeUpMailbox,
  madeUpName,
  maybeExample,
  maybeSumLabel,
  pageLine,
  remark,
  sumBehind,
  sumLabel,
  sumSentence,
  typeName,
} from './words.ts'

export interface Known {
  /** Whether a word is a header of some kind of sheet. */
  readonly header: (word: string) => boolean
  /** Cells of the example row of the template, by field. */
  readonly example: Readonly<Record<string, string>>
}

/** What is known of a sheet whose rows are judged. */
export interface Judged {
  readonly layout: Layout
  /** Rows of the sheet's beginning: titles, headers, and what stands below them. */
  readonly sample: readonly RawRow[]
}

/** A row's filled cells, in order. */
export type Filled = readonly { readonly index: number; readonly text: string }[]

export const filledOf = ({ cells }: RawRow): Filled => {
  const filled: { index: number; text: string }[] = []
  for (let index = 0; index < cells.length; index += 1) {
    const text = cells[index]!.trim()
    if (text !== '') filled.push({ index, text })
  }
  return filled
}

/** Characters of a header's cell; what is longer is none. */
export const longestHeader = 60

/** Makes the function that judges one row; null for a row that may be a record. `above`: cells of the record above it, null for the first. */
export function judgeOf(
  { layout, sample }: Judged,
  known: Known,
): (row: RawRow, filled: Filled, above: RawRow['cells'] | null) => SetAside | null {
  const width = layout.columns.length
  const headers = new Map(layout.columns.map(({ index, header }) => [index, headerWord(header.replace(/#\d+$/, ''))]))
  const firstWords = new Set(headers.values())
  const titles = new Set(sample.filter(({ row }) => row < layout.firstDataRow).map((row) => lineOf(filledOf(row))))
  const fields = new Map(layout.columns.map(({ index, field }) => [index, field]))
  const types = new Map(layout.columns.map(({ index, type }) => [index, type]))
  const further = furtherHeaders({ layout, sample })
  const isFilled =
    layout.headerRow > 0 &&
    hasFilledRows(
      sample.filter(({ row }) => row >= layout.firstDataRow),
      width,
    )

  return (row, filled, above) => {
    const first = filled[0]
    if (first === undefined) return null
    if (layout.headerRow > 0 && isHeader(filled, first.text)) return 'header'
    if (further.has(row.row)) return 'header'
    if (isTotal(filled, first, above ?? [])) return 'total'
    if (
      isHint(filled, first.text) ||
      (above === null &&
        isScale(
          filled.map(({ text }) => text),
          width,
        ))
    )
      return 'hint'
    if (isFilled && filled.length === 1 && first.index <= 1 && headsBlock(first.text)) return 'section'
    return isExample(filled) || (above === null && isMadeUp(row, filled)) ? 'example' : null
  }

  function isHeader(filled: Filled, first: string): boolean {
    if (first.length > longestHeader || /^\d/.test(first)) return false
    if (filled.length === 1 && width > 1) return first.length >= 4 && titles.has(lineOf(filled)) // the title of a further page
    if (titles.has(lineOf(filled))) return true
    if (!firstWords.has(headerWord(first))) return false
    if (filled.some(({ text }) => text.length > longestHeader || isData(text))) return false
    return filled.every(({ index, text }) => headers.get(index) === headerWord(text) && headers.get(index) !== '')
  }

  /** A label of sums, and nothing beside it but numbers in columns that can be summed. */
  function isTotal(filled: Filled, first: Filled[number], above: RawRow['cells']): boolean {
    if (width < 2 || layout.headerRow === 0 || filled.length > Math.max(2, width * 0.75)) return false
    // A sum's label stands in front, behind a running number at most.
    const isSumOf = sumBehind.test(first.text) && first.text.replace(sumBehind, '') === above[first.index]?.trim()
    const at = isSumOf || sumLabel.test(first.text) || maybeSumLabel.test(first.text) || sumSentence.test(first.text) ? 0 : 1
    const label = filled[at]
    if (label === undefined || label.text.length > 40 || (at === 1 && !/^\d{1,4}$/.test(first.text))) return false
    const others = filled.filter(({ index }) => index !== label.index)
    if (!others.every(({ index, text }) => isAmount(text) && (!isContact(index) || text.replace(/\D/g, '').length < 5))) return false
    if (isSumOf || sumSentence.test(label.text) || sumLabel.test(label.text)) return true
    // `Summe` alone in a wide row says nothing of a customer
    return maybeSumLabel.test(label.text) && (others.length > at || (others.length === 0 && width >= 4))
  }

  function isContact(index: number): boolean {
    const type = types.get(index)
    return type === 'phone' || type === 'email' || type === 'date' || fields.get(index) === 'uscc'
  }

  /** Most cells are hints, or remarks fill the row alone. */
  function isHint(filled: Filled, first: string): boolean {
    if (width > 1 && filled.length === 1 && (pageLine.test(first) || instruction.test(first))) return true
    // `制表人：王五 … 审核：李六`
    if (width > 2 && filled.length === 2 && filled.every(({ text }) => text.length <= 40 && remark.test(text))) return true
    if (filled.length === 1)
      return width > 1 && ((first.length >= 5 && remark.test(first)) || (/^[（(【[*＊]/.test(first) && isHintCell(first)))
    if (filled.length >= 3 && filled.every(({ text }) => typeName.test(text))) return true
    if (!filled.slice(0, 3).some(({ text }) => isHintCell(text) || bracketed.test(text))) return false
    const hints = filled.filter(({ text }) => isHintCell(text)).length
    // `请填写全称` in front, and no cell that says anything of a customer
    if (hints >= 2 && isHintCell(first) && !filled.some(({ text }) => isData(text))) return true
    const all = hints + filled.filter(({ text }) => !isHintCell(text) && (bracketed.test(text) || typeName.test(text))).length
    return hints >= 1 && all >= 2 && all >= filled.length * 0.6
  }

  /** `ACME (example)`; or nobody's name with nobody's mailbox (`John Example`, `john@example.com`), in a sheet that has no more of these. */
  function isMadeUp({ row: own }: RawRow, filled: Filled): boolean {
    if (filled.slice(0, 2).some(({ text }) => text.length <= longestHeader && exampleBehind.test(text))) return true
    if (!filled.some(({ text }) => madeUpMailbox.test(text)) || !filled.some(({ text }) => madeUpName.test(text) && !text.includes('@')))
      return false
    return !sample.some(({ row, cells }) => row > own && cells.some((cell) => madeUpMailbox.test(cell.trim())))
  }

  function isExample(filled: Filled): boolean {
    if (filled.slice(0, 2).some(({ text }) => exampleText.test(text) && !initials.test(text))) return true
    if (filled.filter(({ text }) => maybeExample.test(text)).length >= 2) return true
    const words = filled.filter(({ text }) => text.length <= 12 && exampleWord.test(text)).length
    if (words >= 2) return true
    // `Sample` may be a name; in a column of numbers, or in Chinese, it says what the row is.
    const [first] = filled
    if (
      words === 1 &&
      filled.length > 1 &&
      exampleWord.test(first!.text) &&
      (isNumbering.test(headers.get(first!.index) ?? '') || first!.text > '\u2e80')
    )
      return true
    if (filled.length < 3) return false
    const own = filled.filter(({ index }) => fields.get(index) !== null && fields.get(index) !== undefined)
    return own.length >= 3 && own.length === filled.length && own.every(({ index, text }) => known.example[fields.get(index)!] === text)
  }
}

/** Headers of columns that number the rows. */
const isNumbering = /^(?:no|nr|id|number|nummer|row|序号|编号|行号|番号)?$/
const isHintCell = (text: string) => text.length <= 200 && hintCell.test(text) && !initials.test(text)
const isAmount = (text: string) => /^[-+]?[￥¥$€£]?\s*[\d,.\s]+\s*(?:元|万|万元|%|家|户|个|条|笔|EUR|USD|€)?$/.test(text) && /\d/.test(text)

/** Cells side by side, blanks between them left out: rows are the same where these are. */
export const lineOf = (filled: Filled) => filled.map(({ index, text }) => `${index}:${text}`).join('\n')

/** Headers in further languages or systems stand one below the other, at most so many. */
const mostHeaders = 3

/**
 * Rows of further headers in words that no list knows, directly below the first: each has words where all other rows have numbers, dates or
 * addresses, in two columns or more, or is made of names as databases give them. Empty where there are none.
 */
function furtherHeaders({ layout, sample }: Judged): ReadonlySet<number> {
  const rows = sample.filter((one) => one.row >= layout.firstDataRow && one.broken === undefined)
  if (layout.headerRow === 0) return new Set()
  for (let count = Math.min(mostHeaders, rows.length - 1); count > 0; count--) {
    const [first, below] = [rows.slice(0, count), rows.slice(count, count + 100)]
    if (first.every((row, at) => row.row === layout.firstDataRow + at && isFurtherHeader(row, below, layout)))
      return new Set(first.map(({ row }) => row))
  }
  return new Set()
}

/** `cust_nm`, `TEL_NO`, `city`: what a database calls a column. */
const columnOfDatabase = /^(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)*|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)$/

function isFurtherHeader(row: RawRow, rest: readonly RawRow[], { columns }: Layout): boolean {
  const filled = filledOf(row)
  if (filled.length < Math.max(3, columns.length * 0.6) || filled.some(({ text }) => text.length > longestHeader || isData(text)))
    return false
  if (new Set(filled.map(({ text }) => text)).size < filled.length) return false
  const named = filled.filter(({ text }) => columnOfDatabase.test(text))
  if (named.length === filled.length && named.filter(({ text }) => text.includes('_')).length >= 2) return true
  const telling = filled.filter(({ index }) => {
    const below = rest.flatMap(({ cells }) => (cells[index]?.trim() ? [cells[index]] : []))
    return below.length >= 2 && below.filter(isData).length >= below.length * 0.9
  })
  return (
    telling.length >= 2 &&
    telling.length >= filled.length * 0.4 &&
    telling.every(({ text }) => /^[\p{L}][\p{L}\p{N}\s_./()（）-]{1,30}$/u.test(text))
  )
}
