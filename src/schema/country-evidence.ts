/** What spoke for the country of a sheet's numbers. */

/** Kinds of signs of a country: a column of countries, legal forms, places, words of headers, scripts, postcodes, domains, prefixes, valid numbers. */
export type SignKind = 'column' | 'form' | 'place' | 'header' | 'script' | 'postcode' | 'domain' | 'prefix' | 'numbers'

export interface CountryEvidence {
  /** ISO 3166 code. */
  readonly country: string
  /** Points of all signs together; four and more carry a country that no other comes near. */
  readonly weight: number
  /** What spoke for it, the weightiest first. */
  readonly by: readonly SignKind[]
}
