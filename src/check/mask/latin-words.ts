/** What a word in Latin letters may be: part of a person's name, a town, or a word of trades, jobs and everyday texts. */

import { comparable } from '../../standardise/comparable.ts'
import { givenNameGroups } from '../../standardise/names/nicknames.ts'
import { everydayWords } from './data/everyday-words.ts'
import { familyNames } from './data/family-names.ts'
import { givenNames } from './data/given-names.ts'
import { familyReadings, givenReadings } from './data/japanese-readings.ts'
import { businessWords, familyWords, moreTowns } from './data/more-words.ts'
import { towns } from './data/towns.ts'

export interface WordSense {
  readonly isGiven: boolean
  readonly isFamily: boolean
  readonly isEveryday: boolean
  /** An everyday word of trades, departments, jobs, states. */
  readonly isBusiness: boolean
  readonly isTown: boolean
  /** Ends as words of trades do, in a language whose words are not listed: Gesundheitswesen, manutención. */
  readonly endsLikeTrade: boolean
}

const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.trim().split(/\s+/)))

/** Makes more often than families, where they stand alone. */
const makes = /\b(?:honda|suzuki|kawasaki)\b/g

interface Lists {
  readonly given: ReadonlySet<string>
  readonly family: ReadonlySet<string>
  readonly everyday: ReadonlySet<string>
  readonly business: ReadonlySet<string>
  /** Of several words, those joined by `-`. */
  readonly towns: ReadonlySet<string>
  readonly townWords: ReadonlySet<string>
}

let lists: Lists | undefined

// 250 kB of words: made at first use.
function listsRead(): Lists {
  const all = setOf(towns, moreTowns)
  const [given, family] = [setOf(givenNames, givenReadings), setOf(familyNames, familyWords, familyReadings.replace(makes, ''))]
  // The Linda of Loma Linda is a woman.
  const townWords = [...all].flatMap((town) =>
    town.includes('-') ? town.split('-').filter((word) => !given.has(word) && !family.has(word)) : [town],
  )
  lists ??= {
    given,
    family,
    everyday: setOf(everydayWords, businessWords),
    business: setOf(businessWords),
    towns: all,
    townWords: new Set(townWords),
  }
  return lists
}

/** What a word may be the plural of: properties of property, watches of watch, farms of farm. */
function singularsOf(word: string): string[] {
  if (word.length < 5 || !word.endsWith('s') || word.endsWith('ss')) return []
  return [word.slice(0, -1), ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : word.endsWith('es') ? [word.slice(0, -2)] : [])]
}

const tradeEnding =
  /(?:ist|ician|orian|arian|grapher|ologist|maker|ing|ings|tion|tions|ment|ments|ness|ware|tech|technik|technologies|logy|logie|logia|graphy|ics|ance|ence|ency|ity|ship|ical|ional|wesen|ung|ungen|bau|handel|industrie|heit|keit|dienst|leitung|schaft|betrieb|werk|cion|ciones|zione|zioni|cao|coes|dad|idad|eria|erie|isme|ismo|iste|ique|aire|eur|euse|ering|skning|verk|ctwo|stwo|acja|ista)s?$/
const townEnding =
  /(?:ville|burg|burgh|borough|bury|shire|stadt|hausen|heim|polis|grad|abad|pur|beach|springs|falls|heights|hills|valley|city|town)$/
const townBeginning = new Set(
  'san santa santo saint st new los las port fort mount lake bad sankt north south east west upper lower great grand'.split(' '),
)

/** @param word one word, in any case */
export function senseOf(word: string): WordSense {
  const { given, family, everyday, business, townWords } = lists ?? listsRead()
  const folded = comparable(word)
  // Anne-Marie is two given names, O'Brien one family name.
  const parts = word
    .split(/[-’']/)
    .map(comparable)
    .filter((part) => part.length > 1)
  const has = (set: ReadonlySet<string>) => set.has(folded) || (parts.length > 1 && parts.some((part) => set.has(part)))
  // Farms, Properties; of Woods, Banks, Mills families are called.
  const isPlural = !family.has(folded) && singularsOf(folded).some((one) => business.has(one))
  return {
    isGiven: has(given) || givenNameGroups(folded).length > 0,
    isFamily: has(family),
    isEveryday: has(everyday) || isPlural,
    isBusiness: has(business) || isPlural,
    isTown: has(townWords) || townEnding.test(folded) || townBeginning.has(folded),
    endsLikeTrade: folded.length > 5 && tradeEnding.test(folded),
  }
}

const landscape = new Set(
  'park hill hills heights beach springs bay harbour harbor head heads waters point creek grove terrace lake lakes river valley village sands moor forest wood woods green cross bridge castle abbey island islands mount mountain district side end rest station heath square'.split(
    ' ',
  ),
)

/** The last word of many a place: Hyde Park, Coffs Harbour. */
export const endsPlace = (word: string): boolean => landscape.has(comparable(word))

/** A town, a region or a country by its whole name: San Antonio, New York. */
export function isTownName(text: string): boolean {
  return (lists ?? listsRead()).towns.has(
    text
      .trim()
      .split(/[^\p{L}]+/u)
      .map(comparable)
      .join('-'),
  )
}
