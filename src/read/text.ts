/** A CSV, TSV or other delimited text file as a sheet: found out about first, then read as often as wanted. */

import { fault } from '../errors.ts'
import { binaryKind, looksBinary } from './binary.ts'
import { guessDialect } from './csv-dialect.ts'
import { csvReader } from './csv-rows.ts'
import { decoderOf } from './decode.ts'
import { delimiterAsked, quoteAsked } from './dialect-asked.ts'
import { type EncodingGuess, guessEncoding, markOf } from './encoding-detect.ts'
import { encodingAsked } from './encoding-names.ts'
import type { RawRow, ReadNotice, ReadOptions, Sheet } from './sheet.ts'
import { bytesOf } from './source.ts'
import { type ByteSurvey, surveyBytes } from './survey-bytes.ts'
import { batchRows, type TextLimits, textLimits } from './text-limits.ts'

export interface TextOptions extends ReadOptions {
  /** What the user calls the file, where it is read from another place (standard input is spooled to disk first). */
  readonly displayName?: string
  readonly limits?: Partial<TextLimits>
}

// Below these the user is told that the reader is not sure.
const encodingDoubt = 0.7
const delimiterDoubt = 0.6

/**
 * Opens a text file: reads it once for its SHA-256, encoding and dialect. Its rows are read afresh by each `rows()`,
 * flat in memory. Throws coded faults: missing, a folder, no permission, empty, no text at all, a wrong flag.
 */
export async function openText(path: string, options: TextOptions = {}): Promise<Sheet> {
  const name = options.displayName ?? path
  const limits = { ...textLimits, ...options.limits }
  const asked = { ...delimiterAsked(options.delimiter), ...quoteAsked(options.quote, options.delimiter) }
  const wanted = options.encoding === undefined ? null : encodingAsked(options.encoding)

  const survey = await surveyBytes(path, name)
  refuseBinary(survey, name, wanted !== null)
  const { encoding, certain, bom } = wanted === null ? guess(survey) : forced(survey, wanted)
  const sample = sampleText(survey, encoding, bom)
  if (wanted === null && looksBinary(sample.slice(0, 1 << 16))) throw fault('FILE_NOT_TEXT', { path: name })
  const separator = separatorLine(sample)
  const body = separator === null ? sample : sample.slice(separator.length)
  const { dialect, certain: delimiterCertain } = guessDialect(
    body,
    separator === null ? asked : { delimiter: separator.delimiter, ...asked },
  )
  const found: readonly ReadNotice[] = [
    ...(certain < encodingDoubt ? [{ kind: 'encoding-uncertain', detail: `${encoding}, ${certain}` } as const] : []),
    ...(separator !== null ? [{ kind: 'sep-line', detail: dialect.delimiter } as const] : []),
    ...(delimiterCertain < delimiterDoubt ? [{ kind: 'delimiter-uncertain', detail: dialect.delimiter } as const] : []),
  ]
  const asSeen = dialect.spaced ? `${dialect.delimiter} ` : dialect.delimiter
  let met: readonly ReadNotice[] = []

  async function* rows(): AsyncGenerator<readonly RawRow[]> {
    const decoder = decoderOf(encoding)
    const reader = csvReader(dialect, limits, name, separator === null ? 0 : 1)
    const batches = inBatches()
    let toSkip = bom
    for await (const bytes of bytesOf(path, name, survey.state)) {
      const text = decoder.push(toSkip > 0 ? bytes.subarray(toSkip) : bytes)
      toSkip = 0
      yield* batches.add(reader.push(text))
    }
    yield* batches.add(reader.push(decoder.end()))
    yield* batches.add(reader.end())
    yield* batches.rest()
    met = reader.notices()
  }

  return {
    file: name,
    sheet: null,
    sha256: survey.sha256,
    bytes: survey.state.size,
    detection: {
      format: 'csv',
      encoding,
      encodingCertain: certain,
      delimiter: asSeen,
      delimiterCertain,
      quote: dialect.quote,
      notices: found,
    },
    form: () => ({ mark: bom > 0, lineEnd: /\r?\n/.exec(sample)?.[0] === '\n' ? '\n' : '\r\n' }),
    rows,
    notices: () => [...found, ...met],
  }
}

function refuseBinary(survey: ByteSurvey, name: string, forcedText: boolean) {
  if (survey.state.size === 0) throw fault('FILE_EMPTY', { path: name })
  const kind = binaryKind(survey.head)
  if (kind === null) return
  if (kind.code !== 'FILE_IS_ARCHIVE' && kind.code !== 'FILE_IS_BINARY') throw fault(kind.code, { path: name })
  if (kind.code === 'FILE_IS_ARCHIVE' || !forcedText) throw fault(kind.code, { path: name, kind: kind.name })
}

function guess({ head, pieces, utf8 }: ByteSurvey): EncodingGuess {
  const mark = markOf(head)
  const sample = Buffer.concat([head, ...pieces.map(wholeLines)])
  if (mark === null) return guessEncoding(sample, utf8)
  if (!mark.encoding.startsWith('utf-16')) return mark
  // Some programs write the mark in one byte order and the text in the other; the text is right.
  const byText = guessEncoding(head.subarray(mark.bom), { good: 0, long: 0, bad: 0 })
  const lies = byText.encoding.startsWith('utf-16') && byText.encoding !== mark.encoding && byText.certain > 0.9
  return lies ? { encoding: byText.encoding, certain: 0.9, bom: mark.bom } : mark
}

function forced({ head }: ByteSurvey, encoding: EncodingGuess['encoding']): EncodingGuess {
  const mark = markOf(head)
  return { encoding, certain: 1, bom: mark?.encoding === encoding ? mark.bom : 0 }
}

/** Text of the sample: the file's beginning, then whole lines from its other parts. */
function sampleText({ head, pieces, state }: ByteSurvey, encoding: EncodingGuess['encoding'], bom: number): string {
  const decoder = decoderOf(encoding)
  const start = decoder.push(head.subarray(bom))
  if (head.length === state.size) return start + decoder.end()
  const parts = pieces.map((piece) => {
    // Two- and four-byte units are counted from the start of the file, which every piece lies a multiple of four from.
    const text = decoderOf(encoding).push(piece)
    return text.slice(text.indexOf('\n') + 1, text.lastIndexOf('\n') + 1)
  })
  return start.slice(0, Math.max(start.lastIndexOf('\n'), start.lastIndexOf('\r')) + 1) + parts.join('')
}

function wholeLines(piece: Buffer): Buffer {
  return piece.subarray(piece.indexOf(0x0a) + 1, piece.lastIndexOf(0x0a) + 1)
}

/** Excel's own way to say the delimiter: a first line `sep=;`, which is no row. */
function separatorLine(sample: string): { delimiter: string; length: number } | null {
  const match = /^"?sep=([^\r\n"])"?[^\S\r\n]*(?:\r\n|\n|\r|$)/i.exec(sample)
  return match === null ? null : { delimiter: match[1]!, length: match[0].length }
}

/** Collects rows into batches of one size, whatever portions they come in. */
function inBatches() {
  let waiting: readonly RawRow[] = []
  return {
    *add(portions: Iterable<readonly RawRow[]>): Generator<readonly RawRow[]> {
      for (const rows of portions) {
        waiting = waiting.length === 0 ? rows : [...waiting, ...rows]
        for (; waiting.length >= batchRows; waiting = waiting.slice(batchRows)) yield waiting.slice(0, batchRows)
      }
    },
    *rest(): Generator<readonly RawRow[]> {
      if (waiting.length > 0) yield waiting
      waiting = []
    },
  }
}
