/**
 * What a column can say about who a customer is. Learning from a sheet alone finds the two most different kinds of pairs, and where
 * duplicates are few these are colleagues, or records entered on one day. What a column means keeps learning on the right track.
 */

import type { FieldType } from '../../schema/field.ts'
import { looksLikeCompanyName } from '../../standardise/company-name.ts'
import { generationOf } from '../../standardise/names/generation.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { namedIn } from './whose-names.ts'

/**
 * - `given`, `family`, `person`, `company`: a name, whole or in parts
 * - `generation`: Jr., Sr., III
 * - `contact`: a person who stands for a company, in a sheet that has a column of companies too
 * - `phone`, `email`, `code`, `birth`: what is the customer's own
 * - `registration`: the number a company is registered under, for trade or for tax
 * - `domain`: a company's place in the web
 * - `place`: address, town, postcode, state
 * - `class`: what many customers share by their kind: industry, type, size, source
 * - `record`: what tells of the record and not of the customer: owner, created, updated, note
 * - `other`: anything else
 */
export type Role =
  | 'given'
  | 'family'
  | 'person'
  | 'generation'
  | 'company'
  | 'contact'
  | 'phone'
  | 'email'
  | 'code'
  | 'birth'
  | 'domain'
  | 'registration'
  | 'place'
  | 'class'
  | 'record'
  | 'other'

/** Fields of the shipped schema whose role their type does not tell. */
const rolesOfFields: Readonly<Record<string, Role>> = {
  customer_no: 'other',
  uscc: 'registration',
  contact_title: 'class',
  legal_person: 'contact',
  industry: 'class',
  customer_type: 'class',
  churn_reason: 'class',
  tags: 'class',
  source: 'class',
  company_size: 'class',
  annual_revenue: 'class',
  budget: 'class',
  first_contact_at: 'record',
  last_followup_at: 'record',
  next_followup_at: 'record',
  last_followup_note: 'record',
  satisfaction: 'class',
  renewal_intent: 'class',
  owner: 'record',
  needs: 'class',
  decision_chain: 'class',
  expected_at: 'record',
  consent: 'class',
  consent_at: 'record',
  consent_purpose: 'class',
  created_at: 'record',
  updated_at: 'record',
  note: 'record',
  phones_more: 'phone',
  emails_more: 'email',
  phone_note: 'record',
  email_note: 'record',
  name_note: 'record',
}

const wordsOf = (text: string) => text.trim().split(/\s+/)

/** Words of headers that tell the role of a column no field has: whole words for letters, parts for Chinese, Japanese and Korean. */
const headerWords: readonly (readonly [Role, readonly string[]])[] = [
  ['birth', wordsOf('birth birthday birthdate dob born geburtsdatum geburtstag geboren naissance nacimiento nascita nascimento rodné urodzenia рождения 出生 生日 생년월일 생일')],
  ['place', wordsOf('address addr street road city town suburb county district state province region country zip zipcode postcode postal plz ort stadt strasse straße land adresse rue ville pays cp codigo ciudad calle provincia pais cap citta indirizzo via comune cidade rua estado cep ulica miasto localidad localité località población poblacion municipio pueblo wohnort gemeinde miejscowość adres il ilçe город населённый область адрес улица индекс 地址 城市 省 市 区 邮编 邮政编码 郵便番号 住所 都道府県 주소 도시 우편번호 배송지 送货 地区 国家')],
  ['record', wordsOf('owner created create creation updated update modified modification changed imported import added entered entry timestamp logged synced note notes comment comments remark remarks memo description last next assigned rep agent salesperson besitzer erstellt geändert angelegt notiz bemerkung betreuer créé modifié propriétaire commentaire propietario creado modificado nota notas proprietario creato ответственный менеджер создан обновлён изменён добавлен примечание комментарий vendedor comercial asignado observaciones vendeur commercial remarque remarques venditore inserito opiekun handlowiec utworzono uwagi temsilci 영업사원 메모 负责人 建档 创建 更新 录入 导入 备注 说明 跟进 维护 所有者 登録日 更新日 担当 備考 담당 등록일 비고')],
  ['class', wordsOf('type kind category status stage segment tier level grade source channel industry sector branch size employees revenue turnover budget lead lifecycle tag tags campaign subscribed active consent language currency rating score priority typ status quelle kategorie branche umsatz type statut secteur origine catégorie tipo estado_cliente fuente sector categoría stato fonte settore origem 类型 类别 状态 来源 行业 等级 阶段 标签 规模 渠道 種別 状態 業種 区分 유형 상태 업종')],
] // biome-ignore format: lists of words

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** The role that the words of a header tell; null where they tell none. */
function roleOfHeader(header: string): Role | null {
  const text = header.toLowerCase().replace(/([a-z])([A-Z])/g, '$1 $2')
  const words = new Set(text.split(/[^\p{L}]+/u))
  for (const [role, known] of headerWords) if (known.some((word) => (cjk.test(word) ? text.includes(word) : words.has(word)))) return role
  return null
}

const rolesOfTypes: Partial<Readonly<Record<FieldType, Role>>> = {
  company: 'company',
  person: 'person',
  given: 'given',
  family: 'family',
  phone: 'phone',
  email: 'email',
  address: 'place',
  region: 'place',
  money: 'class',
  period: 'record',
  choices: 'class',
}

/** The role of each column, in their order. */
export function rolesOf(columns: readonly EncodedColumn[]): Role[] {
  const roles = columns.map(roleOf)
  if (roles.includes('given') && !roles.includes('family')) {
    // the other half of the name: Nachname may have been read as the name of a company, Nom as any text
    const half = columns.findIndex(
      ({ type, values }, c) => roles[c] !== 'given' && (type === 'party' || type === 'text') && areSingleNames(values),
    )
    if (half >= 0) roles[half] = 'family'
    else roles[roles.indexOf('given')] = 'person'
  }
  const hasCompanies = roles.includes('company')
  return roles.map((role) => (hasCompanies && role === 'person' ? 'contact' : role))
}

