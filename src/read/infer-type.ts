/** The type of a column that maps to no field, by its header's words and its cells. A guess that nothing depends on but comparing and looking. */

import type { FieldType } from '../schema/field.ts'
import { looksLikeCompanyName } from '../standardise/company-name.ts'
import { isEmail } from '../standardise/email-shape.ts'
import { isDate } from './plausible.ts'

/** Header words that tell a type where the cells do not speak against it. Tried in order. */
const byWords: readonly (readonly [RegExp, FieldType])[] = [
  [/e-?mail|邮箱|邮件/i, 'email'],
  [/(^|[^a-z])(phone|tel|telephone|mobile|cell|fax)([^a-z]|$)|电话|手机|传真|telefon|téléphone|teléfono|電話|携帯/i, 'phone'],
  [/(^|[\s_.-])(dob|bday|birth ?date|date|birthday)([\s_.-]|$)|date_of_|日期|时间|生日|出生|datum|fecha/i, 'date'],
  [/(first|given).*(sur|last|family)[\s_.-]?name|(last|family).*(first|given)/i, 'person'],
  [/(street|house|building|unit|flat)[\s_.-]?(no|nr|number|num)([\s_.-]|$)|门牌号/i, 'code'],
  [
    /(^|[\s_.-])(given|fore|first|middle|christian)[\s_.-]?names?|^fname|vorname|prénom|prenom|nombre|voornaam|^nome$|^imi[ęe]$|^ad[ıi]?$|^имя$|^jméno$|^förnamn|^fornavn|^nama depan$|^tên$|^名$/i,
    'given',
  ],
  [
    /sur[\s_.-]?name|(last|family)[\s_.-]?name|^lname|nachname|familienname|apellido|^nom( de famille)?$|^cognome$|^sobrenome$|^apelido$|^achternaam$|^nazwisko$|^soyad[ıi]?$|^фамилия$|^příjmení$|^efternamn$|^etternavn$|^nama belakang$|^họ$|^姓$|^姓氏$/i,
    'family',
  ],
  [/post[\s_.-]?code|zip|postal|邮编|邮政编码|plz|code postal/i, 'code'],
  [/addr|street|road|地址|住址|adresse|dirección|straße|strasse/i, 'address'],
  [/company|employer|organi[sz]ation|公司|企业|单位|firma|empresa|société/i, 'company'],
  [/(^|[\s_.-])(full[\s_.-]?name|person|contact|director|manager|owner)([\s_.-]|$)|姓名|联系人|负责人|经理|法人/i, 'person'],
  [
    /(^|[\s_.-])(price|amount|population|salary|income|qty|quantity|balance|points|age)([\s_.-]|$)|金额|单价|价格|数量|人口|工资|薪资|收入|余额|积分|年龄|人数/i,
    'number',
  ],
  [/(^|[\s_.-])(id|ssn|ssid|nr|no|number|key|code|uuid|guid)([\s_.-]|$)|_id$|编号|编码|证号|号码|卡号|账号/i, 'id'],
]

/** A star marks a column that must be filled in: `*First Name`. */
const typeByWords = (header: string) => byWords.find(([words]) => words.test(header.replace(/^\s*[*＊]\s*/, '')))?.[1]

/** Whether a header names one part of a person's name: `Vorname` the given, `Cognome` the family name. */
export function namePartOf(header: string): 'given' | 'family' | null {
  const named = typeByWords(header)
  return named === 'given' || named === 'family' ? named : null
}

/** Cells looked at; a column's type shows early. */
const looked = 500

/** The type a column's filled cells have. Text where nothing tells. */
export function inferType(header: string, cells: readonly string[]): FieldType {
  const filled = cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .slice(0, looked)
  const share = (test: (cell: string) => boolean) => (filled.length === 0 ? 0 : filled.filter(test).length / filled.length)
  if (share(isEmail) >= 0.6) return 'email'
  const named = typeByWords(header)
  if (filled.length === 0) return named ?? 'text' // nothing speaks against the header
  if (named !== undefined && fits(named, share, new Set(filled).size / Math.max(1, filled.length))) return named
  if (share(isDate) >= 0.7) return 'date'
  if (share(isNumber) >= 0.9) return numberOrId(filled)
  if (share(looksLikePhone) >= 0.7) return 'phone'
  if (isChoice(filled)) return 'choice'
  if (share(looksLikeCompanyName) >= 0.5) return 'company'
  if (share((cell) => /[省市区县].*[路街道村镇号]/.test(cell)) >= 0.4) return 'address'
  return share((cell) => /^[A-Z0-9][A-Z0-9-]{4,}$/.test(cell) && /\d/.test(cell)) >= 0.8 ? 'id' : 'text'
}

/** What a header says holds as long as the cells can be that. */
function fits(type: FieldType, share: (test: (cell: string) => boolean) => number, distinct: number): boolean {
  switch (type) {
    case 'email':
      return share((cell) => cell.includes('@')) >= 0.3
    case 'phone':
      return share((cell) => /\d{4}/.test(cell)) >= 0.5
    case 'date':
      return share(isDate) >= 0.5
    case 'id':
      return share((cell) => /\d/.test(cell) && cell.length <= 40) >= 0.6 && distinct >= 0.3
    case 'number':
      return share(isNumber) >= 0.6
    case 'company': // 单位 is a company, and the unit that goods are counted in
      return share((cell) => [...cell].length >= 4) >= 0.5
    case 'code':
      return share((cell) => cell.length <= 12) >= 0.8
    case 'given':
    case 'family':
    case 'person':
      return share((cell) => !/\d/.test(cell)) >= 0.6 && share((cell) => cell.length <= 80) >= 0.8
    default:
      return true
  }
}

const isNumber = (cell: string) => /^[-+]?\d+([.,]\d+)?$/.test(cell)
const looksLikePhone = (cell: string) => /^\+?[\d\s().\-/]{7,20}$/.test(cell) && cell.replace(/\D/g, '').length >= 7

/** Whole numbers of five digits and more that hardly repeat are names of things, not amounts. */
function numberOrId(cells: readonly string[]): FieldType {
  const whole = cells.filter((cell) => /^\d{5,}$/.test(cell)).length
  return whole >= cells.length * 0.8 && new Set(cells).size >= cells.length * 0.8 ? 'id' : 'number'
}

/** A few short values that come again and again. */
function isChoice(cells: readonly string[]): boolean {
  const different = new Set(cells)
  return (
    cells.length >= 20 &&
    different.size <= Math.max(2, Math.min(40, cells.length / 8)) &&
    [...different].every((value) => value.length <= 40)
  )
}
