/**
 * Work shared between threads. A task is a name and data; every thread runs the same function on it, so the results are the same with
 * one thread or many. The thread that asks works too, and looks up every now and then so that it can be told to stop.
 */

import { Worker } from 'node:worker_threads'
import { type Open, type Result, type Shared, type TaskName, tasks } from './tasks.ts'

export interface Crew {
  readonly threads: number
  /** Does a task's steps 0..count - 1 and returns what each gave. `told` hears how many steps were begun. */
  each<Name extends TaskName>(name: Name, shared: Shared<Name>, count: number, told?: (begun: number) => void): Promise<Result<Name>[]>
  /** Does a task whose data is a list, one item a step, what costs most first; results in the order of the list. */
  deal<Name extends TaskName>(name: Name, items: Shared<Name> & readonly unknown[], costs: readonly number[]): Promise<Result<Name>[]>
  close(): Promise<void>
}

/** What a thread is asked: to do steps of a shared task, as long as there are any. */
export interface Order {
  readonly name: TaskName
  readonly shared: unknown
  readonly next: Int32Array
  readonly count: number
}

/** Steps done, with their numbers. */
export type Answer = { readonly done: readonly (readonly [number, unknown])[] } | { readonly problem: unknown }

/** Milliseconds after which the asking thread looks up from its work. */
const patience = 30

/** @param signal ends the work where it stands */
export function crewOf(threads: number, signal?: AbortSignal): Crew {
  const workers = Array.from(
    { length: Math.max(0, threads - 1) },
    () => new Worker(workerFile(), { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 64 } }),
  )
  let looked = performance.now()
  const lookUp = async () => {
    if (performance.now() - looked < patience) return
    await new Promise((resolve) => setImmediate(resolve))
    looked = performance.now()
    signal?.throwIfAborted()
  }

  /** Hands out orders, does its own share meanwhile, and puts everything in order. */
  const gather = async <Name extends TaskName>(
    orders: readonly Order[],
    own: AsyncIterable<readonly [number, unknown]>,
    count: number,
  ): Promise<Result<Name>[]> => {
    const answers = orders.map((order, at) => ask(workers[at]!, order))
    const results = new Array<unknown>(count)
    for await (const [step, result] of own) results[step] = result
    for (const done of await Promise.all(answers)) for (const [step, result] of done) results[step] = result
    signal?.throwIfAborted()
    return results as Result<Name>[]
  }

  const each: Crew['each'] = (name, shared, count, told) => {
    const next = new Int32Array(new SharedArrayBuffer(4))
    const helpers = workers.slice(0, Math.max(0, count - 1))
    async function* own(): AsyncGenerator<readonly [number, unknown]> {
      const step = (tasks[name] as Open)(shared)
      for (;;) {
        const at = Atomics.add(next, 0, 1)
        if (at >= count) return
        yield [at, step(at)]
        told?.(Math.min(count, Atomics.load(next, 0)))
        await lookUp()
      }
    }
    return gather(
      helpers.map(() => ({ name, shared, next, count })),
      own(),
      count,
    )
  }

  return {
    threads,
    each,
    async deal(name, items, costs) {
      const turns = [...items.keys()].sort((a, b) => costs[b]! - costs[a]! || a - b)
      const done = await each(name, turns.map((at) => items[at]) as unknown as typeof items, items.length)
      const results = [...done]
      for (const [turn, at] of turns.entries()) results[at] = done[turn]!
      return results
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function ask(worker: Worker, order: Order): Promise<readonly (readonly [number, unknown])[]> {
  return new Promise((resolve, reject) => {
    const settle = (answer: Answer) => {
      worker.off('error', reject)
      if ('problem' in answer) reject(answer.problem)
      else resolve(answer.done)
    }
    worker.once('message', settle)
    worker.once('error', reject)
    worker.postMessage(order)
  })
}

/** Node 20 runs no TypeScript in a worker: from the sources, the built file does the work. */
function workerFile(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('../../dist/src/match/worker.js', import.meta.url)
    : new URL('./worker.js', import.meta.url)
}
