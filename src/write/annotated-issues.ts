/** The list of findings in an annotated workbook: one a row, each with a link to its cell. */

import type { Severity } from '../finding.ts'
import { columnName } from '../schema/column-name.ts'
import type { CopyPlace } from './annotated-copy.ts'
import { headerStyle, linkStyle, severityStyles } from './annotated-style.ts'
import type { AnnotatedWords } from './annotated-words.ts'
import { addLink, type BookSheet, packed } from './book.ts'
import { workbookLimits } from './xlsx.ts'
import { legalText } from './xlsx-text.ts'

export interface Issue {
  readonly severity: Severity
  readonly rule: string
  readonly message: string
  /** Which of the workbook's sheets; null where it stands in none of them. */
  readonly sheet: number | null
  /** Null: it is about the whole sheet. */
  readonly row: number | null
  readonly column: number | null
  readonly header: string | null
  readonly value: string | null
  /** Null without a proposal; an empty text proposes to empty the cell. */
  readonly proposal: string | null
  readonly confidence: number | null
  readonly record: string | null
}

export interface ListedIssues {
  readonly all: number
  readonly written: number
  readonly linked: number
}

export interface ListOptions {
  readonly places: readonly CopyPlace[]
  readonly words: AnnotatedWords['issues']
  /** Rows that a worksheet holds. */
  readonly rows: number
}

const wrapped = { alignment: { wrapText: true, vertical: 'top' } } as const
const severityCells = Object.fromEntries(
  Object.entries(severityStyles).map(([severity, style]) => [severity, { ...style, alignment: { vertical: 'top' } }]),
) as typeof severityStyles

/** Fills the worksheet, and finishes it. What passes its end is counted and left out. */
export async function addIssues(sheet: BookSheet, issues: Iterable<Issue>, { places, words, rows }: ListOptions): Promise<ListedIssues> {
  const top = { vertical: 'top' } as const
  const { severity, cell, sheet: tab, row, column, message, value, proposal, confidence, rule, record } = words.columns
  const heads = [severity, cell, tab, row, column, message, value, proposal, confidence, rule, record]
  const widths = [9, 9, 16, 8, 16, 60, 24, 24, 9, 26, 16]
  sheet.columns = widths.map((width, at) => ({
    width,
    style: { alignment: { ...top, wrapText: [4, 5, 6, 7].includes(at) }, ...(at === 3 || at === 8 ? {} : { numFmt: '@' }) },
  }))
  const header = sheet.addRow(heads)
  for (let at = 1; at <= heads.length; at++) header.getCell(at).style = headerStyle
  header.commit()
  let all = 0
  let linked = 0
  for (const issue of issues) {
    all++
    if (all >= rows) continue
    const line = sheet.addRow(
      cellsOf(issue, places, words).map((text) =>
        typeof text === 'string' ? legalText(text.slice(0, workbookLimits.characters >> 1)) : text,
      ),
    )
    line.getCell(1).style = severityCells[issue.severity]
    const target = targetOf(issue, places)
    if (target !== null && addLink(sheet, `B${all + 1}`, target)) {
      linked++
      line.getCell(2).style = { ...linkStyle, alignment: wrapped.alignment }
    }
    line.commit()
    if (all % 2_000 === 0) await packed(sheet)
  }
  const written = Math.min(all, rows - 1)
  sheet.autoFilter = `A1:${columnName(heads.length - 1)}${written + 1}`
  sheet.commit()
  return { all, written, linked }
}

function cellsOf(issue: Issue, places: readonly CopyPlace[], words: AnnotatedWords['issues']): (string | number | null)[] {
  const place = issue.sheet === null ? null : places[issue.sheet]!(issue.row ?? 1)
  const address = place === null || issue.row === null || issue.column === null ? null : `${columnName(issue.column)}${place.row}`
  const sure = issue.confidence === null ? null : Math.round(issue.confidence * 100) / 100
  return [
    words.severities[issue.severity],
    address,
    place?.tab ?? null,
    issue.row === null ? null : (place?.row ?? issue.row),
    issue.header,
    issue.message,
    issue.value,
    issue.proposal === '' ? '∅' : issue.proposal,
    sure,
    issue.rule,
    issue.record,
  ]
}

/** The cell, else the row, else the sheet's first cell. */
function targetOf({ sheet, row, column }: Issue, places: readonly CopyPlace[]): string | null {
  if (sheet === null) return null
  const place = places[sheet]!(row ?? 1)
  return `'${place.tab.replaceAll("'", "''")}'!${columnName(column ?? 0)}${place.row}`
}
