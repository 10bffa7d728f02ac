/** What conditions can call, and the engine that runs them: CEL, with days, and with regular expressions that cannot hang. */

import { Environment } from '@marcbachmann/cel-js'
import { Duration } from '@marcbachmann/cel-js/evaluator'
import { findIn } from '../user-pattern.ts'
import { day, dayOf } from './typed-value.ts'

/** Thrown where a value is missing. The engine lets it pass through every operator but && and ||, which decide without it where they can. */
export const absent = new Error('a value is missing')

/** Called as name(...). */
export const calls = ['has', 'today', 'date', 'days', 'daysBetween', 'size', 'double', 'int', 'string', 'timestamp', 'duration'] as const

/** Called as value.name(...). */
export const methods = [
  'contains',
  'startsWith',
  'endsWith',
  'matches',
  'size',
  'trim',
  'lowerAscii',
  'upperAscii',
  'indexOf',
  'lastIndexOf',
  'substring',
  'split',
  'join',
  'getFullYear',
  'getMonth',
  'getDate',
  'getDayOfMonth',
  'getDayOfWeek',
  'getDayOfYear',
  'getHours',
  'getMinutes',
  'getSeconds',
] as const

/** Called as list.name(x, ... x ...). */
export const macros = ['all', 'exists', 'exists_one', 'map', 'filter'] as const

/** What `matches` is called for the engine, whose own one takes patterns that can hang. */
export const matchesLinear = 'matchesLinear'

const duration = 'google.protobuf.Duration'
const sync = { async: false }
const msOfDay = 86_400_000
// No expression a person writes comes near these; one that a program wrote must not use up the stack.
const limits = { maxAstNodes: 1000, maxDepth: 50, maxListElements: 1000, maxMapEntries: 100, maxCallArguments: 20 }

const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
}

let engine: Environment | undefined

/** @param today `YYYY-MM-DD` */
export function environment(today: string): Environment {
  engine ??= withOwn(new Environment({ limits }))
  const now = dayOf(today)
  if (now === undefined) throw new TypeError(`"${today}" is no day`)
  return engine.clone().registerFunction(`today(): ${day}`, () => now, sync)
}

function withOwn(base: Environment): Environment {
  // CEL keeps whole numbers and others apart; a sheet does not.
  for (const [op, of] of Object.entries(arithmetic)) {
    const both = (a: number | bigint, b: number | bigint) => of(Number(a), Number(b))
    base.registerOperator(`double ${op} int: double`, both).registerOperator(`int ${op} double: double`, both)
  }
  const among = (one: number | bigint, list: readonly (number | bigint)[]) => list.some((other) => Number(other) === Number(one))
  return base
    .registerOperator('double == int', (a: number, b: bigint) => a === Number(b))
    .registerOperator('double in list<int>', among)
    .registerOperator('int in list<double>', among)
    .registerFunction(`date(string): ${day}`, (text: string) => given(dayOf(text)), sync)
    .registerFunction(`days(int): ${duration}`, (count: bigint) => new Duration(count * 86_400n), sync)
    .registerFunction(
      `daysBetween(${day}, ${day}): int`,
      (a: Date, b: Date) => BigInt(Math.round((b.getTime() - a.getTime()) / msOfDay)),
      sync,
    )
    .registerFunction(`string.${matchesLinear}(string): bool`, (text: string, pattern: string) => finderOf(pattern)(text), sync)
}

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw absent
  return value
}

const finders = new Map<string, (text: string) => boolean>()

/** Patterns are written out in conditions, so there are as many as somebody wrote. */
function finderOf(pattern: string): (text: string) => boolean {
  let finder = finders.get(pattern)
  if (finder === undefined) {
    finder = findIn(pattern)
    finders.set(pattern, finder)
  }
  return finder
}
