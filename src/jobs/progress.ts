/** How a job reports its progress. The command line draws a bar of it; a program may ignore it. */

/** `done` of `total`: rows, records or pairs, by stage. */
export interface Step {
  readonly stage: 'read' | 'store' | 'check' | 'compare' | 'prepare' | 'block' | 'learn' | 'score' | 'cluster' | 'write'
  readonly done: number
  /** Absent where the end is not known. */
  readonly total?: number
}

/** Called often; must not throw. */
export type Progress = (step: Step) => void

/** Takes no notice. */
export const noProgress: Progress = () => {}
