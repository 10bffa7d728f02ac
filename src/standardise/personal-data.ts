/** Numbers of persons that do not belong in free text: resident identity numbers, bank cards, passports. */

import { luhn, residentIdProblem } from './check-digits.ts'
import { halfWidth } from './half-width.ts'

export interface PersonalData {
  readonly kind: 'resident-id' | 'bank-card' | 'passport' | 'home-address'
  /** True when a check digit or the words beside it leave no doubt. */
  readonly certain: boolean
}

/** Nothing personal is shorter than a passport's number, but for the words. */
const worthALook = /\d{7}|\d{4}[ -]\d{4}|护照|passport|[住家]庭?[住地]址|住[宅址在]|home address/i
const idWords = /身份证|证件号|居民证|id ?card|identity|resident id/i
const cardWords = /卡号|银行卡|储蓄卡|信用卡|借记卡|账号|帐号|账户|bank|card|account/i
/** Headers of numbers that look like cards by chance: registrations, tax numbers, orders, parcels. */
const otherNumbers =
  /注册号|登记|税号|纳税人|信用代码|组织机构|执照|许可|批准文号|订单|单号|发票|合同|流水|快递|运单|条码|序列号|编号|工商|cnpj|cpf|\bein\b|\bvat\b|\btax|\btin\b|\bgst|registration|registry|licen[cs]e|order|invoice|tracking|serial|imei|barcode|\bean\b|\bgtin\b|\bupc\b|\bid\b/i
/** A resident identity number in one, or in groups: 110101-19900307-1233. */
export const idNumber = /(?<![\dA-Za-z])\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dA-Za-z])/g
const oldIdNumber = /(?<![\dA-Za-z])\d{15}(?![\dA-Za-z])/g
const card = /(?<![\dA-Za-z.])\d{4}(?:[ -]?\d{4}){2,5}(?:[ -]?\d{1,4})?(?![\dA-Za-z])/g
/** No card has more digits; where words say it is one, some were typed twice. */
const longestCard = 19
/** China UnionPay; Visa, Mastercard, American Express, JCB, Diners. */
const unionPay = /^62\d{14,17}$/
const otherCards = /^(?:4\d{15}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|35\d{14}|3(?:0[0-5]|[68]\d)\d{11})$/
const passport = /(?:护照|passport)[^A-Za-z0-9]{0,12}(?:no\.?|number|号码?)?[^A-Za-z0-9]{0,4}([A-Z]{1,2}\d{7,8}|\d{9})(?![\dA-Za-z])/i
const chinesePassport = /(?<![\dA-Za-z])(?:E[A-HJ-NP-Z]?|G|D|S|P)\d{7,8}(?![\dA-Za-z])/
/** Where somebody lives, as a remark says it: `家庭地址：…`, `住址：…`, `住在上海市漕溪路200弄`, `home address: 12 Oak Street`. */
export const homeAddress =
  /(?:家庭|住宅|现居住?|居住|个人|户籍|home)\s?(?:[住地]址|address)\s*[:：为是]?\s*(?:[^\s,，。;；]{4,}|\d+\s+[A-Za-z][^,;\n]{3,}(?:, ?[A-Z][\w ]+)?)|住[址所]\s*[:：为是]\s*[^\s,，。;；]{4,}|住在\s*[^\s,，。;；]*(?:[路街巷弄]|小区|花园|新村|公寓|家园|[号楼室])[^\s,，。;；]*/gi

/** Headers of columns that hold nothing but home addresses. */
export const homeHeader =
  /^(?:家庭|住宅|个人|户籍|现居?住?|居住)[^\p{L}]?(?:详细)?(?:地址|住址|所在地)|^(?:住址|home\s?address|home\s?street|private\s?address|privatadresse|wohnanschrift)/iu

/** A cell that is nothing but a number as long as a card's, and whether it passes for one: what a whole column of them says. */
export function cardNumberIn(raw: string): { readonly passes: boolean } | null {
  if (raw.length < 14 || raw.length > 23 || !/^\s*\d[\d -]{12,21}\d\s*$/.test(raw)) return null
  const digits = raw.replace(/\D/g, '')
  if (digits.length < 14 || digits.length > 19) return null
  return { passes: (unionPay.test(digits) || otherCards.test(digits)) && luhn(digits) }
}

/** Whether a number that looks like a resident's is one: its check digit says so, or the words beside it. @param words the text, and its header */
export function isResidentId(number: string, words: string): boolean {
  const problem = residentIdProblem(number.replace(/[ -]/g, '').toUpperCase())
  return problem === null || (problem !== 'length' && idWords.test(words))
}

/**
 * The first piece of personal data in a text; null when there is none.
 * @param about the column's header, which may say what a bare number is
 */
export function personalDataIn(raw: string, about = ''): PersonalData | null {
  if (about !== '' && homeHeader.test(about) && /\p{L}{2}/u.test(raw) && raw.trim().length >= 4)
    return { kind: 'home-address', certain: false }
  if (raw.length < 8 || !worthALook.test(raw)) return null
  const text = halfWidth(raw)
  for (const [found] of text.matchAll(idNumber)) {
    if (isResidentId(found, `${about} ${text}`)) return { kind: 'resident-id', certain: true }
  }
  const aboutId = idWords.test(text) || idWords.test(about)
  if (aboutId)
    for (const [found] of text.matchAll(oldIdNumber)) if (residentIdProblem(found) === null) return { kind: 'resident-id', certain: true }
  const aboutCard = cardWords.test(text) || cardWords.test(about)
  if (!aboutCard && otherNumbers.test(about) && /^[\d\s-]+$/.test(text)) return null
  for (const [found] of text.matchAll(card)) {
    const digits = found.replace(/[ -]/g, '')
    if (digits.length > longestCard && aboutCard && /^[3-6]/.test(digits)) return { kind: 'bank-card', certain: false }
    const known = unionPay.test(digits)
    // Cards of 14 and 15 digits are never written in fours.
    if (!known && (!otherCards.test(digits) || (digits.length < 16 && found !== digits))) continue
    // One number of fifteen digits in ten passes for a card of American Express or Diners that begins so: only words say it is one.
    if (digits.length < 16 && !aboutCard) continue
    if (luhn(digits)) return { kind: 'bank-card', certain: known || aboutCard }
    if (known && aboutCard) return { kind: 'bank-card', certain: false }
  }
  if (passport.test(text) || (/护照|passport/i.test(about) && chinesePassport.test(text))) return { kind: 'passport', certain: true }
  return text.search(homeAddress) >= 0 ? { kind: 'home-address', certain: false } : null
}
