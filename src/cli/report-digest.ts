/** `report --digest`: the brief of the last days, to files, to the terminal and by e-mail. */

import { fault } from '../errors.ts'
import type { DigestData } from '../report/digest-data.ts'
import { reportWords } from '../report/words.ts'
import { completedWords } from '../words.ts'
import type { Call } from './command.ts'
import { digestOfData } from './digest-document.ts'
import { type Content, deliver, jsonText, noteWritten } from './output.ts'
import type { Post } from './post.ts'
import type { ReportTarget } from './report-files.ts'

/** Writes and sends it. Throws OUTPUT_KIND for a workbook: a brief has none. */
export async function deliverDigest(call: Call, data: DigestData, targets: readonly ReportTarget[], post: Post | null): Promise<void> {
  const words = completedWords(reportWords[call.language], call.complete)
  const { now } = call.globals
  const { digestText } = await import('../report/digest-pages.ts')
  for (const target of targets) {
    const content = await contentOf(call, data, target)
    await deliver(call, post === null ? content : [await post.attach(content, target)], target.file)
    if (target.file !== '-') noteWritten(call, target.file)
  }
  await post?.send(digestText(data, words, now))
}

/** Throws OUTPUT_KIND. */
export function refuseWorkbooks(targets: readonly ReportTarget[]): void {
  const workbook = targets.find(({ kind }) => kind === 'xlsx')
  if (workbook !== undefined) throw fault('OUTPUT_KIND', { path: workbook.file, formats: '.html, .pdf, .md, .json' })
}

async function contentOf(call: Call, data: DigestData, { kind, file }: ReportTarget): Promise<Content> {
  const words = completedWords(reportWords[call.language], call.complete)
  const { now } = call.globals
  if (kind === 'json') return jsonText(digestOfData(data))
  const { digestMarkdown, digestPage, digestText } = await import('../report/digest-pages.ts')
  if (kind === 'md')
    return file === '-' && call.globals.formats.length === 0 ? digestText(data, words, now).text : digestMarkdown(data, words, now)
  const page = digestPage(data, words, now)
  return kind === 'html' ? page : [await (await import('./formats/pdf.ts')).pdfBytes(page)]
}
