/**
 * Starts the threads that share the work of matching. The thread that asks works too; every 30 ms it lets the event loop turn once, so
 * that it can be told to stop.
 */

import { Worker } from 'node:worker_threads'
import type { Crew, Task } from '../crew.ts'
import type { Answer, Order } from './orders.ts'
import { nameOf } from './tasks.ts'

/** Milliseconds of work after which the asking thread lets the event loop turn. */
const patience = 30

/**
 * @param threads threads that work, the asking one included
 * @param signal ends the work where it stands
 */
export function startCrew(threads: number, signal?: AbortSignal): Crew {
  const workers = Array.from(
    { length: Math.max(0, threads - 1) },
    () => new Worker(workerFile(), { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 64 } }),
  )
  let turned = performance.now()
  const turnLoop = async () => {
    if (performance.now() - turned < patience) return
    await new Promise((resolve) => setImmediate(resolve))
    turned = performance.now()
    signal?.throwIfAborted()
  }

  /** Sends out orders, does its own share meanwhile, and puts the results in the order of the steps. */
  const gather = async <R>(orders: readonly Order[], own: AsyncIterable<readonly [number, R]>, count: number): Promise<R[]> => {
    const answers = orders.map((order, at) => ask(workers[at]!, order))
    const results = new Array<R>(count)
    for await (const [step, result] of own) results[step] = result
    for (const done of await Promise.all(answers)) for (const [step, result] of done) results[step] = result as R
    signal?.throwIfAborted()
    return results
  }

  const each = <S, R>(task: Task<S, R>, shared: S, count: number, begun?: (steps: number) => void): Promise<R[]> => {
    const next = new Int32Array(new SharedArrayBuffer(4))
    const helpers = workers.slice(0, Math.max(0, count - 1))
    async function* own(): AsyncGenerator<readonly [number, R]> {
      const step = task(shared)
      for (;;) {
        const at = Atomics.add(next, 0, 1)
        if (at >= count) return
        yield [at, step(at)]
        begun?.(Math.min(count, Atomics.load(next, 0)))
        await turnLoop()
      }
    }
    return gather(
      helpers.map(() => ({ name: nameOf(task), shared, next, count })),
      own(),
      count,
    )
  }

  return {
    threads,
    each,
    async deal(task, items, costs) {
      const turns = [...items.keys()].sort((a, b) => costs[b]! - costs[a]! || a - b)
      const done = await each(
        task,
        turns.map((at) => items[at]!),
        items.length,
      )
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
    ? new URL('../../../dist/src/match/workers/worker.js', import.meta.url)
    : new URL('./worker.js', import.meta.url)
}
