import { expect, test } from 'vitest'
import { speaker } from '../../src/cli/messages.ts'
import { type Gates, gatesOf } from '../../src/cli/report-gates.ts'
import type { ReportData } from '../../src/report/report-data.ts'

type Judged = Pick<ReportData, 'scorecard' | 'previous'>

const judged = (overall: number | null, points?: number | null): Judged =>
  ({
    scorecard: { overall, grade: overall === null ? null : 'C' },
    previous: points === undefined ? null : { run: 3, change: points === null ? null : { points } },
  }) as unknown as Judged

test.each<[why: string, data: Judged, gates: Gates, exit: number, lines: readonly string[]]>([
  ['nothing is asked', judged(80), {}, 0, []],
  ['all hold', judged(80, -1), { failUnder: 80, minGrade: 'C', maxDrop: 1 }, 0, []],
  ['under', judged(79.9), { failUnder: 80 }, 1, ['The score is 79.9, under 80.']],
  [
    'no score',
    judged(null),
    { failUnder: 0, minGrade: 'E' },
    1,
    [expect.stringContaining('no score'), expect.stringContaining('no grade')],
  ],
  ['fell', judged(80, -1.2), { maxDrop: 1 }, 1, ['The score fell by 1.2 points since run 3, by more than 1.']],
  ['nothing before', judged(80), { maxDrop: 1 }, 2, ['--max-drop cannot be judged: there is no earlier check to compare with.']],
  ['other rules', judged(80, null), { maxDrop: 1 }, 2, ['--max-drop cannot be judged: the report cannot be compared with run 3.']],
  ['worse, and nothing before', judged(80), { failUnder: 90, maxDrop: 1 }, 1, [expect.any(String), 'The score is 80.0, under 90.']],
])('gates: %s', (_why, data, gates, exit, lines) => {
  expect(gatesOf(data, gates, speaker('en'))).toEqual({ lines, exit })
})
