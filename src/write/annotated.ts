/**
 * A workbook that shows what is wrong with sheets, to be corrected and read again: a copy of each sheet with its bad cells coloured and
 * noted, a list of all findings with links to the cells, and a summary.
 */

import type { Writable } from 'node:stream'
import { addCopy, type CopiedSheet, copyPlaces, type WrittenCopy } from './annotated-copy.ts'
import { addIssues, type Issue } from './annotated-issues.ts'
import { addSummary, type SummaryFacts } from './annotated-summary.ts'
import type { AnnotatedWords } from './annotated-words.ts'
import { openBook, orderTabs } from './book.ts'
import { workbookLimits } from './xlsx.ts'
import { distinctNames } from './xlsx-text.ts'

export interface AnnotatedBook {
  readonly sheets: readonly CopiedSheet[]
  /** In the order they are listed; the first of them stands in row 2. */
  readonly issues: Iterable<Issue>
  readonly facts: SummaryFacts
}

export interface AnnotateOptions {
  readonly created: Date
  readonly words: AnnotatedWords
  readonly isMasked?: boolean
  /** Rows that a worksheet holds; Excel's unless told otherwise. */
  readonly rows?: number
}

/** Writes the workbook. Rows that pass a worksheet's end go on in a second one. */
export async function writeAnnotated(stream: Writable, { sheets, issues, facts }: AnnotatedBook, options: AnnotateOptions): Promise<void> {
  const { created, words, rows = workbookLimits.rows, isMasked = false } = options
  const book = await openBook(stream, created, isMasked)
  const wishes = sheets.map(({ name }) => name)
  const names = distinctNames(wishes, [words.summary.name, words.issues.name])
  const places = sheets.map(({ headerRow }, at) => copyPlaces(names[at]!, headerRow, rows))
  const list = book.addWorksheet(words.issues.name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { ...page, orientation: 'landscape' },
  })
  const listed = await addIssues(list, issues, { places, words: words.issues, rows })
  const copies: WrittenCopy[] = []
  for (const [at, sheet] of sheets.entries()) {
    const block = copies.at(-1)?.nextBlock ?? 1
    copies.push(await addCopy(book, sheet, { place: places[at]!, issues: words.issues.name, block }))
  }
  const summary = book.addWorksheet(words.summary.name, {
    views: [{ showGridLines: false }],
    pageSetup: { ...page, orientation: 'portrait' },
  })
  addSummary(summary, facts, { copies, listed, names }, words.summary)
  orderTabs(book, [summary, list, ...copies.flatMap(({ tabs }) => tabs)])
  await book.commit()
}

const page = { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const
