/** Compares e-mail addresses: the whole, the part before @, or a company's own domain. A domain many share (free mail) says nothing. */

import { type Arena, bitCount, characterSets, edits, jaroWinkler } from '../edits.ts'
import { domainPart, localPart } from '../parts.ts'
import { sharedInts } from '../shared.ts'
import { lowerCase, RangeNumbers, spellingArena } from '../texts.ts'
import { type Comparer, different, type Lexicon, type Method, raritiesOf, same } from './comparer.ts'

/** One part of the addresses: its number for each value, and how many records hold each number. */
interface Part {
  readonly ids: Int32Array
  readonly held: Int32Array
}

interface EmailTables {
  readonly spelling: Arena
  readonly sets: Int32Array
  readonly local: Part
  readonly domain: Part
  readonly filled: number
  readonly rarities: Float32Array
}

export const emailMethod: Method<EmailTables> = { tables: emailTables, comparer: emailComparer, same: ({ spelling }) => spelling }

function emailTables(lexicon: Lexicon): EmailTables {
  const spelling = spellingArena(lexicon.values, lowerCase)
  return {
    spelling,
    sets: characterSets(spelling),
    local: lexicon.heldPart === undefined ? partHere(lexicon, spelling, 0) : partOfAll(lexicon, lexicon.heldPart, localPart),
    domain: lexicon.heldPart === undefined ? partHere(lexicon, spelling, 1) : partOfAll(lexicon, lexicon.heldPart, domainPart),
    filled: lexicon.filled,
    rarities: raritiesOf(lexicon),
  }
}

const at = 64

/** What stands before the first @ (0) or between it and the next (1), counted over the values at hand. */
function partHere({ values, counts }: Lexicon, { chars, starts }: Arena, side: 0 | 1): Part {
  const ids = sharedInts(values.length)
  const numbers = new RangeNumbers(chars)
  const apart: number[] = []
  for (let id = 0; id < ids.length; id++) {
    const end = starts[id + 1]!
    let first = starts[id]!
    while (first < end && chars[first] !== at) first++
    let last = first + 1
    while (last < end && chars[last] !== at) last++
    if (side === 0) ids[id] = numbers.numberOf(starts[id]!, first)
    else if (first < end) ids[id] = numbers.numberOf(first + 1, Math.min(last, end))
    else apart.push(id)
  }
  // what has no such part shares it with nobody
  for (const [k, id] of apart.entries()) ids[id] = numbers.size + k
  const held = sharedInts(numbers.size + apart.length)
  for (let id = 0; id < ids.length; id++) held[ids[id]!]! += counts[id]!
  return { ids, held }
}

/** The same where the values at hand are not all there are. */
function partOfAll({ values }: Lexicon, heldPart: (part: string) => number, part: (value: string) => string | null): Part {
  const numbers = new Map<string, number>()
  const ids = Int32Array.from(values, (value, id) => {
    const text = part(value) ?? `none ${id}`
    const known = numbers.get(text) ?? numbers.size
    numbers.set(text, known)
    return known
  })
  return { ids, held: Int32Array.from(numbers.keys(), heldPart) }
}

function emailComparer({ spelling: { chars, starts }, sets, local, domain, filled, rarities }: EmailTables): Comparer {
  const bitsOf = (part: Part, id: number) => Math.log2(filled / Math.max(1, part.held[part.ids[id]!]! - 1))
  // a domain that more than one record in a hundred uses is a provider's, not a company's; in a short sheet, more than five records
  const providers = Math.max(5, filled / 100)
  return {
    kind: 'email',
    rarest: [0, 1, 0, 1, 0, 0, 1],
    levels: [
      different,
      { en: 'same company domain', zh: '企业邮箱域名相同' },
      { en: 'alike', zh: '相似' },
      { en: 'same before the @', zh: '@ 前部分相同' },
      { en: 'a few characters off', zh: '相差几个字符' },
      { en: 'one character off', zh: '相差一个字符' },
      same,
    ],
    level: (a, b) => {
      if (a === b) return 6
      const as = starts[a]!
      const ae = starts[a + 1]!
      const bs = starts[b]!
      const be = starts[b + 1]!
      const short = Math.min(ae - as, be - bs)
      const limit = short >= 14 ? 4 : short >= 9 ? 2 : 1
      const unlike = bitCount(sets[a]! ^ sets[b]!)
      const apart = unlike > 2 * limit ? limit + 1 : edits(chars, as, ae, bs, be, limit)
      if (apart === 0) return 6
      const free = domain.ids[a] === domain.ids[b] && domain.held[domain.ids[a]!]! > providers
      if (apart === 1) return 5
      if (apart <= (free ? 2 : limit) && short >= 9) return 4
      if (local.ids[a] === local.ids[b]) return 3
      if (!free && unlike <= 8 && jaroWinkler(chars, as, ae, bs, be, 0.88) >= 0.88) return 2
      return domain.ids[a] === domain.ids[b] && !free ? 1 : 0
    },
    bits: (a, b, reached) => {
      if (reached === 6) return Math.min(rarities[a]!, rarities[b]!)
      if (reached === 3) return bitsOf(local, a)
      return reached === 1 ? bitsOf(domain, a) : 0
    },
  }
}
