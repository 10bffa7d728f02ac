/** Which given names are one name in everyday use: Bob is Robert, Uschi is Ursula, Paco is Francisco. */

import { comparable } from '../comparable.ts'
import { englishGivenNames } from './data/given-names-english.ts'
import { germanGivenNames } from './data/given-names-german.ts'
import { romanceGivenNames } from './data/given-names-romance.ts'
import { slavicGivenNames } from './data/given-names-slavic.ts'

const none: readonly number[] = []
let groups: ReadonlyMap<string, readonly number[]> | undefined

/**
 * The numbers of the names that a given name stands for: robert, bob and rob all have one number in common; alex has that of alexander and
 * that of alexandra. Empty for a name of no known short form. A number means nothing by itself and may change between versions.
 * @param folded one given name; case, accents, spaces and hyphens do not count (`jose-maria`, `josé maría`)
 */
export function givenNameGroups(folded: string): readonly number[] {
  groups ??= grouped()
  return groups.get(comparable(folded)) ?? none
}

/**
 * Whether two given names are the same, or may be those of one person: `bob` and `robert`, `bob` and `rob`, `alex` and `alexandra`,
 * `philip` and `phillip`. Two full names that merely share a short form are not: `alexander` and `alexandra`. An empty name is like no other.
 */
export function sameGivenName(a: string, b: string): boolean {
  const form = comparable(a)
  if (form === '') return false
  if (form === comparable(b)) return true
  const ofB = givenNameGroups(b)
  return givenNameGroups(a).some((group) => ofB.includes(group))
}

/** The lines of all languages by name. Lines whose full names meet are one group: so a name is listed under each language it is used in. */
function grouped(): ReadonlyMap<string, readonly number[]> {
  const ofFull = new Map<string, number>()
  const found = new Map<string, number[]>()
  let next = 0
  for (const line of [englishGivenNames, germanGivenNames, romanceGivenNames, slavicGivenNames].flatMap((names) =>
    names.trim().split('\n'),
  )) {
    const [full = [], short = []] = line.split('|').map((names) => names.split(' ').map(comparable))
    const group = full.map((name) => ofFull.get(name)).find((known) => known !== undefined) ?? next++
    for (const name of full) ofFull.set(name, group)
    for (const name of [...full, ...short]) {
      const ofName = found.get(name)
      if (ofName === undefined) found.set(name, [group])
      else if (!ofName.includes(group)) ofName.push(group)
    }
  }
  return found
}
