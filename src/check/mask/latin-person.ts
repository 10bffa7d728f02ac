/** Whether a text in Latin letters is the name of a person, where two words may as well be a trade, a product or a town. */

import { looksLikeCompanyName } from '../../standardise/company-name.ts'
import { comparable } from '../../standardise/comparable.ts'
import { splitHonorific } from '../../standardise/honorific.ts'
import { endsPlace, isTownName, senseOf, type WordSense } from './latin-words.ts'

/** Between the parts of a name: van der Berg, de la Cruz. */
const particle = /^(?:v[ao]n|de[rnl]?|d[aiou]s?|la|le|les|bin|bint|ibn|al|el|ter|ten|zu|zur|zum|af|av|st\.?|y|e|i)$/i
const initial = /^\p{L}\.?$|^(?:\p{L}\.){2,3}$|^(?:jr|sr|ii|iii|iv)\.?$/iu
const latinOnly = /^[\p{Script=Latin}\p{M}'’.\s-]+$/u

interface Word {
  readonly text: string
  readonly sense: WordSense
  /** Neither a name nor a word that is known. */
  readonly isUnknown: boolean
  /** A word that is no name. */
  readonly isPlain: boolean
}

/** @param isPlace whether it stands where towns stand: an unknown word beside a town is part of the town's name */
export function isLatinPerson(raw: string, isPlace = false): boolean {
  const text = raw.replace(/\s+/g, ' ').trim()
  if (text.length < 3 || text.length > 60 || isTownName(text)) return false
  if (isVietnamese(text, isPlace)) return true
  const ordered = inOrder(text)
  if (ordered === null || looksLikeCompanyName(text)) return false
  const { name, honorific } = splitHonorific(ordered, () => false)
  if (!latinOnly.test(name)) return false
  const all = name.split(' ')
  const shouts = name === name.toUpperCase()
  const words = all.filter((word) => !particle.test(word) && !initial.test(word)).map((word) => wordOf(word, shouts))
  if (words.length === 0 || words.length > 4) return false
  if (honorific !== null) return words.some(({ isPlain }) => !isPlain)
  if (isGivenWithWord(words)) return true
  if (words.some(({ isPlain }) => isPlain)) return false
  if (words.length === 1) return isAlone(words[0]!, all.length > 1 && all.some((word) => initial.test(word)))
  return areName(words, isPlace)
}

function wordOf(text: string, shouts: boolean): Word {
  const sense = senseOf(text)
  const { isGiven, isFamily, isEveryday } = sense
  const isName = isGiven || isFamily
  // SAP, IT, iPhone and McKinsey's like, but not McDonald.
  const isAcronym =
    !isName &&
    ((text.length <= 3 && (shouts || text === text.toUpperCase())) || /^\p{Ll}\p{Lu}|^(?!Ma?c|[ODL]['’])\p{Lu}\p{Ll}+\p{Lu}/u.test(text))
  return { text, sense, isUnknown: !isName && !isEveryday, isPlain: (isEveryday && !isName) || isAcronym }
}

/** Nguyễn Văn An, Tran Thi Mai: a family name that few words are, or with accents that no other language has, and one to four short words. */
function isVietnamese(text: string, isPlace: boolean): boolean {
  const all = text.split(' ')
  if (all.length < 2 || all.length > 5 || !all.every((word) => /^\p{Lu}[\p{L}\p{M}]{0,6}$/u.test(word))) return false
  const family = comparable(all[0]!)
  return (
    /^(?:nguyen|tran|pham|huynh|hoang|phan|dang|truong)$/.test(family) ||
    (!isPlace && vietnameseFamily.test(family) && vietnameseLetter.test(text.normalize('NFC')))
  )
}
const vietnameseFamily =
  /^(?:bui|cao|chau|dao|dinh|do|doan|duong|ha|ho|kieu|la|lam|le|luong|luu|ly|mac|mai|ngo|ong|phung|quach|ta|thai|to|tong|trinh|vo|vu|vuong)$/
const vietnameseLetter = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/i

/** Sarah Fleet, Matthew Lock: a given name that is nothing else, and a word that no trade is called by. */
function isGivenWithWord(words: readonly Word[]): boolean {
  const [first, last] = words
  if (words.length !== 2 || !words.every(({ text }) => /^\p{Lu}/u.test(text))) return false
  const { isGiven, isEveryday, isTown } = first!.sense
  const { isBusiness, endsLikeTrade, isTown: isPlace } = last!.sense
  return (
    isGiven &&
    !isEveryday &&
    !isTown &&
    last!.isPlain &&
    last!.sense.isEveryday &&
    !isBusiness &&
    !endsLikeTrade &&
    !isPlace &&
    !endsPlace(last!.text)
  )
}

/** One word by itself, or with initials: `J. Smith`. */
function isAlone({ text, sense, isUnknown }: Word, hasInitial: boolean): boolean {
  if (!/^\p{Lu}/u.test(text) && !sense.isGiven) return false
  if (hasInitial) return (sense.isGiven || sense.isFamily || isUnknown) && !sense.endsLikeTrade
  return (sense.isGiven || sense.isFamily) && !sense.isEveryday && !sense.isTown && text.length > 2
}

/** Two words and more, none of which is plainly a word of everyday texts. */
function areName(words: readonly Word[], isPlace: boolean): boolean {
  const [first, last] = [words[0]!, words.at(-1)!]
  const isCapital = words.every(({ text }) => /^\p{Lu}/u.test(text))
  const isCertain = ({ sense }: Word) => (sense.isGiven || sense.isFamily) && !sense.isEveryday && !(isPlace && sense.isTown)
  if (!isCapital)
    return first.sense.isGiven && !first.sense.isEveryday && words.slice(1).every(({ sense, isUnknown }) => sense.isFamily || isUnknown)
  if (isPlace && endsPlace(last.text) && !(first.sense.isGiven && last.sense.isFamily)) return false
  if (first.sense.isGiven && (last.sense.isFamily || last.isUnknown)) return last.sense.isFamily || !(isPlace && first.sense.isTown)
  if (words.some(({ sense, isUnknown }) => isUnknown && sense.endsLikeTrade)) return false
  if (words.every(({ sense }) => sense.isTown)) return false
  if (isPlace && words.some(({ sense }) => sense.isTown)) return false
  return words.some(isCertain) || words.some(({ isUnknown, sense }) => isUnknown && !sense.isTown)
}

/** One word with a capital letter that is no known word and no acronym: a family name, or a make. */
export function isUnknownWord(text: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}'’-]{3,}$/u.test(text) || !latinOnly.test(text)) return false
  const { sense, isUnknown, isPlain } = wordOf(text, text === text.toUpperCase())
  return !isPlain && (isUnknown || !sense.isEveryday) && !sense.endsLikeTrade && !sense.isTown
}

/** `Smith, John` as `John Smith`; null for what has commas otherwise, or is a town with its state. */
function inOrder(text: string): string | null {
  if (!text.includes(',')) return text
  const match = /^([^,]+), ?([^,]+)$/.exec(text)
  if (match === null) return null
  const [family, given] = [match[1]!.trim(), match[2]!.trim()]
  if (isTownName(given) || /^[A-Z]{2}$/.test(given)) return null
  return /^(?:jr|sr|i{2,3}|iv|phd|md|mba|esq|cpa)\.?$/i.test(given) ? family : `${given} ${family}`
}
