/** The shipped rules, explicit and sorted by id. */

import type { Rule } from '../src/check/rule.ts'
import budgetOrder from './budget-order.ts'
import choiceKnown from './choice-known.ts'
import churnReasonGiven from './churn-reason-given.ts'
import consentGiven from './consent-given.ts'
import dateInRange from './date-in-range.ts'
import dateOrder from './date-order.ts'
import dateReal from './date-real.ts'
import doubleEntryAgrees from './double-entry-agrees.ts'
import emailDisposable from './email-disposable.ts'
import emailDomainAgrees from './email-domain-agrees.ts'
import emailDomainKnown from './email-domain-known.ts'
import emailShape from './email-shape.ts'
import emailShared from './email-shared.ts'
import excelDamage from './excel-damage.ts'
import followupMissed from './followup-missed.ts'
import followupRecorded from './followup-recorded.ts'
import htmlEntities from './html-entities.ts'
import idFormat from './id-format.ts'
import lengthLimit from './length-limit.ts'
import magnitudeOutlier from './magnitude-outlier.ts'
import mixedScripts from './mixed-scripts.ts'
import mojibake from './mojibake.ts'
import nameAbbreviated from './name-abbreviated.ts'
import notACompanyName from './not-a-company-name.ts'
import notAPersonName from './not-a-person-name.ts'
import numberInRange from './number-in-range.ts'
import pattern from './pattern.ts'
import personalData from './personal-data.ts'
import phoneDialable from './phone-dialable.ts'
import phoneShared from './phone-shared.ts'
import placeholderValue from './placeholder-value.ts'
import postcodeValid from './postcode-valid.ts'
import referenceKnown from './reference-known.ts'
import regionAgrees from './region-agrees.ts'
import renewalFieldsGiven from './renewal-fields-given.ts'
import repeatedOrSequentialDigits from './repeated-or-sequential-digits.ts'
import requiredPresent from './required-present.ts'
import stalePotential from './stale-potential.ts'
import swappedFields from './swapped-fields.ts'
import typeIndustryConsistent from './type-industry-consistent.ts'
import uniqueKey from './unique-key.ts'
import unprintableCharacters from './unprintable-characters.ts'
import updateOverdue from './update-overdue.ts'
import usccValid from './uscc-valid.ts'
import vagueValue from './vague-value.ts'
import wordsBesideValue from './words-beside-value.ts'

export const shippedRules: readonly Rule[] = [
  budgetOrder,
  choiceKnown,
  churnReasonGiven,
  consentGiven,
  dateInRange,
  dateOrder,
  dateReal,
  doubleEntryAgrees,
  emailDisposable,
  emailDomainAgrees,
  emailDomainKnown,
  emailShape,
  emailShared,
  excelDamage,
  followupMissed,
  followupRecorded,
  htmlEntities,
  idFormat,
  lengthLimit,
  magnitudeOutlier,
  mixedScripts,
  mojibake,
  nameAbbreviated,
  notACompanyName,
  notAPersonName,
  numberInRange,
  pattern,
  personalData,
  phoneDialable,
  phoneShared,
  placeholderValue,
  postcodeValid,
  referenceKnown,
  regionAgrees,
  renewalFieldsGiven,
  repeatedOrSequentialDigits,
  requiredPresent,
  stalePotential,
  swappedFields,
  typeIndustryConsistent,
  uniqueKey,
  unprintableCharacters,
  updateOverdue,
  usccValid,
  vagueValue,
  wordsBesideValue,
]