function roleOf(column: EncodedColumn): Role {
  const { name, type, values } = column
  if (holdsDomains(values)) return 'domain'
  if (namesRegistration.test(name) && values.some((value) => /\d{5}/.test(value))) return 'registration'
  if (values.length > 0 && values.length <= 10 && values.every((value) => generationOf(['', '', value]).generation !== null))
    return 'generation'
  if (type === 'text' || type === 'choice') {
    const part = partOfName(name)
    if (part !== null && areSingleNames(values)) return part
  }
  const known = rolesOfFields[name]
  if (known !== undefined) return known
  const told = roleOfHeader(name)
  if (type === 'party') return namedIn(column) === 'people' ? 'person' : 'company'
  // a column of few different values names no customer, whatever its header says
  const isFew = values.length <= 30 && values.length * 4 < column.filled
  if (type === 'person' || type === 'company')
    return told === 'record' || (isFew && told !== null) ? (told ?? 'class') : isFew ? 'class' : rolesOfTypes[type]!
  if (type === 'date') return told === 'birth' || (told !== 'record' && holdsBirthDays(values)) ? 'birth' : 'record'
  const byType = rolesOfTypes[type]
  if (byType !== undefined) return byType
  if (type === 'code' || type === 'id')
    return told === 'place' || told === 'birth' ? 'place' : told === 'record' || told === 'class' ? told : 'code'
  if (type === 'text' && namesPerson.test(name) && arePeople(values)) return 'person'
  if (told !== null && told !== 'birth') return told
  if (told === 'birth' && /place|ort|lieu|lugar|luogo|地/i.test(name)) return 'place'
  if (type === 'text') {
    const named = namedIn(column)
    if (/name|nom|nombre|nome|имя|名称|名前/i.test(name) && named !== null) return named === 'people' ? 'person' : 'company'
    if (namesCompany.test(name) && named !== 'people') return 'company'
  }
  return 'other'
}

const namesPerson =
  /\b(?:full ?name|name|person|persona|contact|contacto|contatto|kontakt|kontaktowa|ansprechpartner|osoba|interlocuteur|responsable|referente|employee|mitarbeiter|nom|nombre|nome|imi[eę])\b|ФИО|Ф\.И\.О|имя|контакт|姓名|氏名|名前|担当|联系人|이름|성함|성명|담당/i

/** Whether values are written as people are: two to four words of letters, or a few characters. */
function arePeople(values: readonly string[]): boolean {
  const some = values.slice(0, 200)
  const like = some.filter(
    (value) =>
      /^\p{L}[\p{L}.'’-]*(?:,? \p{L}[\p{L}.'’-]*){1,4}$/u.test(value) ||
      /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u.test(value),
  )
  return some.length > 0 && like.length * 5 >= some.length * 4 && some.filter(looksLikeCompanyName).length * 10 < some.length
}

const namesRegistration =
  /\b(?:vat|vat ?id|tax ?id|ust-?id(?:nr)?\.?|steuernummer|partita ?iva|p\.? ?iva|nif|cif|siren|siret|ein|abn|acn|cnpj|nip|regon|kvk|gstin|handelsregister|company (?:number|no)|registration (?:number|no))(?:\b|$)|ИНН|ОГРН|信用代码|税号|注册号|法人番号|사업자/i

const namesCompany =
  /\b(?:company|institution|organi[sz]ation|firm|employer|vendor|supplier|client|customer|account|business|firma|unternehmen|soci[eé]t[eé]|entreprise|empresa|azienda|ditta|bank|school|hospital|practice)\b|公司|企业|单位|机构|会社|회사/i

/** Given or family name, by a header of one or two words: First, Last Name, Nachname. */
function partOfName(header: string): 'given' | 'family' | null {
  const word = header
    .replace(/\(\d+\)$/, '')
    .toLowerCase()
    .replace(/[\s_-]*name$/, '')
    .trim()
  if (/^(?:first|given|fore|vor|pr[eé]nom|nombre|nome|imi[eę]|имя|名|이름)$/.test(word)) return 'given'
  return /^(?:last|family|sur|nach|familien|nom|apellidos?|cognome|nazwisko|фамилия|姓|성)$/.test(word) ? 'family' : null
}

/** Whether values are names of one word, or two (van Dijk), in letters or a few Chinese characters. */
function areSingleNames(values: readonly string[]): boolean {
  const some = values.slice(0, 200)
  const single = some.filter((value) => /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,2}$/u.test(value) && !/\p{Script=Han}{4}/u.test(value))
  return some.length > 0 && single.length * 10 >= some.length * 9 && !some.some(looksLikeCompanyName)
}

const domain = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/?$/i

/** Names of domains, or pages that are no more than one. */
function holdsDomains(values: readonly string[]): boolean {
  const some = values.slice(0, 200)
  return some.length > 0 && some.filter((value) => domain.test(value)).length * 5 > some.length * 4
}

/** Dates that spread over decades and mostly lie long ago are days of birth. */
function holdsBirthDays(values: readonly string[]): boolean {
  const years = values.slice(0, 2000).flatMap((value) => {
    const year = Number(value.slice(0, 4))
    return year > 1800 && year < 2100 ? [year] : []
  })
  if (years.length < values.length / 2 || years.length === 0) return false
  years.sort((a, b) => a - b)
  const at = (share: number) => years[Math.floor(share * (years.length - 1))]!
  return at(0.9) - at(0.1) >= 15
}
