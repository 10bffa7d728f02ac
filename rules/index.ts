/** The shipped rules, explicit and sorted by id. */

import type { Rule } from '../src/check/rule.ts'
import choiceKnown from './choice-known.ts'
import churnReasonGiven from './churn-reason-given.ts'
import dateInRange from './date-in-range.ts'
import dateOrder from './date-order.ts'
import dateReal from './date-real.ts'
import emailDisposable from './email-disposable.ts'
import emailDomainKnown from './email-domain-known.ts'
import emailShape from './email-shape.ts'
import excelDamage from './excel-damage.ts'
import lengthLimit from './length-limit.ts'
import mojibake from './mojibake.ts'
import notAPersonName from './not-a-person-name.ts'
import personalData from './personal-data.ts'
import phoneDialable from './phone-dialable.ts'
import phoneShared from './phone-shared.ts'
import placeholderValue from './placeholder-value.ts'
import requiredPresent from './required-present.ts'
import swappedFields from './swapped-fields.ts'

export const shippedRules: readonly Rule[] = [
  choiceKnown,
  churnReasonGiven,
  dateInRange,
  dateOrder,
  dateReal,
  emailDisposable,
  emailDomainKnown,
  emailShape,
  excelDamage,
  lengthLimit,
  mojibake,
  notAPersonName,
  personalData,
  phoneDialable,
  phoneShared,
  placeholderValue,
  requiredPresent,
  swappedFields,
]
