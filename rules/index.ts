/** The shipped rules, explicit and sorted by id. */

import type { Rule } from '../src/check/rule.ts'
import choiceKnown from './choice-known.ts'
import churnReasonGiven from './churn-reason-given.ts'
import dateOrder from './date-order.ts'
import dateReal from './date-real.ts'
import emailShape from './email-shape.ts'
import lengthLimit from './length-limit.ts'
import phoneDialable from './phone-dialable.ts'
import phoneShared from './phone-shared.ts'
import placeholderValue from './placeholder-value.ts'
import requiredPresent from './required-present.ts'

export const shippedRules: readonly Rule[] = [
  choiceKnown,
  churnReasonGiven,
  dateOrder,
  dateReal,
  emailShape,
  lengthLimit,
  phoneDialable,
  phoneShared,
  placeholderValue,
  requiredPresent,
]
