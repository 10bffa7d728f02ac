/** What a person wrote beside something that was drawn, as an answer. */

import type { Schema } from '../../schema/field.ts'
import type { SampleAnswer, SampleEntry } from '../../store/samples.ts'
import { type SampleResult, sampleResults } from './sample-book.ts'

/** What a cell of the results says, in either language; null where it is none of them. */
export function resultIn(cell: string): SampleResult | null {
  const text = cell.trim().toLowerCase()
  return (
    (Object.keys(sampleResults) as SampleResult[]).find((one) => sampleResults[one].en === text || sampleResults[one].zh === text) ?? null
  )
}

/** The result that an answer was. */
export function sampleResultOf(answer: SampleAnswer): SampleResult {
  if ('isSame' in answer) return answer.isSame === null ? 'unsure' : answer.isSame ? 'same' : 'different'
  return answer.wrong === null ? 'unsure' : answer.wrong.length === 0 ? 'right' : 'wrong'
}

/**
 * Null where the word does not fit what was drawn, or names a field that is not there. A wrong record need not say what is wrong.
 * @param headers of the columns of the record that mean no field
 */
export function answerOf(
  { other }: SampleEntry,
  result: SampleResult,
  named: string,
  { fields }: Schema,
  headers: readonly string[],
): SampleAnswer | null {
  if (other !== null) return result === 'right' || result === 'wrong' ? null : { isSame: result === 'unsure' ? null : result === 'same' }
  if (result === 'right') return { wrong: [] }
  if (result === 'unsure') return { wrong: null }
  if (result !== 'wrong') return null
  const words = named
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const known = words.map(
    (word) =>
      fields.find(({ name, label }) => [name, label.en, label.zh].includes(word))?.name ?? headers.find((header) => header === word),
  )
  if (known.includes(undefined)) return null
  return { wrong: known.length === 0 ? ['*'] : (known as string[]) }
}
