/** Check characters of the numbers a customer sheet holds. Each function says what is wrong, or null when nothing is. */

import { isRealDate } from './calendar.ts'

export type CodeProblem = 'length' | 'characters' | 'date' | 'region' | 'check-digit'

const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const usccShape = /^[0-9A-HJ-NPQRTUWXY]{18}$/

/** 统一社会信用代码 after GB 32100-2015: 18 characters without I, O, S, V and Z, the last one a check modulo 31. Upper case, no spaces. */
export function usccProblem(code: string): CodeProblem | null {
  if (code.length !== 18) return 'length'
  if (!usccShape.test(code)) return 'characters'
  let sum = 0
  for (const [i, weight] of usccWeights.entries()) sum += usccAlphabet.indexOf(code.charAt(i)) * weight
  return usccAlphabet[(31 - (sum % 31)) % 31] === code[17] ? null : 'check-digit'
}

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
/** Provinces of GB/T 2260, by their first two digits; 83 is the residence permit of Taiwan compatriots. */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123])/

/**
 * Resident identity number after GB 11643-1999: region, date of birth, sequence, check modulo 11. The older numbers of 15 digits have no check.
 * @param today `YYYY-MM-DD`; without it a date of birth is only held to the calendar and to 1800-2199
 */
export function residentIdProblem(id: string, today?: string): CodeProblem | null {
  if (id.length !== 18 && id.length !== 15) return 'length'
  if (!/^\d{15}(?:\d{2}[\dX])?$/.test(id)) return 'characters'
  if (!provinces.test(id)) return 'region'
  const birth = id.length === 18 ? id.slice(6, 14) : `19${id.slice(6, 12)}`
  const [year, month, day] = [Number(birth.slice(0, 4)), Number(birth.slice(4, 6)), Number(birth.slice(6))]
  if (!isRealDate(year, month, day) || year < 1800 || year > 2199) return 'date'
  if (today !== undefined && `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}` > today) return 'date'
  if (id.length === 15) return null
  const sum = idWeights.reduce((total, weight, i) => total + weight * Number(id[i]), 0)
  return '10X98765432'[sum % 11] === id[17] ? null : 'check-digit'
}

/** True when digits pass the Luhn check (ISO/IEC 7812: bank cards). */
export function luhn(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}
