/** Words of companies' names in full, so that Intl and International, Centre and Center are one word. */

import { andWords, companyAbbreviations, dottedAbbreviations, spellingPairs } from './data/company-abbreviations.ts'

const inFull = tableOf(companyAbbreviations, spellingPairs)
const inFullWhenDotted = tableOf(dottedAbbreviations)
const and = new Set(andWords.split(' '))
const leading = new Set(['the', 'firma', 'fa.'])

/** `full: short short` as a map from short to full. */
function tableOf(...tables: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap((table) =>
      table
        .trim()
        .split('\n')
        .flatMap((line) => {
          const [full = '', short = ''] = line.split(': ')
          return short.split(' ').map((word) => [word, full] as const)
        }),
    ),
  )
}

/**
 * The words of a company's name with abbreviations written out, one spelling for two (`centre` is center, `organisation` organization) and
 * one word for "and": smith bros intl becomes smith brothers international; muller & sohn, muller and sohn. A leading the, firma or fa. goes
 * unless it is the whole name. Singular and plural stay as they are (svc is service, svcs services), but for tech, technology and
 * technologies, and assoc, which nobody can tell apart. Legal forms are left alone.
 * @param folded words in lower case without accents; an abbreviation may keep its full stops (`eng.`, which is engineering; `eng` is not)
 */
export function expandedCompanyWords(folded: readonly string[]): string[] {
  const start = folded.length > 1 && leading.has(folded[0] ?? '') ? 1 : 0
  return folded.slice(start).map((word, index, words) => {
    if (and.has(word) && index > 0 && index < words.length - 1) return 'and'
    return expanded(word)
  })
}

function expanded(word: string): string {
  const bare = word.replaceAll('.', '')
  const dotted = word.endsWith('.') ? inFullWhenDotted.get(bare) : undefined
  const full = dotted ?? inFull.get(bare)
  if (full !== undefined) return full
  return word
    .replace(/^(.{3,})isation(s?)$/, '$1ization$2')
    .replace(/^(lab|col|harb|neighb|hon|fav|flav|arm|vap)our(s?|ing|y|ed)$/, '$1or$2')
}
