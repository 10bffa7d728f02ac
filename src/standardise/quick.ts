/**
 * Cells that are canonical as they stand, told by one pattern: most of a clean sheet. Written for speed; a test proves that each answer
 * is the one the long way gives. What a pattern does not recognise goes the long way, so patterns are narrow.
 */

import type { Field } from '../schema/field.ts'
import type { SheetContext } from './context.ts'
import { isPlainDate } from './date.ts'
import { nobodysAddress, plainAddress, withoutTopLevelSlip } from './email.ts'
import { maybeWrongGbk } from './mojibake.ts'
import { isPlainPerson } from './person-name.ts'
import { nobodysNumber } from './phone.ts'
import { isPlainMobile, readChinese } from './phone-cn.ts'

/** The canonical value of a cell that needs no second look; null sends it the long way. */
export type Quick = (raw: string) => string | null

/** The short cut for a field, where its type has one. */
export function quickPath(field: Field, context: SheetContext): Quick | null {
  switch (field.type) {
    case 'phone':
      return context.country === 'CN' ? chinesePhone : null
    case 'email':
      return email
    case 'date':
      return date
    case 'person':
      return person
    case 'company':
    case 'party':
      return company
    case 'address':
      return address
    default:
      return null
  }
}

const landline = /^0\d{2,3}-?\d{7,8}$/

const chinesePhone: Quick = (raw) => {
  if (isPlainMobile(raw)) return raw.endsWith('0') && nobodysNumber(raw) ? null : `+86${raw}`
  if (raw.length < 10 || raw.length > 13 || !landline.test(raw)) return null
  const digits = raw.replace('-', '')
  if (nobodysNumber(digits)) return null
  const reading = readChinese(digits)
  return reading.number === null || reading.note !== undefined ? null : reading.number
}

const date: Quick = (raw) => (isPlainDate(raw) ? raw : null)

/** Nearly every address ends in one of these; anything else may be a slip. */
const commonEnding = /\.(?:com|cn|net|org|de|uk|fr|jp|hk|tw|io|edu|gov|co)$/
/** No made-up address is longer. */
const longestMadeUp = 24

const email: Quick = (raw) => {
  if (raw.length > 64 || !plainAddress.test(raw)) return null
  if (raw.length <= longestMadeUp && nobodysAddress(raw)) return null
  return commonEnding.test(raw) || withoutTopLevelSlip(raw) === null ? raw : null
}

/** Fillers begin so: 待定, 未知, 某某. A person's name hardly ever does. */
const fillerStart = /^[待未不暂暫没沒無无测示样占乱随某请补空缺同]/
const person: Quick = (raw) => (isPlainPerson(raw) && !fillerStart.test(raw) && !maybeWrongGbk(raw) ? raw : null)

// No filler is so long, and no person's name.
const longHanzi = /^[一-鿿]{8,60}$/
const honorificEnd = /(?:先生|女士|小姐|经理|主任|老师|总监|总裁|董事长|人)$/
const company: Quick = (raw) =>
  longHanzi.test(raw) && raw.charCodeAt(0) !== 0x67d0 /* 某某科技公司 is nobody */ && !honorificEnd.test(raw) && !maybeWrongGbk(raw)
    ? raw
    : null

const plainPlace = /^[一-鿿][0-9A-Za-z一-鿿#-]{6,120}[0-9A-Za-z一-鿿]$/
const address: Quick = (raw) => (plainPlace.test(raw) && !maybeWrongGbk(raw) ? raw : null)
