/**
 * Where the brand (字号) of a Chinese company name ends and its trade begins: the split that leaves the least unexplained.
 * Hot: the buffers are shared between calls, nothing else is kept.
 */

import { companyWords } from './company-words.ts'
import { divisionNames } from './divisions.ts'
import type { Trie } from './trie.ts'

const longestCore = 48
const unknown = new Float64Array(longestCore + 1)
const begins = new Uint8Array(longestCore + 1)
const covered = new Uint8Array(longestCore + 1)

/** What a brand of so many characters costs: two are usual, six are not. */
const lengthCost = [0, 9, 0, 0.25, 0.5, 1.2, 2, 3]
/** A name that is all trade (上海通信服务公司) rather than a brand made of trade words. */
const noBrandCost = 0.9
const wordsAsBrandCost = 2

export interface BrandSplit {
  /** Length of the brand within the core; 0 when the name has none. */
  readonly length: number
  /** How much stays unexplained; lower is better. */
  readonly cost: number
}

function isLatin(unit: number): boolean {
  return unit < 0x250
}

/** Characters of a brand as a reader counts them: a run of Latin letters or digits is one. */
function unitsOf(core: string, length: number): number {
  let units = 0
  for (let i = 0; i < length; i++) if (i === 0 || !isLatin(core.charCodeAt(i)) || !isLatin(core.charCodeAt(i - 1))) units++
  return units
}

/** Splits what stands between region and legal form. */
export function splitBrand(core: string): BrandSplit {
  const n = Math.min(core.length, longestCore)
  if (n === 0) return { length: 0, cost: noBrandCost }
  const { trades } = companyWords()
  const places = divisionNames()
  unknown[n] = 0
  begins[n] = 1
  for (let i = n - 1; i >= 0; i--) {
    let best = unknown[i + 1]! + 1
    let word = 0
    let node: Trie<true>['root'] | undefined = trades.root
    for (let j = i; j < n && (j > i || trades.begins(core.charCodeAt(i))); j++) {
      node = node.next?.get(core.charCodeAt(j))
      if (node === undefined) break
      // A single character (及, 业) joins words; it never opens the trade.
      if (node.value !== undefined && unknown[j + 1]! <= best) {
        if (unknown[j + 1]! < best || j > i) word = j > i ? 1 : word
        best = unknown[j + 1]!
      }
    }
    if (i >= 2) {
      const length = places.longest(core, i)
      if (length >= 2 && i + length <= n && unknown[i + length]! < best && places.get(core, i, i + length)!.divisions[0]!.level < 3) {
        best = unknown[i + length]!
        word = 1
      }
    }
    unknown[i] = best
    begins[i] = word
  }
  covered[0] = 1
  for (let i = 1; i <= n; i++) covered[i] = 0
  for (let i = 0; i < n; i++) {
    if (covered[i] === 0 || !trades.begins(core.charCodeAt(i))) continue
    let node: Trie<true>['root'] | undefined = trades.root
    for (let j = i; j < n; j++) {
      node = node.next?.get(core.charCodeAt(j))
      if (node === undefined) break
      if (node.value !== undefined) covered[j + 1] = 1
    }
  }
  let length = 0
  let cost = unknown[0]! + noBrandCost
  if (begins[0] === 0) cost += 1
  for (let i = 1; i <= n; i++) {
    if (begins[i] === 0) continue
    const units = unitsOf(core, i)
    const ofLength = units === 1 && isLatin(core.charCodeAt(0)) && i > 1 ? 0 : (lengthCost[units] ?? units - 4)
    const candidate = unknown[i]! + ofLength + (covered[i] === 1 ? wordsAsBrandCost : 0)
    if (candidate < cost) {
      cost = candidate
      length = i
    }
  }
  return { length, cost }
}
