/** The first worksheet of an annotated workbook: how many, of what, in which sheets, and how the workbook is used. */

import type { Style } from 'exceljs'
import stringWidth from 'string-width'
import { fill } from '../errors.ts'
import { type Severity, severities } from '../finding.ts'
import type { WrittenCopy } from './annotated-copy.ts'
import type { ListedIssues } from './annotated-issues.ts'
import { headerStyle, plainStyle, severityStyles, titleFont } from './annotated-style.ts'
import type { AnnotatedWords } from './annotated-words.ts'
import type { BookSheet } from './book.ts'
import { legalText } from './xlsx-text.ts'

export type BySeverity = Readonly<Record<Severity, number>>

export interface SummaryFacts {
  /** When, and by which version. */
  readonly made: string
  readonly rows: number
  readonly cleanRows: number
  readonly counts: BySeverity
  /** In the order of the workbook's sheets: the file as the user named it. */
  readonly sheets: readonly { readonly place: string; readonly counts: BySeverity }[]
  readonly dimensions: readonly { readonly name: string; readonly counts: BySeverity }[]
  readonly rules: readonly { readonly rule: string; readonly severity: Severity; readonly title: string; readonly count: number }[]
  /** Cells for which there was no room for a note. */
  readonly withoutNote: number
}

interface Written {
  readonly copies: readonly WrittenCopy[]
  readonly listed: ListedIssues
  /** Of the copies' worksheets. */
  readonly names: readonly string[]
}

const wrapped = { ...plainStyle, alignment: { wrapText: true, vertical: 'top' } } as const
const countHeader = { ...headerStyle, alignment: { horizontal: 'right' } } as const

/** Fills the worksheet. */
export function addSummary(
  sheet: BookSheet,
  facts: SummaryFacts,
  { copies, listed, names }: Written,
  words: AnnotatedWords['summary'],
): void {
  sheet.columns = [{ width: 30 }, { width: 56 }, { width: 12 }, { width: 12 }, { width: 12 }, { width: 12 }]
  let at = 0
  const line = (cells: readonly (string | number)[] = [], style: Partial<Style> = plainStyle) => {
    const row = sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? legalText(cell) : cell)))
    if (cells.length > 0) for (let column = 1; column <= cells.length; column++) row.getCell(column).style = style
    at++
    return row
  }
  const wide = (text: string, style: Partial<Style>) => {
    const row = line([text], style)
    row.height = heightOf(text, 130)
    sheet.mergeCells(at, 1, at, 6)
  }
  const title = (text: string) => {
    line()
    line([text], { font: titleFont })
  }
  /** A table's header: from this column on it stands over numbers. */
  const head = (cells: readonly string[], numbers: number) => {
    const row = line(cells, headerStyle)
    for (let column = numbers; column <= cells.length; column++) row.getCell(column).style = countHeader
  }
  const counts = (one: BySeverity) => severities.map((severity) => one[severity])

  line([words.title], { font: { ...titleFont, size: 16 } }).height = 24
  line([facts.made], { font: { ...plainStyle.font, color: { argb: 'FF667085' } } })
  line()
  line([words.rows, '', facts.rows])
  line([words.cleanRows, '', facts.cleanRows])
  for (const severity of severities) {
    const row = line([words.severities[severity], '', facts.counts[severity]])
    row.getCell(1).style = severityStyles[severity]
  }

  title(words.howTitle)
  for (const text of words.how) wide(text, wrapped)

  title(words.sheetsTitle)
  head([words.sheet, words.file, words.rows, ...severities.map((severity) => words.severities[severity])], 3)
  for (const [index, { place, counts: own }] of facts.sheets.entries())
    line([names[index]!, place, copies[index]!.rows, ...counts(own)], wrapped).height = heightOf(place, 54)

  title(words.dimensionsTitle)
  head([words.dimension, '', '', ...severities.map((severity) => words.severities[severity])], 4)
  for (const { name, counts: own } of facts.dimensions) line([name, '', '', ...counts(own)])

  title(words.rulesTitle)
  if (facts.rules.length === 0) line([words.noFindings])
  else head([words.rule, words.meaning, words.severity, words.findings], 4)
  for (const { rule, severity, title: meaning, count } of facts.rules) {
    const row = line([rule, meaning, words.severityOne[severity], count], wrapped)
    row.getCell(3).style = { ...severityStyles[severity], alignment: wrapped.alignment }
    row.height = heightOf(meaning, 54)
  }

  title(words.coloursTitle)
  for (const severity of severities) {
    const row = line([words.severityOne[severity], words.colours[severity]], wrapped)
    row.getCell(1).style = severityStyles[severity]
    sheet.mergeCells(at, 2, at, 6)
  }

  const limits = limitsOf(facts, { copies, listed, names }, words)
  if (limits.length > 0) title(words.limitsTitle)
  for (const text of limits) wide(text, wrapped)
  sheet.commit()
}

/** Of a row whose text wraps at so many characters: not every program fits rows to their texts. */
const heightOf = (text: string, places: number) => 15 * Math.max(1, Math.ceil(stringWidth(text) / places))

/** What a workbook could not hold, in words. */
function limitsOf({ withoutNote }: SummaryFacts, { copies, listed, names }: Written, words: AnnotatedWords['summary']): string[] {
  const cut = copies.reduce((sum, copy) => sum + copy.cut, 0)
  const said = (words: string, count: number) => (count > 0 ? [fill(words, { count })] : [])
  return [
    ...said(words.issuesLeftOut, listed.all - listed.written),
    ...said(words.linksLeftOut, listed.written - listed.linked),
    ...said(words.notesLeftOut, withoutNote),
    ...said(words.cellsCut, cut),
    ...said(
      words.unread,
      copies.reduce((sum, copy) => sum + copy.broken, 0),
    ),
    ...copies.flatMap(({ tabs }, index) => (tabs.length > 1 ? [fill(words.goesOn, { sheet: names[index]!, count: tabs.length })] : [])),
  ]
}
