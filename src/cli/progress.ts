/** A progress bar on standard error for what can pass a second; nothing at all where no person is looking. */

import process from 'node:process'
import type { Progress, Step } from '../jobs/progress.ts'
import type { Say } from './messages.ts'
import type { Terminal } from './terminal.ts'

export interface ProgressBar {
  readonly progress: Progress
  /** Takes the bar off the screen. */
  stop(): void
}

/** How long a job may run before a bar is worth drawing, in milliseconds. */
const patience = 700

/** Shorter than this a rate says little, in seconds. */
const steady = 2

/**
 * The time a stage still takes at the rate it has had, `40 s` or `3 min`; nothing before the rate is steady, or where the end is not known.
 * @param seconds since the stage began, in which it went from `from` to `done`
 */
export function timeLeft({ done, total }: Pick<Step, 'done' | 'total'>, from: number, seconds: number, say: Say): string {
  if (total === undefined || seconds < steady || done <= from || done > total) return ''
  const left = ((total - done) * seconds) / (done - from)
  return ` · ${left < 90 ? say('leftSeconds', { count: Math.ceil(left) }) : say('leftMinutes', { count: Math.ceil(left / 60) })}`
}

export async function progressBar(terminal: Terminal, say: Say): Promise<ProgressBar> {
  if (!terminal.animated) return { progress: () => {}, stop: () => {} }
  const { default: cliProgress } = await import('cli-progress')
  const began = Date.now()
  let bar: InstanceType<typeof cliProgress.SingleBar> | null = null
  let stage: Step['stage'] | null = null
  // A stage has a rate of its own.
  let first = { at: began, done: 0 }
  const stop = () => {
    bar?.stop()
    bar = null
  }
  const start = (step: Step) => {
    stop()
    const known = step.total !== undefined
    const format = known ? '{stage} [{bar}] {percentage} % · {value}/{total} · {rate}/s{left}' : '{stage} · {value} · {rate}/s'
    bar = new cliProgress.SingleBar(
      { format, clearOnComplete: true, hideCursor: true, stream: process.stderr },
      cliProgress.Presets.shades_classic,
    )
    bar.start(step.total ?? step.done + 1, step.done, { stage: say(`stage_${step.stage}`), rate: 0, left: '' })
  }
  return {
    progress(step) {
      if (step.stage !== stage) {
        stage = step.stage
        first = { at: Date.now(), done: step.done }
        stop()
      }
      if (Date.now() - began < patience) return
      if (bar === null) start(step)
      const seconds = Math.max(0.001, (Date.now() - first.at) / 1000)
      // An estimate that proves too low grows with what is done, so that the bar never passes its end.
      if (step.total !== undefined && step.done > (bar?.getTotal() ?? 0)) bar?.setTotal(step.done)
      bar?.update(step.done, { rate: Math.round((step.done - first.done) / seconds), left: timeLeft(step, first.done, seconds, say) })
    },
    stop,
  }
}
