/** What a value is, wherever it stands: the one decision that every masked output rests on. */

import type { Field } from '../../schema/field.ts'
import { spellingsOf } from '../../schema/option.ts'
import { parseAddress } from '../../standardise/address.ts'
import { looksLikeCompanyName } from '../../standardise/company-name.ts'
import { comparable } from '../../standardise/comparable.ts'
import { halfWidth } from '../../standardise/half-width.ts'
import { givenNameGroups } from '../../standardise/names/nicknames.ts'
import { looksLikePersonName } from '../../standardise/person-name.ts'
import { cardNumberIn } from '../../standardise/personal-data.ts'
import { valueKind } from '../../standardise/value-kind.ts'
import { kindOfHeader } from './headers.ts'
import { numbersIn } from './numbers.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import type { PersonalKind } from './personal.ts'

/** Where a value stands: a field of the schema, or a column of the sheet's own, whose name is its header and whose type is text. */
export type ValuePlace = Pick<Field, 'name' | 'type'> & Partial<Pick<Field, 'code' | 'choices'>>

/** A column that means no field. */
export const extraPlace = (header: string): ValuePlace => ({ name: header, type: 'text' })

/** The kind of personal value that a cell holds; null where it names nobody. */
export function kindOfValue(value: string, place: ValuePlace): PersonalKind | null {
  const text = halfWidth(value).trim()
  if (text === '') return null
  switch (place.type) {
    case 'phone':
    case 'phones':
      return 'phone'
    case 'email':
    case 'emails':
      return 'email'
    case 'person':
    case 'given':
    case 'family':
      return 'name'
    case 'address':
      return 'address'
    case 'code':
      return place.code === 'resident-id' ? 'id' : (numberIn(text, place) ?? streetOrPerson(text))
    case 'id':
      return numberIn(text, place) ?? streetOrPerson(text)
    case 'party':
      return numberIn(text, place) ?? (looksLikeStreet(text) ? 'address' : looksLikeCompanyName(text) ? null : 'name')
    case 'company':
      return (
        numberIn(text, place) ?? (looksLikeStreet(text) ? 'address' : !looksLikeCompanyName(text) && isPersonName(text) ? 'name' : null)
      )
    case 'date':
    case 'period':
      return kindOfHeader(place.name) === 'birthday' ? 'birthday' : outOfPlace(text, place, strangeDate)
    case 'money':
      return outOfPlace(text, place, strangeAmount)
    case 'number':
      return outOfPlace(text, place, strangeNumber)
    case 'region':
      return inRegion(text, place)
    case 'choice':
    case 'choices':
      return inChoices(text, place)
    case 'text':
      return inText(text, place)
  }
}

/** The first personal number of a text. */
function numberIn(text: string, place: ValuePlace): PersonalKind | null {
  const found = numbersIn(text)[0]
  if (found === undefined) return null
  const isCode = place.type === 'id' || place.type === 'code'
  // A credit code belongs to a company, and is as long as an identity number; numbers of orders may be as long as a card's.
  if (isCode && (/^9[\dA-Z]{17}$/.test(text) || (found.kind === 'card' && cardNumberIn(text)?.passes !== true))) return null
  return found.kind
}

const mobile = /(?<![\d.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d.])/
const landline = /^\+\d|(?<!\d)0\d{2,3}[ -]\d{7,8}/
const strangeDate = new RegExp(`\\d{15}|(?<!\\d)(?!(?:19|20)\\d{6})\\d{7,}|${mobile.source}|${landline.source}`)
/** Amounts may be long; a name with a number behind it is none, and no range goes from 512 to 69876543. */
const strangeAmount = new RegExp(`\\d{14}|^\\d{3,4}[-/]\\d{7,8}$|${mobile.source}|${landline.source}|^[^\\d]{2,}\\d{7}`)
const strangeNumber = /^\+|(?<![.\d])\d{7}|\d{3,4}[ -]\d{4}/

/** @param strange what no value of the type has in it */
function outOfPlace(text: string, place: ValuePlace, strange: RegExp): PersonalKind | null {
  if (text.includes('@')) return 'email'
  if (strange.test(text)) return numberIn(text, place) ?? 'phone'
  return streetOrPerson(text)
}

function inRegion(text: string, place: ValuePlace): PersonalKind | null {
  const number = numberIn(text, place)
  if (number !== null || /\d/.test(text)) return number ?? 'address'
  return isPersonName(text) && parseAddress(text).province === null ? 'name' : null
}

function inChoices(text: string, place: ValuePlace): PersonalKind | null {
  const known = optionsOf(place)
  const parts = place.type === 'choices' ? text.split(/[;,，；、|/\n]/) : [text]
  for (const part of parts) {
    if (known.has(comparable(part))) continue
    const personal = numberIn(part, place) ?? (/\d{7}/.test(part) ? 'phone' : looksLikeStreet(part) ? 'address' : null)
    if (personal !== null) return personal
    if (kindOfHeader(place.name) === 'name' || isPersonName(part)) return 'name'
    if ([...part].length > 20) return 'free-text'
  }
  return null
}

const options = new WeakMap<NonNullable<ValuePlace['choices']>, ReadonlySet<string>>()

function optionsOf({ choices }: ValuePlace): ReadonlySet<string> {
  if (choices === undefined) return new Set()
  const known =
    options.get(choices) ?? new Set(choices.flatMap((choice) => [...spellingsOf(choice), ...(choice.means ?? [])].map(comparable)))
  options.set(choices, known)
  return known
}

/** A column of texts may hold anything: only what is plainly a company, a job, a department, a date or a small number names nobody. */
function inText(text: string, place: ValuePlace): PersonalKind | null {
  const asked = kindOfHeader(place.name)
  const number = numberIn(text, place)
  if (asked !== null && asked !== 'open') return asked
  if (number !== null) return number
  const personal = streetOrPerson(text)
  const kind = isPersonName(text) ? 'person' : valueKind(text)
  if (kind === 'company' || kind === 'job' || kind === 'date' || kind === 'web' || job.test(text)) return isShort(text) ? null : 'free-text'
  if (personal !== null) return personal
  if (/^-?[\d,]{1,6}(?:\.\d+)?%?$/.test(text) || department.test(text) || isOrdinaryWord(text)) return null
  return asked === 'open' && isShort(text) ? null : 'free-text'
}

const isShort = (text: string) => [...text].length <= 40 && !/[，,;；。\n]/.test(text)
const job = /^[^\d，,;；。\s]{2,8}(?:经理|总监|主管|主任|总裁|董事长?|厂长|院长|校长|会计|出纳|工程师|专员|助理|秘书|代表|顾问)$/
const department =
  /^[^\d，,;；。\s]{1,10}(?:部|处|科|科室|中心|组|办公室|事业部|分公司|车间|团队)$|^(?:[A-Z][\w&-]* ){0,3}(?:sales|marketing|finance|hr|human resources|it|support|purchasing|procurement|legal|logistics|operations|r&d|engineering|production|quality|department|dept\.?|team|division|office)$/i

function streetOrPerson(text: string): PersonalKind | null {
  if (looksLikeStreet(text)) return 'address'
  return isPersonName(text) ? 'name' : null
}

const looksLikeStreet = (text: string) => valueKind(text) === 'address'

/** In Latin letters two words may be anything (New York, Trade Show): one of them must be a given name. */
function isPersonName(text: string): boolean {
  if (!looksLikePersonName(text) || isOrdinaryWord(text)) return false
  return !/^[\p{Script=Latin}\p{P}\s]+$/u.test(text) || text.split(/\s+/).some((word) => givenNameGroups(word).length > 0)
}
