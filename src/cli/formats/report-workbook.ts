/** The report as a workbook: summary, dimensions, rules, owners and other groups, trend, a sample of the findings. */

import { PassThrough } from 'node:stream'
import type { ReportData } from '../../report/report-data.ts'
import { reportWords } from '../../report/words.ts'
import { completedWords } from '../../words.ts'
import { writeReportBook } from '../../write/report-book.ts'
import type { Call } from '../command.ts'
import { reportSheets } from './report-sheets.ts'

/** The workbook's bytes as they are made. */
export async function* reportWorkbook(call: Call, data: ReportData): AsyncGenerator<Uint8Array> {
  const stream = new PassThrough()
  const written = writeReportBook(
    stream,
    reportSheets(data, completedWords(reportWords[call.language], call.complete), call.globals.now),
    call.clock(),
  )
  written.catch((error: Error) => stream.destroy(error)) // whoever reads the stream is told; the promise itself is awaited below
  for await (const chunk of stream) yield chunk as Uint8Array
  await written
}
