/** What a value is, wherever it stands: the one decision that every masked output rests on. */

import type { Field } from '../../schema/field.ts'
import { spellingsOf } from '../../schema/option.ts'
import { parseAddress } from '../../standardise/address.ts'
import { looksLikeCompanyName } from '../../standardise/company-name.ts'
import { comparable } from '../../standardise/comparable.ts'
import { halfWidth } from '../../standardise/half-width.ts'
import { mojibakeNote } from '../../standardise/mojibake.ts'
import { cardNumberIn } from '../../standardise/personal-data.ts'
import { placeholderIn } from '../../standardise/placeholder.ts'
import { valueKind } from '../../standardise/value-kind.ts'
import { isChinesePerson, maybeChinesePerson, namesChinesePerson } from './chinese-person.ts'
import { isAmount, isFewWords, isMoment } from './harmless.ts'
import { kindOfHeader } from './headers.ts'
import { isJapanesePerson, isPrefecture } from './japanese-person.ts'
import { isKoreanPerson } from './korean-person.ts'
import { isLatinPerson } from './latin-person.ts'
import { numbersIn } from './numbers.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { isInUnjudgedScript, isUnjudgedCompany } from './other-scripts.ts'
import type { PersonalKind } from './personal.ts'
import { isSlavicPerson } from './slavic-person.ts'
import { looksLikeStreet } from './street.ts'
import { namesLatinPerson, tellsAccount, tellsBirth } from './told-in-words.ts'

/** Where a value stands: a field of the schema, or a column of the sheet's own, whose name is its header and whose type is text. */
export type ValuePlace = Pick<Field, 'name' | 'type'> & Partial<Pick<Field, 'code' | 'choices'>>

const extras = new Map<string, ValuePlace>()

/** A column that means no field; the same one for the same header, so that a masker remembers its values. */
export function extraPlace(header: string): ValuePlace {
  let place = extras.get(header)
  if (place === undefined) {
    if (extras.size > 1000) extras.clear()
    place = { name: header, type: 'text' }
    extras.set(header, place)
  }
  return place
}

/** Letters and signs that texts in a wrong encoding are made of: 王伟 as ç‹ä¼Ÿ. */
const latinOne = /[\u0080-\u00ff\ufffd]/

/** The kind of personal value that a cell holds; null where it names nobody. */
export function kindOfValue(value: string, place: ValuePlace): PersonalKind | null {
  const garbled = latinOne.test(value) ? mojibakeNote(value) : null
  if (garbled !== null) return garbled.proposal === undefined ? 'free-text' : kindOfValue(garbled.proposal, place)
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
      // More of an address is shown than a number or a name may tell.
      if (!/\p{L}/u.test(text)) return numberIn(text) ?? 'phone'
      return text.length < 20 && !/\d/.test(text) && isPerson(text) ? 'name' : 'address'
    case 'code':
      return place.code === 'resident-id' ? 'id' : place.code === undefined || codes[place.code].test(text) ? inCode(text) : noCode(text)
    case 'id':
      return inCode(text)
    case 'party':
      return inParty(text)
    case 'company':
      return isCompany(text) ? (numberIn(text) ?? (looksLikeStreet(text) ? 'address' : null)) : personalIn(text)
    case 'date':
    case 'period':
      return kindOfHeader(place.name) === 'birthday' ? 'birthday' : isMoment(text) ? null : outOfPlace(text)
    case 'money':
      return isAmount(text) && !localNumber.test(text) ? null : outOfPlace(text)
    case 'number':
      return isAmount(text) && !/(?<![\d.])\d{7}/.test(text) ? null : outOfPlace(text)
    case 'region':
      return inRegion(text)
    case 'choice':
    case 'choices':
      return inChoices(text, place)
    case 'text':
      return inText(text, place)
  }
}

/** Eight digits as Chinese cities have them, and no round sum. */
const localNumber = /^[2-8]\d{5}(?!00)\d\d$/

/** What a text is by itself, or holds beside other words; null where nothing tells. */
function personalIn(text: string, isPlace = false): PersonalKind | null {
  return numberIn(text) ?? (/(?<![\d.])\d{7}/.test(text) && !isMoment(text) ? 'phone' : null) ?? wordsIn(text, isPlace)
}

function wordsIn(text: string, isPlace = false): PersonalKind | null {
  if (tellsBirth(text)) return 'birthday'
  if (tellsAccount(text)) return 'account'
  if (looksLikeStreet(text)) return 'address'
  if (isPerson(text, isPlace) || namesChinesePerson(text) || namesLatinPerson(text)) return 'name'
  return isInUnjudgedScript(text) ? 'free-text' : null
}

function isPerson(text: string, isPlace = false): boolean {
  if (isOrdinaryWord(text) || isPrefecture(text)) return false
  return isLatinPerson(text, isPlace) || isChinesePerson(text) || isSlavicPerson(text) || isJapanesePerson(text) || isKoreanPerson(text)
}

const numberIn = (text: string): PersonalKind | null => numbersIn(text)[0]?.kind ?? null

const codes: Readonly<Record<Exclude<NonNullable<ValuePlace['code']>, 'resident-id'>, RegExp>> = {
  uscc: /^(?!00)[\dA-Z]{15,18}$/i,
  postcode: /^(?:[A-Z]{1,2}-)?\d{3,6}(?:[- ]\d{3,4})?$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^[A-Z]\d[A-Z] ?\d[A-Z]\d$|^\d{4} ?[A-Z]{2}$/i,
}

