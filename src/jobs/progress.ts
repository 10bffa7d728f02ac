/** How a job says how far it is. The command line draws it; a library user may ignore it. */

export interface Step {
  readonly stage: 'read' | 'store' | 'check' | 'compare' | 'prepare' | 'block' | 'learn' | 'score' | 'cluster' | 'write'
  readonly done: number
  /** Absent where the end is not known. */
  readonly total?: number
}

export type Progress = (step: Step) => void

/** For callers that do not want to know. */
export const noProgress: Progress = () => {}
