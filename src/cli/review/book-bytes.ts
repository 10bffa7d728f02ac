/** Workbooks that go out for a person to answer in. */

import { PassThrough } from 'node:stream'
import { fault } from '../../errors.ts'
import { type ReviewBook, writeReviewBook } from '../../write/review-book.ts'
import type { Call } from '../command.ts'
import { refuseFormat } from '../output.ts'
import type { ReviewFlags } from './review-flags.ts'

/** The workbook that `--export` names. Throws BAD_ARGUMENTS beside `--format`, OUTPUT_KIND for a file that is no workbook. */
export function bookFile(call: Call<ReviewFlags>): string {
  const file = call.flags.export ?? ''
  refuseFormat(call)
  if (!/\.xlsx$/i.test(file)) throw fault('OUTPUT_KIND', { path: file, formats: '.xlsx' })
  return file
}

/** The workbook's bytes as they are made. */
export async function* bookBytes(book: ReviewBook, created: Date, file: string): AsyncGenerator<Uint8Array> {
  const stream = new PassThrough()
  const written = writeReviewBook(stream, book, created, file)
  written.catch((error: Error) => stream.destroy(error)) // whoever reads the stream is told; the promise itself is awaited below
  for await (const chunk of stream) yield chunk as Uint8Array
  await written
}
