/**
 * Different customers who are bound to look alike: a household, tenants of one house, sister companies on one switchboard. Chance does
 * not explain what they share, so that weighed against chance alone they pass for one. They are learned as a kind of pair of their own,
 * and a pair must be likelier one customer than it is chance, and than it is such a pair. Plain and fast: runs per pair that may match.
 */

import { slipFrom } from '../compare/level.ts'
import type { Distinctions } from '../design/distinctions.ts'
import type { ComparisonParameters } from '../model/parameters.ts'
import type { Lookalikes } from '../model/rivals.ts'
import type { LevelledPairs } from '../vectors/pair-levels.ts'
import { sumByLevel } from './level-sums.ts'

/** How often those who look alike share what is each one's own: twins, a family's mailbox. Judged, rounded, not fitted. */
const sharedOwn = 0.1

/** Names so often different among supposed matches are not those of matches, also where nothing else is each one's own. */
const oftenDifferent = 0.3

/** The column of names that those alike are strangers in; null where there is no such column, or nothing suggests any. */
export function namingColumn(parameters: readonly ComparisonParameters[], { names, own, contacts }: Distinctions): number | null {
  const differ = (c: number) => parameters[c]!.m[0]!
  if (contacts !== undefined) return names.find((name) => contacts.every((contact) => differ(contact) >= differ(name))) ?? null
  const naming = names.reduce<number | null>((best, c) => (best === null || differ(c) > differ(best) ? c : best), null)
  return naming !== null && (own.length > 0 || differ(naming) >= oftenDifferent) ? naming : null
}

/** What is known of those who look alike before any is seen; null of a column where it is to be learned. */
function given({ u, m }: ComparisonParameters, c: number, naming: number, { names, alike, own }: Distinctions): number[] | null {
  if (c === naming) return u.map((share, l) => alike[names.indexOf(naming)]?.[l] ?? share)
  return own.includes(c) ? u.map((share, l) => (1 - sharedOwn) * share + sharedOwn * m[l]!) : null
}

/** Round from which it is learned too how much of their names lookalikes have in common: before, matches and lookalikes could change roles. */
const namesFrom = 11

/** How much the guess weighs beside what is learned of those names, and how often at most, against matches, lookalikes have names alike. */
const guessShare = 0.3
const mostAlike = 0.7

/** What is learned of whole names: that they are alike always speaks for one customer. */
function learnedNames(counts: Float64Array, all: number, { levels, m }: ComparisonParameters, guess: readonly number[]): number[] {
  const caution = 4 + guessShare * all
  const shares = guess.map((share, l) => {
    const learned = (counts[l]! + caution * share) / (all + caution)
    return l === 0 || levels[l]!.partial === true ? learned : Math.min(learned, mostAlike * m[l]!)
  })
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => share / sum)
}

/** A first guess: as many as there are matches, alike in all that is not their own. */
export function firstLookalikes(
  parameters: readonly ComparisonParameters[],
  naming: number,
  distinctions: Distinctions,
  matches: number,
): Lookalikes {
  return { pairs: matches, shares: parameters.map((one, c) => given(one, c, naming, distinctions) ?? [...one.m]) }
}

/**
 * Learned anew from how likely each pair is one.
 * @param scale pairs of all records that each of these stands for
 * @param round of learning
 */
export function learnLookalikes(
  parameters: readonly ComparisonParameters[],
  naming: number,
  distinctions: Distinctions,
  pairs: LevelledPairs,
  posterior: Float64Array,
  scale: number,
  round: number,
): Lookalikes {
  const width = parameters.length
  let expected = 0
  for (let p = 0; p < pairs.size; p++) expected += posterior[p]!
  const shares = parameters.map((one, c) => {
    const known = given(one, c, naming, distinctions)
    const learnsNames = c === naming && distinctions.whole === true && round >= namesFrom
    if (known !== null && !learnsNames) return known
    const counts = sumByLevel(pairs, c, width, posterior, new Float64Array(one.m.length))
    const all = counts.reduce((a, b) => a + b, 0)
    if (known !== null) return learnedNames(counts, all, one, known)
    // what too few pairs show is taken to be as it is among matches
    const caution = 4 + 0.05 * all
    return one.m.map((m, l) => (counts[l]! + caution * m) / (all + caution))
  })
  return { pairs: Math.max(0.5, expected * scale), shares }
}

/**
 * Of pairs that match or look alike and differ in the name, the share that are one customer all the same (a nickname, a name changed):
 * they have what is their own in common as often as pairs of one name do, where lookalikes have it by chance, or as twins.
 * @param either how likely each pair matches or looks alike
 */
export function sameDespiteName(
  parameters: readonly ComparisonParameters[],
  naming: number,
  { own }: Distinctions,
  { size, levels }: LevelledPairs,
  either: Float64Array,
): number {
  const width = parameters.length
  const from = slipFrom(parameters[naming]!.levels)
  let sum = 0
  let weights = 0
  for (const c of own) {
    const { levels: levelsHere, u } = parameters[c]!
    const same = slipFrom(levelsHere)
    const all = [0, 0]
    const shared = [0, 0]
    for (let p = 0; p < size; p++) {
      const name = levels[p * width + naming]!
      const level = levels[p * width + c]!
      if (name === 255 || level === 255) continue
      const named = name >= from ? 1 : 0
      all[named]! += either[p]!
      if (level >= same) shared[named]! += either[p]!
    }
    const chance = u.slice(same).reduce((a, b) => a + b, 0)
    const usual = shared[1]! / Math.max(1, all[1]!)
    const kin = sharedOwn * usual + (1 - sharedOwn) * chance
    if (usual <= kin) continue
    const share = Math.max(0, Math.min(1, (shared[0]! / Math.max(1, all[0]!) - kin) / (usual - kin)))
    const weight = all[0]! * (usual - kin) ** 2
    sum += share * weight
    weights += weight
  }
  return weights === 0 ? 0 : sum / weights
}

/** Puts into `m` of the naming column the matches of different names that it must at least hold. */
export function keepDifferentNames(
  m: number[],
  parameters: readonly ComparisonParameters[],
  naming: number,
  pairs: LevelledPairs,
  either: Float64Array,
  despite: number,
  matches: number,
): void {
  const counts = sumByLevel(pairs, naming, parameters.length, either, new Float64Array(m.length))
  const from = slipFrom(parameters[naming]!.levels)
  for (let l = 0; l < from; l++) m[l] = Math.max(m[l]!, (despite * counts[l]!) / Math.max(1, matches))
  const sum = m.reduce((a, b) => a + b, 0)
  for (let l = 0; l < m.length; l++) m[l]! /= sum
}
