/** What the page, the workbook and Markdown say in the same sentences. */

import { fill } from '../errors.ts'
import type { Change } from './card/change.ts'
import { signed } from './page/parts.ts'
import type { Show } from './page/show.ts'
import type { Previous, ReportData } from './report-data.ts'
import type { Verified, VerifiedShare } from './verified.ts'
import type { ReportWords } from './words.ts'

/** What changed since the check compared with: one line without markup. */
export function changeLine({ previous, sought, records }: Pick<ReportData, 'previous' | 'sought' | 'records'>, show: Show): string {
  const { words, time } = show
  if (previous === null) return nothingBefore(sought, words)
  const named = { run: previous.run, at: time(previous.at) }
  const { change } = previous
  if (change === null) return fill(previous.reason === 'rules' ? words.notComparable : words.recordsUnknown, named)
  const { points, findings, cleanRows } = change
  const sentence = points === null ? words.nothingBoth : points === 0 ? words.unchanged : fill(words.changed, { points: signed(points) })
  const first = `${fill(words.since, named)}${words.colon}${sentence}`
  return [first, findingsLine(findings, show), cleanRowsLine(cleanRows, show), ...recordsLine(previous, records, show)].join(' · ')
}

/** New findings, mended ones, and those that are no longer measured. */
export function findingsLine({ new: found, gone, noLonger }: Change['findings'], { words, n }: Show): string {
  const counted = (name: string, count: number) => `${name}${words.colon}${n(count)}`
  const counts = [counted(words.newFindings, found), counted(words.goneFindings, gone)]
  return [...counts, ...(noLonger === 0 ? [] : [counted(words.unmeasuredFindings, noLonger)])].join(' · ')
}

/** Records without an error then and now, and how many of them for no merit. */
export function cleanRowsLine({ of, before, after, noLonger }: Change['cleanRows'], { words, n }: Show): string {
  const line = fill(words.cleanRowsChanged, { of: n(of), before: n(before), after: n(after) })
  return noLonger === 0 ? line : line + fill(words.cleanRowsUnmeasured, { count: n(noLonger) })
}

/** How many records are gone and new; nothing where all are there both times. @param records there now */
export function recordsLine({ records: then, change }: Previous, records: number, { words, n }: Show): string[] {
  const both = change?.cleanRows.of ?? 0
  return then === both && records === both ? [] : [fill(words.recordsChanged, { gone: n(then - both), new: n(records - both) })]
}

/** Why nothing is compared. @param sought a run or a day that was named; null: none was */
export function nothingBefore(sought: string | null, words: ReportWords): string {
  if (sought === null) return words.noPrevious
  return fill(words.noneUpTo, { named: /^\d+$/.test(sought) ? fill(words.ofRun, { run: sought }) : sought })
}

/** A share that people verified, with its interval and how many they looked at. */
export function verifiedLines(
  verified: Verified | null,
  words: ReportWords,
): { label: string; value: string; text: string; detail: string }[] {
  const line = (label: string, share: VerifiedShare | null) => {
    if (share === null) return []
    const { a, b, low, high } = share
    const percent = (part: number) => (100 * part).toFixed(1)
    const detail = fill(words.verifiedDetail, { a, n: b, low: percent(low), high: percent(high) })
    const value = `${percent(share.share)} %`
    return [{ label, value, detail, text: `${value} (${detail})` }]
  }
  if (verified === null) return []
  return [...line(words.accuracy, verified.accuracy), ...line(words.duplicatePrecision, verified.duplicates)]
}
