/**
 * Work shared between threads. Every thread runs the same function on the same data, so the results are the same with one thread or
 * many. This file says what a crew offers; `workers/start-crew.ts` starts one.
 */

/**
 * A task: opened once per thread with the data all threads share, it gives the function that does one step by its number. A task must
 * be listed in `workers/tasks.ts`, because a thread can be sent data, but no function.
 */
export type Task<Shared, Result> = (shared: Shared) => (step: number) => Result

export interface Crew {
  readonly threads: number
  /**
   * Does steps 0 to `count - 1` of a task.
   * @param begun is called with how many steps were begun
   * @returns the result of each step, by its number
   */
  each<S, R>(task: Task<S, R>, shared: S, count: number, begun?: (steps: number) => void): Promise<R[]>
  /**
   * Does a task whose data is a list, one item a step, the most costly items first.
   * @param costs about how long each item takes, in any unit
   * @returns the result of each item, in the order of the list
   */
  deal<I, R>(task: Task<readonly I[], R>, items: readonly I[], costs: readonly number[]): Promise<R[]>
  close(): Promise<void>
}
