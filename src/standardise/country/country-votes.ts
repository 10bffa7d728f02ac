/** What the rows of a sheet say of its country, each by its own evidence. */

import { countryOfPoints, type Points } from './row-signs.ts'

export interface CountryVotes {
  add(points: Points): void
  /** Rows asked so far. */
  readonly rows: number
  /** The share of the rows with a country of their own that speak against this one, 0-1. */
  against(country: string): number
  /** The countries that rows speak for, with how many, the most frequent first. */
  countries(): readonly { readonly country: string; readonly rows: number }[]
}

/** So much nearer is the country of a row than the next one where there is no doubt: GmbH alone may also be Austrian. */
const clearly = 2

/** Starts a count. */
export function countryVotes(): CountryVotes {
  const votes = new Map<string, number>()
  /** Rows that might be of a country though they speak for another. */
  const maybe = new Map<string, number>()
  let rows = 0
  let all = 0
  const count = (counts: Map<string, number>, country: string) => counts.set(country, (counts.get(country) ?? 0) + 1)
  return {
    get rows() {
      return rows
    },
    add(points) {
      rows++
      const own = countryOfPoints(points, [])
      if (own === null) return
      all++
      count(votes, own.country)
      for (const [country, weight] of points) if (country !== own.country && weight > own.points - clearly) count(maybe, country)
    },
    against: (country) => (all < 2 ? 0 : 1 - ((votes.get(country) ?? 0) + (maybe.get(country) ?? 0)) / all),
    countries: () =>
      [...votes].map(([country, own]) => ({ country, rows: own })).sort((a, b) => b.rows - a.rows || (a.country < b.country ? -1 : 1)),
  }
}
