/** What the asking thread and a worker thread send each other. */

import type { TaskName } from './tasks.ts'

/** Asks a thread to do steps of a task for as long as there are any: `next` holds the number of the next step, shared by all threads. */
export interface Order {
  readonly name: TaskName
  readonly shared: unknown
  readonly next: Int32Array
  readonly count: number
}

/** The steps a thread did, each with its number; or what went wrong. */
export type Answer = { readonly done: readonly (readonly [number, unknown])[] } | { readonly problem: unknown }
