/** Which function standardises which type of field. */

import type { Standardised } from '../record.ts'
import type { Field } from '../schema/field.ts'
import { standardiseAddress } from './address.ts'
import { choiceStandardiser } from './choice.ts'
import { choicesStandardiser } from './choices.ts'
import { standardiseCode, standardiseId } from './code.ts'
import { looksLikeCompanyName, standardiseCompanyName } from './company-name.ts'
import type { SheetContext } from './context.ts'
import { standardiseDate } from './date.ts'
import { standardiseEmail } from './email.ts'
import { listOf } from './list.ts'
import { signOfCountry } from './money/decimal-sign.ts'
import { standardiseMoney } from './money/money.ts'
import { standardiseNumber } from './number.ts'
import { standardisePeriod } from './period.ts'
import {
  isMasked,
  looksLikePersonName,
  parsePersonName,
  privateTitle,
  standardiseNamePart,
  standardiseOrdered,
  standardisePerson,
} from './person-name.ts'
import { standardisePhone } from './phone.ts'
import { standardiseRegion } from './region.ts'
import { noted } from './result.ts'
import { standardiseText } from './text.ts'

/** A cell's text, already tidied and known to hold a value, to its canonical value. */
export type Standardiser = (text: string) => Standardised

/** The function for a field's type; the field gives choices and kind of code, the sheet country and date order. */
export function standardiserOf(field: Field, context: SheetContext): Standardiser {
  switch (field.type) {
    case 'text':
      return standardiseText
    case 'date': {
      const order = context.dateOrders[field.name] ?? 'undecided'
      return (text) => standardiseDate(text, { order })
    }
    case 'period': {
      // What counts from today counts from the day its row was written: the whole record says that.
      const order = context.dateOrders[field.name]
      return (text) => standardisePeriod(text, { order })
    }
    case 'phone':
      return (text) => standardisePhone(text, context.country)
    case 'phones':
      return listOf((text) => standardisePhone(text, context.country))
    case 'email':
      return standardiseEmail
    case 'emails':
      return listOf(standardiseEmail)
    case 'person':
      return standardisePerson
    case 'company':
      return standardiseCompanyName
    case 'party':
      return standardiseParty
    case 'given':
    case 'family':
      return standardiseNamePart
    case 'code':
      return (text) => standardiseCode(text, field.code, context.country)
    case 'id':
      return standardiseId
    case 'money': {
      const found = context.amounts?.[field.name] ?? { decimal: signOfCountry(context.country), unit: null }
      const writing = { ...found, own: field.currency ?? 'CNY', country: context.country }
      return (text) => standardiseMoney(text, writing)
    }
    case 'number': {
      // 85.125 is a number of three decimals unless its column says otherwise; amounts of money hardly ever have three.
      const decimal = context.amounts?.[field.name]?.decimal === ',' ? ',' : '.'
      return (text) => standardiseNumber(text, decimal)
    }
    case 'choice':
      return choiceStandardiser(field.choices ?? [], field.isOpen)
    case 'choices':
      return choicesStandardiser(field.choices ?? [], field.isOpen)
    case 'address':
      return standardiseAddress
    case 'region':
      return standardiseRegion
  }
}

/** A company or a private customer: no word is lost and none changes its place, for a company may look like a person (Keller, Mary A Cpa). */
function standardiseParty(text: string): Standardised {
  const company = standardiseCompanyName(text)
  const { value } = company
  if (value !== null && isMasked(value)) return noted(value, 'masked')
  return value !== null && isPerson(value) ? standardiseOrdered(value) : company
}

/** A long name without a dot and without a title is no Chinese person's; the patterns are kept for the rest. */
function isPerson(text: string): boolean {
  if (text.length > 40 || (text.length > 4 && /^[一-鿿()（）]+(?:公司|[厂店部室院所社行])$/.test(text))) return false
  if (!looksLikePersonName(text) || looksLikeCompanyName(text)) return false
  // 柳工 is a company, 王先生 a customer.
  const { honorific } = parsePersonName(text)
  return honorific === null || privateTitle.test(honorific)
}
