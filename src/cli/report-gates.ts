/** The gates of a report: the score, the grade and the change that a user asks for. */

import { type Grade, isWorse } from '../report/card/grade.ts'
import type { ReportData } from '../report/report-data.ts'
import type { Say } from './messages.ts'

export interface Gates {
  /** Least score. */
  readonly failUnder?: number | undefined
  /** Least grade. */
  readonly minGrade?: Grade | undefined
  /** Points that the score may fall, on what was judged both times. */
  readonly maxDrop?: number | undefined
}

/**
 * What each gate that does not hold says (exit code 1), and why one cannot be judged at all (exit code 2). A gate on a score or a grade
 * that was not measured does not hold.
 */
export function gatesOf({ scorecard, previous }: Pick<ReportData, 'scorecard' | 'previous'>, gates: Gates, say: Say) {
  const { overall, grade } = scorecard
  const failed: string[] = []
  const untold: string[] = []
  if (gates.failUnder !== undefined && (overall === null || overall < gates.failUnder))
    failed.push(overall === null ? say('gateNoScore') : say('gateScore', { score: overall.toFixed(1), least: gates.failUnder }))
  if (gates.minGrade !== undefined && (grade === null || isWorse(grade, gates.minGrade)))
    failed.push(grade === null ? say('gateNoGrade') : say('gateGrade', { grade, least: gates.minGrade }))
  if (gates.maxDrop !== undefined) {
    const points = previous?.change?.points ?? null
    if (points !== null && -points > gates.maxDrop)
      failed.push(say('gateDrop', { points: -points, run: previous?.run ?? '', most: gates.maxDrop }))
    else if (points === null) untold.push(previous === null ? say('gateNothingBefore') : say('gateNotComparable', { run: previous.run }))
  }
  return { lines: [...untold, ...failed], exit: failed.length > 0 ? 1 : untold.length > 0 ? 2 : 0 }
}
