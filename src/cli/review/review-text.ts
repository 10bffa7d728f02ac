/** What waits for a decision and what was decided, as a person reads it. */

import type { CaseColumn, CaseRows } from '../../jobs/review/case-rows.ts'
import type { Contradiction } from '../../jobs/review/contradictions.ts'
import type { DecideResult } from '../../jobs/review/decide.ts'
import type { WaitingCase } from '../../jobs/review/queue.ts'
import type { StillMerged } from '../../jobs/review/still-merged.ts'
import type { ModelDocument } from '../../match/model/shape.ts'
import { localTime } from '../../schema/local-day.ts'
import type { Decision } from '../../store/decision.ts'
import { clusterText } from '../cluster-text.ts'
import type { Call } from '../command.ts'
import { shellWord } from '../shell-word.ts'
import { printable } from '../terminal.ts'

type NamesOf = (left: number, right: number) => string

/** Cases shown as text; the other formats have all. */
export const casesShown = 20

/** @param read the records of a case */
export function waitingText(
  call: Call,
  cases: readonly WaitingCase[],
  contradictions: readonly Contradiction[],
  nameOf: NamesOf,
  read: (ids: readonly number[]) => CaseRows,
  identity: ModelDocument['identity'],
): string {
  const { say } = call
  const pairs = cases.reduce((sum, one) => sum + one.pairs.length, 0)
  const shown = cases.slice(0, casesShown)
  const blocks = oneTable(shown.map((one) => ({ name: caseTitle(call, one, nameOf), ...read(one.records) })))
  const lines = [...contradictionLines(call, contradictions, nameOf), say('reviewWaiting', { count: cases.length, pairs }), '']
  lines.push(...clusterText(call, blocks, identity))
  if (cases.length > shown.length) lines.push('', say('reviewSeeAll', { count: cases.length - shown.length }))
  const [first] = shown.flatMap((one) => one.pairs)
  if (first !== undefined) lines.push('', say('reviewHow', { pair: shellWord(nameOf(first.left, first.right)) }))
  return `${lines.join('\n')}\n`
}

/** `C1:C2  62.3 %  settles 2 records, 3 follow-ups and orders  li said "unsure" on 2026-11-22`. */
export function caseTitle(call: Call, { cluster, pairs, settles, behind }: WaitingCase, nameOf: NamesOf): string {
  const { say } = call
  const last = pairs.at(-1)!
  const share = (Math.floor(1000 * last.probability) / 10).toFixed(1)
  const what =
    cluster === null
      ? say('reviewCasePair', { pair: nameOf(last.left, last.right), share, settles })
      : say('reviewCaseCluster', { cluster, share, settles })
  return what + (behind === 0 ? '' : say('reviewBehind', { count: behind })) + beforeText(call, { pairs })
}

/** What a person said of the case before; empty where nobody did. */
export function beforeText(call: Call, { pairs }: Pick<WaitingCase, 'pairs'>): string {
  const { say } = call
  const before = pairs.find((pair) => pair.before !== null)?.before ?? null
  if (before === null) return ''
  const said = say('reviewBefore', { operator: before.operator, verdict: verdictText(call, before), day: dayOf(call, before) })
  return said + (before.verdict === 'different' && !before.isSettled ? say('reviewChanged') : '')
}

export const verdictText = ({ say }: Call, { verdict }: Pick<Decision, 'verdict'>) => say(`verdict_${verdict}`)

const dayOf = ({ globals }: Call, { at }: Decision) => localTime(at, globals.now).slice(0, 10)

/** Answers that others gave meanwhile, the first few: `C1:C2: li said "same customer" on 2026-11-22 08:00`. */
export function saidMeanwhile(call: Call, decided: readonly Decision[], nameOf: NamesOf): string {
  const { say, globals, language } = call
  const shown = decided.slice(0, meanwhileShown).map(({ left, right, operator, at, ...one }) => {
    const said = { pair: nameOf(left, right), operator, verdict: verdictText(call, one), at: localTime(at, globals.now) }
    return say('reviewSaidMeanwhile', said)
  })
  const more = decided.length > shown.length ? [say('andMore', { count: decided.length - shown.length })] : []
  return [...shown, ...more].join(language === 'zh' ? '；' : '; ')
}

const meanwhileShown = 3

/** Lines, none where nothing contradicts. */
export function contradictionLines(call: Call, contradictions: readonly Contradiction[], nameOf: NamesOf): string[] {
  const [first] = contradictions
  if (first === undefined) return []
  const { say, terminal, language } = call
  const step = ({ left, right, ...decision }: Decision) =>
    say('reviewStep', { pair: nameOf(left, right), operator: decision.operator, day: dayOf(call, { left, right, ...decision }) })
  return [
    terminal.paint.red(say('reviewContradictions', { count: contradictions.length })),
    ...contradictions.map(({ apart, path }) =>
      printable(
        say('reviewContradiction', {
          pair: nameOf(apart.left, apart.right),
          operator: apart.operator,
          verdict: verdictText(call, apart),
          day: dayOf(call, apart),
          path: path.map(step).join(language === 'zh' ? '、' : ', '),
        }),
      ),
    ),
    say('reviewContradictionHow', { pair: nameOf(first.apart.left, first.apart.right) }),
    '',
  ]
}

/** Answers that came too late, and what takes the two apart. */
export const refusedLines = ({ say }: Call, { refused }: DecideResult, nameOf: NamesOf): string[] =>
  refused.map(({ left, right, run, record }) =>
    say('reviewMergedAlready', { pair: nameOf(left, right), run, record: shellWord(nameOf(record, record)) }),
  )

/** Pairs that a person found to be two customers, and what takes them apart. */
export const stillMergedLines = ({ say }: Pick<Call, 'say'>, pairs: readonly StillMerged[], nameOf: NamesOf): string[] =>
  pairs.map(({ left, right, record, operator }) =>
    printable(say('reviewStillMerged', { pair: nameOf(left, right), operator, record: shellWord(nameOf(record, record)) })),
  )

export function decidedText(call: Call, result: DecideResult, nameOf: NamesOf): string {
  const { say, language, terminal } = call
  const { run, counts, contradictions } = result
  const late = refusedLines(call, result, nameOf).map((line) => terminal.paint.yellow(line))
  const verdicts = (['same', 'different', 'related', 'unsure'] as const).filter((verdict) => counts[verdict] > 0)
  const count = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0)
  const what = verdicts.map((verdict) => `${verdictText(call, { verdict })} ${counts[verdict]}`).join(language === 'zh' ? '，' : ', ')
  if (count === 0) return `${[...late, say('reviewLeft')].join('\n')}\n`
  const done = run === null ? say('reviewWould', { count, what }) : say('reviewDone', { count, what, run })
  return `${[...late, ...contradictionLines(call, contradictions, nameOf), done, ...(run === null ? [] : [say('reviewNext')])].join('\n')}\n`
}

/** Cases with columns of their own as blocks of one table. */
function oneTable(cases: readonly ({ readonly name: string } & CaseRows)[]) {
  const columns = new Map<string, CaseColumn>()
  for (const one of cases) for (const column of one.columns) columns.set(column.key, column)
  const keys = [...columns.keys()]
  return {
    columns: keys.map((key) => ({ key, label: columns.get(key)!.header })),
    blocks: cases.map(({ name, columns: own, rows }) => {
      const places = keys.map((key) => own.findIndex((column) => column.key === key))
      return {
        name,
        rows: rows.map(({ key, cells, differs }) => ({
          key,
          cells: places.map((c) => cells[c] ?? null),
          differs: places.map((c) => differs[c] === true),
        })),
      }
    }),
  }
}
