/** `review --sample`: records and pairs drawn at random, as a workbook for a person to verify; and what they found. */

import type { z as Zod } from 'zod'
import { drawSample } from '../../jobs/review/draw-sample.ts'
import { sampleResultOf } from '../../jobs/review/sample-answer.ts'
import { sampleBook } from '../../jobs/review/sample-book.ts'
import { type SampleRow, type SampleTaken, takeSampleBook } from '../../jobs/review/take-sample-book.ts'
import type { Config } from '../../schema/config.ts'
import type { Call } from '../command.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, noteWritten, planTarget, printOne } from '../output.ts'
import { maskerOfWork } from '../reveal.ts'
import { shellWord } from '../shell-word.ts'
import { openForReading, openForWriting } from '../store.ts'
import { printable } from '../terminal.ts'
import { bookBytes, bookFile } from './book-bytes.ts'
import { countryShown, readerOf } from './list-waiting.ts'
import { shownNames, stillMergedOf, stillMergedParts } from './review-document.ts'
import type { ReviewFlags } from './review-flags.ts'
import { contradictionLines, stillMergedLines } from './review-text.ts'
import { sampleSaid, verifiedLines } from './sample-text.ts'

/** Draws, and writes all that nobody has answered yet. */
export async function exportSample(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { flags, globals, say, language, clock, terminal } = call
  const file = bookFile(call)
  const store = globals.dryRun ? await openForReading(call) : await openForWriting(call, 'review')
  try {
    const masker = maskerOfWork(call, store.path, flags.mask, config.privacy.masks)
    const draw = await drawSample(store, { count: flags.sample ?? 0, seed: flags.seed, operator: globals.operator, dryRun: globals.dryRun })
    terminal.note(say(draw.by === 'owner' ? 'reviewDrawnByOwner' : 'reviewDrawnBySource', draw.counts))
    const open = store.samples.list().filter(({ answer }) => answer === null)
    const book = sampleBook(config.schemas.customers, open, {
      language,
      read: readerOf(call, store, config, masker === null ? null : { ...masker, key: (key) => key }, countryShown(store, config)),
      words: {
        name: say('reviewSampleName'),
        notInList: say('reviewBookList'),
        instructions: { name: say('reviewBookHow'), lines: say('reviewSampleLines').split('|') },
      },
    })
    await deliver(call, bookBytes(book, clock(), file), file)
    noteWritten(call, file)
    terminal.note(say('reviewSampleNext', { count: open.length, file: shellWord(file) }))
    return 0
  } finally {
    store.close()
  }
}

/** Ends with 1 where a row cannot be understood, or an answer contradicts others. */
export async function importSample(call: Call<ReviewFlags>, config: Config, rows: readonly SampleRow[]): Promise<number> {
  const { globals, clock, flags } = call
  const print = printOne(call, ['text', 'json'])
  const store = globals.dryRun ? await openForReading(call) : await openForWriting(call, 'review')
  try {
    const request = { operator: globals.operator, now: clock().toISOString(), dryRun: globals.dryRun }
    const taken = await takeSampleBook(store, config.schemas.customers, rows, request)
    const nameOf = shownNames(store, flags.mask ? maskerOfWork(call, store.path, true, config.privacy.masks) : null)
    const content = print.format === 'json' ? jsonText(documentOf(taken, nameOf)) : textOf(call, taken, nameOf)
    await deliver(call, content, planTarget(call, print.target))
    return taken.problems.length + taken.before.length + taken.contradictions.length > 0 ? 1 : 0
  } finally {
    store.close()
  }
}

export const sampleDocument = (z: typeof Zod) => {
  const { open, count, share } = partsOf(z)
  /** Of 50 records looked at 47 are right: a 47, b 50; the true share lies between low and high with 95 % confidence. */
  const verified = open({ a: count, b: count, share, low: share, high: share }).nullable()
  return open({
    run: count.nullable(),
    taken: count,
    /** Drawn, and answered by nobody yet. */
    open: count,
    problems: z.array(open({ row: count, problem: z.enum(['word', 'changed', 'no-sample']) })),
    /** Not taken: somebody else answered otherwise, as that run; undo it to answer again. */
    before: z.array(open({ row: count, said: z.string(), operator: z.string(), at: z.string(), run: count })),
    /** Pairs found to be two customers that are still merged: `crm-clean split <record>` takes them apart. */
    stillMerged: stillMergedParts(z),
    verified: open({ accuracy: verified, duplicates: verified }),
  })
}

const documentOf = (
  { contradictions: _, before, stillMerged, ...taken }: SampleTaken,
  nameOf: ReturnType<typeof shownNames>,
): DocumentOf<typeof sampleDocument> => ({
  ...taken,
  before: before.map(({ row, entry: { answer, operator, at, run } }) => ({
    row,
    said: sampleResultOf(answer!),
    operator: operator ?? '',
    at: at ?? '',
    run: run ?? 0,
  })),
  stillMerged: stillMergedOf(stillMerged, nameOf),
})

function textOf(call: Call, taken: SampleTaken, nameOf: ReturnType<typeof shownNames>): string {
  const { say, terminal, globals } = call
  const { run, taken: count, open, problems, before, contradictions, stillMerged, verified } = taken
  const lines = problems.map(({ row, problem }) => terminal.paint.yellow(say(`reviewSample_${problem}`, { row })))
  for (const { row, entry, answer } of before) {
    const { operator: other, at, run: held, result: stands } = sampleSaid(call, entry)
    const said = { row, operator: globals.operator, result: say(`sample_${sampleResultOf(answer)}`), other, before: stands, at, run: held }
    lines.push(terminal.paint.yellow(printable(say('reviewSampleOther', said))))
  }
  lines.push(...contradictionLines(call, contradictions, nameOf))
  lines.push(run === null ? say('reviewSampleWould', { count }) : say('reviewSampleDone', { count, run }))
  if (open > 0) lines.push(say('reviewSampleOpen', { count: open }))
  lines.push(...stillMergedLines(call, stillMerged, nameOf).map((line) => terminal.paint.yellow(line)))
  lines.push(...verifiedLines(call, verified))
  return `${lines.join('\n')}\n`
}
