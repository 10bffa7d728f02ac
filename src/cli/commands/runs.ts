/** `crm-clean runs`: what was done to the store. */

import type { z as Zod } from 'zod'
import { Fault, type FaultCode } from '../../errors.ts'
import { isUndoable } from '../../jobs/undo/answers-of.ts'
import { localTime } from '../../schema/local-day.ts'
import type { RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'
import { aligned, cut } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { openForReading } from '../store.ts'
import { printable } from '../terminal.ts'
import { countsText, stateWords } from '../text/words.ts'

export default defineCommand<Record<string, never>>({
  name: 'runs',
  summary: { en: 'list the runs that changed the store', zh: '查看对数据库执行过的任务' },
  examples: [
    { run: 'crm-clean runs', does: { en: 'newest last', zh: '最新的在最后' } },
    { run: 'crm-clean runs --verbose', does: { en: 'all counts, and how to undo each', zh: '全部数目，以及撤销方法' } },
    { run: 'crm-clean runs --format json', does: { en: 'for programs', zh: '供程序读取' } },
  ],
  options: [],
  takes: ['format', 'output', 'force', 'dryRun'],
  works: { on: 'store', changes: false },
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const store = await openForReading(call)
    try {
      const runs = store.runs.list().map((entry) => ({ ...entry, undo: undoOf(call, store, entry) }))
      await deliver(call, print.format === 'json' ? jsonText(documentOf(runs)) : textOf(call, runs, await hider(call)), print.target)
      return 0
    } finally {
      store.close()
    }
  },
})

/** A run and the command line that undoes it; null where there is nothing to undo. */
interface ListedRun extends RunEntry {
  readonly undo: string | null
}

/** Hides what is plainly personal in a reason. */
async function hider(call: Call): Promise<Hide> {
  const { privacy } = await configOf(call)
  return (await import('../../check/mask/masker.ts')).maskerOf(privacy.masks).word
}

const undoOf = ({ complete }: Call, store: Store, entry: RunEntry) =>
  isUndoable(store, entry) ? complete(`crm-clean undo ${entry.run}`) : null

type Hide = (text: string) => string

function textOf(call: Call, runs: readonly ListedRun[], hide: Hide): string {
  const { say, globals } = call
  if (runs.length === 0) return `${say('noRuns')}\n`
  if (globals.verbose) return `${runs.flatMap((entry) => fullLines(call, entry, runs, hide)).join('\n')}\n`
  return `${aligned([say('runsHead').split('|'), ...runs.map((entry) => rowOf(entry, call))], { right: [0] }).join('\n')}\n`
}

export const runsDocument = (z: typeof Zod) => {
  const { open, count, counts, text, time } = partsOf(z)
  return open({
    runs: z.array(
      open({
        run: count,
        command: z.string(),
        at: time,
        operator: z.string(),
        state: z.enum(['running', 'done', 'undone', 'failed', 'interrupted']),
        undoes: count.optional(),
        /** Number of the night it was a step of. */
        night: count.optional(),
        counts,
        /** The command line that undoes it; null where there is nothing to undo. */
        undo: text,
      }),
    ),
  })
}

function documentOf(entries: readonly ListedRun[]): DocumentOf<typeof runsDocument> {
  const runs = entries.map(({ run, command, at, operator, state, undoes, night, counts, undo }) => ({
    run,
    command,
    at,
    operator,
    state,
    ...(undoes === null ? {} : { undoes }),
    ...(night === null ? {} : { night }),
    counts,
    undo,
  }))
  return { runs }
}

/** One run with everything there is to say of it. */
function fullLines(call: Call, entry: ListedRun, all: readonly ListedRun[], hide: Hide): string[] {
  const { say, terminal, language, globals } = call
  const [run = '', at = '', command = '', operator = '', state = ''] = rowOf(entry, call)
  const { reason } = entry.args as { readonly reason?: unknown }
  const night = entry.night === null ? [] : all.filter((one) => one.night === entry.night)
  const began = localTime(night[0]?.at ?? '', globals.now)
  const lines = [
    problemText(entry, call) ?? printable(countsText(entry.counts, language)),
    ...(entry.undoes === null ? [] : [say('runUndoes', { run: entry.undoes })]),
    ...(typeof reason === 'string' ? [say('runReason', { reason: printable(hide(reason)) })] : []),
    ...(night.at(-1) !== entry ? [] : [say('runOfNight', { at: began, command: call.complete(`crm-clean undo --night "${began}"`) })]),
    ...(entry.undo === null ? [] : [say('runToUndo', { command: entry.undo })]),
  ]
  const head = terminal.paint.bold(`${say('changeRun', { run, command })}  ${at}  ${operator}  ${state}`)
  return [head, ...lines.filter((line) => line !== '').map((line) => `  ${line}`)]
}

/** Times are shown by the offset of the time given as now. */
function rowOf(entry: RunEntry, call: Call): string[] {
  const { language, globals } = call
  const { run, command, at, operator, state, counts } = entry
  return [
    String(run),
    localTime(at, globals.now),
    printable(command),
    printable(operator),
    stateWords[state][language],
    problemText(entry, call) ?? printable(countsText(counts, language)),
  ]
}

/** Why a run failed; of an interrupted one its state says all. */
function problemText({ state, problem, problemData }: RunEntry, { language, complete }: Call): string | undefined {
  if (problem === null || state === 'interrupted') return undefined
  const text = new Fault(problem as FaultCode, problemData ?? {}).text(language, undefined, complete)
  return cut(printable(text.replace(/\{\w+\}/g, '…')), 100)
}
