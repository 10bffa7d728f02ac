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

export async function progressBar(terminal: Terminal, say: Say): Promise<ProgressBar> {
  if (!terminal.animated) return { progress: () => {}, stop: () => {} }
  const { default: cliProgress } = await import('cli-progress')
  const began = Date.now()
  let bar: InstanceType<typeof cliProgress.SingleBar> | null = null
  let stage: Step['stage'] | null = null
  const stop = () => {
    bar?.stop()
    bar = null
  }
  const start = (step: Step) => {
    stop()
    const known = step.total !== undefined
    const format = known ? '{stage} [{bar}] {percentage} % · {value}/{total} · {rate}/s · {eta_formatted}' : '{stage} · {value} · {rate}/s'
    bar = new cliProgress.SingleBar(
      { format, clearOnComplete: true, hideCursor: true, etaBuffer: 50, stream: process.stderr },
      cliProgress.Presets.shades_classic,
    )
    bar.start(step.total ?? step.done + 1, step.done, { stage: say(`stage_${step.stage}`), rate: 0 })
    stage = step.stage
  }
  return {
    progress(step) {
      if (Date.now() - began < patience) return
      if (step.stage !== stage) start(step)
      const seconds = Math.max(0.001, (Date.now() - began) / 1000)
      // An estimate that proves too low grows with what is done, so that the bar never passes its end.
      if (step.total !== undefined && step.done > (bar?.getTotal() ?? 0)) bar?.setTotal(step.done)
      bar?.update(step.done, { rate: Math.round(step.done / seconds) })
    },
    stop,
  }
}
