/** Two names of companies compared by their parts: place, brand, trade, legal form and branch. */

import { distance } from 'fastest-levenshtein'
import { sameHanAndLatin } from '../../standardise/names/han-readings.ts'
import type { CompanyName, HanCompany, LatinCompany } from './company-name.ts'
import { editsOf, isSlip } from './slips.ts'

/**
 * - `same`: nothing differs but spelling, a place or a legal form left out
 * - `slip`: the same but for a letter or character
 * - `long slip`: the same but for one letter of a long word, which hardly is another word
 * - `short`: one is the other with words left out
 * - `form`: the same but for two different legal forms
 * - `trade`: one brand, two trades: sister companies
 * - `place`: one brand and trade, two places
 * - `branch`: another branch, number or department of the same company
 * - `other`: another brand
 * - `silent`: one of them names no brand
 */
export type CompaniesCompared = 'same' | 'slip' | 'long slip' | 'short' | 'form' | 'trade' | 'place' | 'branch' | 'other' | 'silent'

export function compareCompanies(a: CompanyName, b: CompanyName): CompaniesCompared {
  if (a.writing === 'han') return b.writing === 'han' ? compareHan(a, b) : compareAcross(a, b)
  return b.writing === 'han' ? compareAcross(b, a) : compareLetters(a, b)
}

/** A name in characters and one in letters are the same only where one reads as the other. */
function compareAcross({ brand, trade }: HanCompany, { words }: LatinCompany): CompaniesCompared {
  return brand !== '' && (sameHanAndLatin(brand, words.join(' ')) || sameHanAndLatin(brand + trade, words.join(' '))) ? 'short' : 'silent'
}

function compareHan(a: HanCompany, b: HanCompany): CompaniesCompared {
  if (a.whole === b.whole && a.whole !== '') return 'same'
  const isBranch = a.branch !== b.branch || a.numbers !== b.numbers
  if (a.brand === '' || b.brand === '') return isBranch ? 'branch' : 'silent'
  const isPlaced = fits(a.region, b.region)
  if (a.brand !== b.brand) {
    const slip = isPlaced && !isBranch ? slipOfBrand(a, b) : null
    return slip ?? 'other'
  }
  if (isBranch) return 'branch'
  if (!isPlaced) return 'place'
  if (a.trade === b.trade) return 'same'
  if (a.trade === '' || b.trade === '' || fits(a.trade, b.trade)) return 'short'
  return (distance(a.trade, b.trade) === 1 && a.trade.length >= 4) || isSpokenAlike(a, b) ? 'slip' : 'trade'
}

const isSpokenAlike = (a: HanCompany, b: HanCompany) => a.spoken !== '' && a.spoken === b.spoken

const fits = (one: string, other: string) => one.includes(other) || other.includes(one)

/** Two brands that may be one: spoken alike, two characters changed about, one character off in a brand of three, one inside the other. */
function slipOfBrand(a: HanCompany, b: HanCompany): CompaniesCompared | null {
  const sameTrade = a.trade === b.trade
  const isOneTrade = sameTrade || a.trade === '' || b.trade === ''
  if (isSpokenAlike(a, b)) return 'slip'
  if (isSwapped(a.brand + a.trade, b.brand + b.trade) || (isOneTrade && isSwapped(a.brand, b.brand))) return 'slip'
  if (isOneTrade && a.sound !== '' && a.sound === b.sound) return 'slip'
  if (sameTrade && a.trade !== '' && Math.min(a.brand.length, b.brand.length) >= 3 && distance(a.brand, b.brand) === 1) return 'slip'
  // the brand of a short name runs into its trade: 恒家具 is 启通恒 + 家具
  const [one, other] = [a.brand + a.trade, b.brand + b.trade]
  if (isEndOf(one, other)) return 'short'
  if (isOneTrade && Math.min(one.length, other.length) >= 2 && fits(one, other)) return 'short'
  return one.slice(0, 2) === other.slice(0, 2) && fits(a.brand, b.brand) ? 'trade' : null
}

/** Whether one text is the end of the other, or a beginning of four characters and more: 暗夜公园, 暗夜公园文化传媒. */
function isEndOf(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return (short.length >= 3 && long.endsWith(short)) || (short.length >= 4 && long.startsWith(short))
}

/** Whether two texts differ by two neighbouring characters that changed places. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

function compareLetters(a: LatinCompany, b: LatinCompany): CompaniesCompared {
  if (a.words.length === 0 || b.words.length === 0) return 'silent'
  const { left, right, slips, isLong } = unmatched(a, b)
  const isWhole = left.length === 0 && right.length === 0
  const [first, other] = [a.words[0]!, b.words[0]!]
  const isOneBrand = !left.includes(first) && !right.includes(other)
  if (a.numbers !== b.numbers || a.branch !== b.branch) return isWhole || isOneBrand ? 'branch' : 'other'
  if (isWhole) {
    if (a.form !== null && b.form !== null && a.form !== b.form) return 'form'
    return slips === 0 ? 'same' : isLong ? 'long slip' : 'slip'
  }
  if (isInitials(a, b) || isInitials(b, a)) return 'short'
  if (a.numbers === b.numbers && Math.min(a.spelt.length, b.spelt.length) >= 10 && editsOf(a.spelt, b.spelt) <= 1) return 'slip'
  if (!isOneBrand || left.length === a.words.length) return 'other'
  return left.length === 0 || right.length === 0 ? 'short' : 'trade'
}

/** Words of either name that the other has not, and how many words are the same but for a slip. */
function unmatched(a: LatinCompany, b: LatinCompany): { left: string[]; right: string[]; slips: number; isLong: boolean } {
  if (a.words.join('') === b.words.join('')) return { left: [], right: [], slips: 0, isLong: false }
  const left = [...a.words]
  const right = [...b.words]
  let slips = 0
  let isLong = true
  const pairOff = (same: (one: string, other: string) => boolean, isSlipped = false) => {
    for (let i = left.length - 1; i >= 0; i--) {
      const k = right.findIndex((word) => same(left[i]!, word))
      if (k < 0) continue
      if (isSlipped) {
        slips++
        isLong &&= isSlipOfPen(left[i]!, right[k]!)
      }
      left.splice(i, 1)
      right.splice(k, 1)
    }
  }
  pairOff((one, other) => one === other)
  // Costr. is Costruzioni
  pairOff((one, other) => (a.dotted.includes(one) && other.startsWith(one)) || (b.dotted.includes(other) && one.startsWith(other)))
  pairOff(isSlip, true)
  if (left.length > 0 && left.join('') === right.join('')) left.length = right.length = 0
  return { left, right, slips, isLong: isLong && slips === 1 }
}

/** A letter too many or too few in a long word, or two changed about. One letter in place of another makes another word: Altalar, Altamar. */
const isSlipOfPen = (a: string, b: string) =>
  Math.min(a.length, b.length) >= 7 && editsOf(a, b) === 1 && (a.length !== b.length || [...a].sort().join('') === [...b].sort().join(''))

/** Whether one name is the first letters of the other's three words and more: IBM, International Business Machines. */
function isInitials({ words: [only, second] }: LatinCompany, { words }: LatinCompany): boolean {
  return second === undefined && only !== undefined && words.length >= 3 && only === words.map((word) => word[0]).join('')
}