/** A cell of codes that holds none may hold anything. */
function noCode(text: string): PersonalKind | null {
  return (
    personalIn(text) ?? (isCompany(text) || isOrdinaryWord(text) || (!/[㐀-鿿]{3}/.test(text) && isFewWords(text)) ? null : 'free-text')
  )
}

/** Numbers of customers and orders may be as long as a card's or a passport's; a credit code belongs to a company. */
function inCode(text: string): PersonalKind | null {
  const several = text.split(/\s*[,，、;；]\s*/)
  if (several.length > 1 && several.every((one) => /^[\w./-]*\d[\w./-]*$/.test(one)))
    return several.map(inCode).find((kind) => kind !== null) ?? null
  const found = numbersIn(text)[0]
  const isCode = found !== undefined && /^[A-Z]{0,2}\d+[\dA-Z]*$/.test(text)
  if (isCode && found.kind === 'card' && /^\d/.test(text)) return cardNumberIn(text)?.passes === true ? 'card' : wordsIn(text)
  if (isCode && found.kind === 'id' && !/^\d{17}[\dXx]$/.test(text)) return wordsIn(text)
  return isCode && /^9[\dA-Z]{17}$/.test(text) ? null : (found?.kind ?? wordsIn(text))
}

const dotted = /[ ,](?:s\.l\.u?\.?|s\.a\.s?\.?|s\.r\.l\.?|s\.p\.a\.?|b\.v\.?|n\.v\.?|l\.l\.c\.?|e\.k\.?|e\.v\.?)$/i
const isCompany = (text: string) => looksLikeCompanyName(text) || dotted.test(text) || isUnjudgedCompany(text)

/** Customers are often written small: `zebulon quackenbush`. */
const inCapitals = (text: string) => text.replace(/(?<![\p{L}\p{M}'’])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase())

/** A customer is a company or a person. */
function inParty(text: string): PersonalKind | null {
  const personal = numberIn(text) ?? (looksLikeStreet(text) ? 'address' : null)
  if (personal !== null || isCompany(text)) return personal
  if (/^[\p{Script=Latin}\p{M}\d\p{P}\p{S} ]+$/u.test(text)) return isLatinPerson(inCapitals(text)) ? 'name' : personalIn(text)
  const told = personalIn(text)
  if (told !== null || placeholderIn(text, 'party') !== null) return told
  return /^[㐀-鿿A-Za-z\d()*&·-]+$/.test(text) && !maybeChinesePerson(text) ? null : 'name'
}

/** A cell of amounts or days that holds neither may hold anything. */
function outOfPlace(text: string): PersonalKind | null {
  return personalIn(text) ?? (isFewWords(text) ? null : 'free-text')
}

function inRegion(text: string): PersonalKind | null {
  const number = numberIn(text)
  if (number !== null || /\d/.test(text)) return number ?? 'address'
  const personal = wordsIn(text, true)
  return personal === 'name' && parseAddress(text).province !== null ? null : personal
}

function inChoices(text: string, place: ValuePlace): PersonalKind | null {
  const known = optionsOf(place)
  if (known.has(comparable(text))) return null
  // A name or a sentence may have commas, as several options have.
  const whole = personalIn(text)
  if (whole !== null) return whole
  const parts = place.type === 'choices' ? text.split(/[;,，；、|/\n]/).map((part) => part.trim()) : [text]
  // Quackenbush, Zebulon: a list of two that are known for nothing else.
  if (parts.length === 2 && isLatinPerson(parts.toReversed().join(' ')) && !parts.some((part) => known.has(comparable(part)))) return 'name'
  for (const part of parts) {
    if (known.has(comparable(part))) continue
    const personal = kindOfHeader(place.name) === 'name' ? 'name' : personalIn(part)
    if (personal !== null) return personal
    if ([...part].length > 20 && !(/\p{L} \p{L}/u.test(part) && isFewWords(part))) return 'free-text'
  }
  return null
}

const options = new WeakMap<NonNullable<ValuePlace['choices']>, ReadonlySet<string>>()

/** Whether a text is an option of the field, in any spelling. */
export const isOption = (text: string, place: ValuePlace): boolean => optionsOf(place).has(comparable(text))

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
  if (asked === 'place' && isShort(text)) return inRegion(text)
  if (asked !== null && asked !== 'open' && asked !== 'place') return asked
  const kind = valueKind(text)
  const isNamed = isCompany(text)
  const personal = isNamed ? (numberIn(text) ?? (looksLikeStreet(text) ? 'address' : null)) : personalIn(text)
  if (personal !== null) return personal
  if (isNamed || kind === 'job' || kind === 'date' || kind === 'web' || job.test(text)) return isShort(text) ? null : 'free-text'
  if (/^-?[\d,]{1,6}(?:\.\d+)?%?$/.test(text) || department.test(text) || isOrdinaryWord(text)) return null
  return asked === 'open' && isShort(text) ? null : 'free-text'
}

const isShort = (text: string) => [...text].length <= 40 && !/[，,;；。\n]/.test(text)
const job = /^[^\d，,;；。\s]{2,8}(?:经理|总监|主管|主任|总裁|董事长?|厂长|院长|校长|会计|出纳|工程师|专员|助理|秘书|代表|顾问)$/
const department =
  /^[^\d，,;；。\s]{1,10}(?:部|处|科|科室|中心|组|办公室|事业部|分公司|车间|团队)$|^(?:[A-Z][\w&-]* ){0,3}(?:sales|marketing|finance|hr|human resources|it|support|purchasing|procurement|legal|logistics|operations|r&d|engineering|production|quality|department|dept\.?|team|division|office)$/i
