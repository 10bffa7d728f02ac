/** What a flag would have taken, in the language of the call: zod tells its own complaints in English only. */

import type { MessageKey, Say } from './messages.ts'
import { sentences } from './text/sentences.ts'

/** The part of a zod issue that is asked here. */
export interface FlagIssue {
  readonly code?: string | undefined
  readonly message: string
  readonly path: readonly PropertyKey[]
  readonly values?: readonly unknown[]
  readonly expected?: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly inclusive?: boolean
  readonly origin?: string
}

/** Sentences that a flag's own check may name as its message. */
export type Expectation = Extract<MessageKey, `expect_${string}`>

/** The message of a flag's own check: the compiler sees that the catalogue has it. */
export const expects = (key: Expectation): Expectation => key

export function expectationOf(issue: FlagIssue, say: Say): string {
  const { code, message, values, expected, minimum, maximum, inclusive, origin } = issue
  if (isExpectation(message)) return say(message)
  if (code === 'invalid_value' && values !== undefined) return say('expectOneOf', { values: values.join(', ') })
  if (code === 'invalid_type') return say(expected === 'int' ? 'expect_whole' : 'expect_number')
  if (code === 'too_small' && origin === 'string') return say('expect_text')
  if (code === 'too_small' && minimum !== undefined)
    return say(inclusive === false ? 'expectMoreThan' : 'expectAtLeast', { limit: String(minimum) })
  if (code === 'too_big' && maximum !== undefined)
    return say(inclusive === false ? 'expectLessThan' : 'expectAtMost', { limit: String(maximum) })
  return message
}

const isExpectation = (message: string): message is Expectation => message.startsWith('expect_') && message in sentences
