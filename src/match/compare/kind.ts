/** The kinds of comparison there are. A new kind is a file beside this one and a line here. */

import { choiceMethod, choicesMethod } from './choice.ts'
import { codeMethod } from './code.ts'
import { companyMethod } from './company.ts'
import { dateMethod } from './date.ts'
import { emailMethod } from './email.ts'
import { longTextMethod } from './long-text.ts'
import type { Method } from './method.ts'
import { numberMethod } from './number.ts'
import { phoneMethod } from './phone.ts'
import { shortTextMethod } from './short-text.ts'

/** Keeps the names of the kinds as the type of the table's keys. */
const table = <Name extends string>(methods: Readonly<Record<Name, Method<unknown>>>) => methods

/**
 * How values of each kind are compared. A kind's name stands in models that users keep: it never changes. The order is that in which kinds
 * are asked whether they fit a column: the first that does compares it.
 */
export const methods = table({
  choice: choiceMethod,
  choices: choicesMethod,
  company: companyMethod,
  email: emailMethod,
  date: dateMethod,
  phone: phoneMethod,
  number: numberMethod,
  code: codeMethod,
  'short-text': shortTextMethod,
  'long-text': longTextMethod,
})

export type Kind = keyof typeof methods

export const kinds = Object.keys(methods) as readonly Kind[] as readonly [Kind, ...Kind[]]
