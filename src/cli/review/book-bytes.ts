import { PassThrough } from 'node:stream'
import { type ReviewBook, writeReviewBook } from '../../write/review-book.ts'

/** The workbook's bytes as they are made. */
export async function* bookBytes(book: ReviewBook, created: Date, file: string): AsyncGenerator<Uint8Array> {
  const stream = new PassThrough()
  const written = writeReviewBook(stream, book, created, file)
  written.catch((error: Error) => stream.destroy(error)) // whoever reads the stream is told; the promise itself is awaited below
  for await (const chunk of stream) yield chunk as Uint8Array
  await written
}
