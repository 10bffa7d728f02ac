/** A thread of the crew: does what it is asked, one order after the other. */

import { parentPort } from 'node:worker_threads'
import type { Answer, Order } from './orders.ts'
import { type AnyTask, tasks } from './tasks.ts'

parentPort?.on('message', (order: Order) => {
  parentPort?.postMessage(answerTo(order))
})

function answerTo(order: Order): Answer {
  try {
    const open = tasks[order.name] as AnyTask
    const step = open(order.shared)
    const done: [number, unknown][] = []
    for (let at = Atomics.add(order.next, 0, 1); at < order.count; at = Atomics.add(order.next, 0, 1)) done.push([at, step(at)])
    return { done }
  } catch (problem) {
    return { problem }
  }
}
