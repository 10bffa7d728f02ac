/** Findings as an annotated workbook: copies of the checked sheets, coloured and noted, to be corrected and read back. */

import { PassThrough } from 'node:stream'
import type { ToldFinding } from '../../check/present.ts'
import type { Rule } from '../../check/rule.ts'
import { annotatedSheets, type MeasuredTable } from '../../jobs/annotate/annotated-sheets.ts'
import type { CheckCounts } from '../../jobs/check-records.ts'
import type { RefusedKind } from '../../schema/refused-kind.ts'
import { writeAnnotated } from '../../write/annotated.ts'
import type { Call } from '../command.ts'
import { reportWords } from '../text/report.ts'
import { noteWords, workbookWords } from '../text/workbook.ts'
import { version } from '../version.ts'

export interface CheckedTables {
  readonly tables: readonly MeasuredTable[]
  readonly counts: CheckCounts
  readonly findings: Iterable<ToldFinding>
  /** The same with values as they are. */
  readonly plain: Iterable<ToldFinding>
  readonly rules: readonly Rule[]
  readonly refuse: readonly RefusedKind[]
}

/** The workbook's bytes as they are made. */
export async function* workbookBytes(call: Call, { tables, ...checked }: CheckedTables): AsyncGenerator<Uint8Array> {
  const { language } = call
  const created = call.clock()
  const words = workbookWords[language]
  const book = annotatedSheets(tables, {
    ...checked,
    language,
    words: noteWords[language],
    dimensions: reportWords[language].dimensions,
    made: `${words.summary.made} ${created.toISOString().slice(0, 16).replace('T', ' ')} UTC · crm-clean ${version()}`,
  })
  const stream = new PassThrough()
  const written = writeAnnotated(stream, book, { created, words })
  written.catch((error: Error) => stream.destroy(error)) // whoever reads the stream is told; the promise itself is awaited below
  for await (const chunk of stream) yield chunk as Uint8Array
  await written
}
