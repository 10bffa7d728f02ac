/** Findings as an annotated workbook: copies of what was checked, coloured and noted, to be corrected and read back. */

import { PassThrough } from 'node:stream'
import { dimensionWords, titlesIn } from '../../finding-words.ts'
import type { Annotation } from '../../jobs/annotate/annotated-book.ts'
import { localTime } from '../../schema/local-day.ts'
import { version } from '../../version.ts'
import { completedWords } from '../../words.ts'
import { type AnnotatedBook, writeAnnotated } from '../../write/annotated.ts'
import type { Call } from '../command.ts'
import { noteWords, workbookWords } from '../text/workbook.ts'

export type BookWords = Pick<Annotation, 'language' | 'words' | 'dimensions' | 'made'>

/** The workbook's bytes as they are made. */
export async function* workbookBytes(
  call: Call,
  bookOf: (words: BookWords) => AnnotatedBook,
  isMasked = false,
): AsyncGenerator<Uint8Array> {
  const { language } = call
  const created = call.clock()
  const words = completedWords(workbookWords[language], call.complete)
  const book = bookOf({
    language,
    words: completedWords(noteWords[language], call.complete),
    dimensions: titlesIn(dimensionWords, language),
    made: `${words.summary.made} ${localTime(created.toISOString(), call.globals.now)} · crm-clean ${version()}`,
  })
  const stream = new PassThrough()
  const written = writeAnnotated(stream, book, { created, words, isMasked })
  written.catch((error: Error) => stream.destroy(error)) // whoever reads the stream is told; the promise itself is awaited below
  for await (const chunk of stream) yield chunk as Uint8Array
  await written
}
