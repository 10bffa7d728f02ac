/** Regular expressions that users write, run in time linear in the text (RE2): no pattern can hang a run. The engine loads on first use. */

import { createRequire } from 'node:module'
import type * as Re2 from 're2js'

let engine: typeof Re2 | undefined

/** Makes the test whether a text matches the pattern whole. Throws a SyntaxError for what is no pattern, or one RE2 has not (backreferences, lookaround). */
export function wholeMatch(pattern: string): (text: string) => boolean {
  const compiled = compile(pattern)
  return (text) => compiled.matches(text)
}

/** Makes the test whether the pattern matches somewhere in a text. Throws as `wholeMatch` does. */
export function findIn(pattern: string): (text: string) => boolean {
  const compiled = compile(pattern)
  return (text) => compiled.test(text)
}

function compile(pattern: string): Re2.RE2JS {
  engine ??= createRequire(import.meta.url)('re2js') as typeof Re2
  try {
    return engine.RE2JS.compile(pattern)
  } catch (cause) {
    throw new SyntaxError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/** True for a pattern that `wholeMatch` takes. */
export function isPattern(pattern: string): boolean {
  try {
    wholeMatch(pattern)
    return true
  } catch {
    return false // that it throws is the answer
  }
}
