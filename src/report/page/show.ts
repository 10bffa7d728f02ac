/** How a report shows numbers, times and names in its language. */

import { fill } from '../../errors.ts'
import { localTime } from '../../schema/local-day.ts'
import type { HeldCap } from '../card/grade.ts'
import type { ReportData } from '../report-data.ts'
import type { ReportWords } from '../words.ts'

export interface Show {
  readonly words: ReportWords
  readonly n: (value: number) => string
  readonly time: (at: string) => string
}

/** Numbers, times and words of a page. @param now times are shown by its offset; without it, by the computer's zone */
export function showIn(words: ReportWords, now: string | undefined): Show {
  const number = new Intl.NumberFormat(words.language)
  return { words, n: (value) => number.format(value), time: (at) => localTime(at, now) }
}

export const listMark = ({ language }: ReportWords) => (language === 'zh-CN' ? '、' : ', ')

export const labelIn = ({ fields }: Pick<ReportData, 'fields'>, name: string) => fields.find((field) => field.name === name)?.label ?? name

/** What a rule asks, in words; of the measure of duplicates, too. */
export const titleOf = (rules: ReportData['rules'], id: string, words: ReportWords) =>
  rules.find(({ rule }) => rule === id)?.title ?? (id === 'duplicates' ? words.oneRecord : id)

/** Which cap held the grade, and why. */
export function capSentence({ id, grade, share = 0, limit = 0, names = [] }: HeldCap, own: string, words: ReportWords): string {
  const why = fill(words.caps[id], { share: share.toFixed(1), limit, names: names.join(listMark(words)) })
  return fill(words.capHeld, { own, grade, why })
}
