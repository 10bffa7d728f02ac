/** Compares e-mail addresses: the whole, the part before @, or a company's own domain. A domain many share (free mail) says nothing. */

import { type Arena, arenaOf, bitCount, characterSets, edits, jaroWinkler } from '../edits.ts'
import { domainPart, localPart } from '../parts.ts'
import { sharedInts } from '../shared.ts'
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

export const emailMethod: Method<EmailTables> = { tables: emailTables, comparer: emailComparer }

function emailTables(lexicon: Lexicon): EmailTables {
  const spelling = arenaOf(lexicon.values.map((value) => value.toLowerCase()))
  const partOf = (part: (value: string) => string | null): Part => {
    const numbers = new Map<string, number>()
    const ids = sharedInts(lexicon.values.length)
    for (let i = 0; i < ids.length; i++) {
      // what has no such part shares it with nobody
      const text = part(lexicon.values[i]!) ?? `none ${i}`
      const known = numbers.get(text) ?? numbers.size
      numbers.set(text, known)
      ids[i] = known
    }
    const held = sharedInts(numbers.size)
    if (lexicon.heldPart !== undefined) for (const [text, number] of numbers) held[number] = lexicon.heldPart(text)
    else for (let i = 0; i < ids.length; i++) held[ids[i]!]! += lexicon.counts[i]!
    return { ids, held }
  }
  return {
    spelling,
    sets: characterSets(spelling),
    local: partOf(localPart),
    domain: partOf(domainPart),
    filled: lexicon.filled,
    rarities: raritiesOf(lexicon),
  }
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
      if (!free && unlike <= 8 && jaroWinkler(chars, as, ae, bs, be) >= 0.88) return 2
      return domain.ids[a] === domain.ids[b] && !free ? 1 : 0
    },
    bits: (a, b, reached) => {
      if (reached === 6) return Math.min(rarities[a]!, rarities[b]!)
      if (reached === 3) return bitsOf(local, a)
      return reached === 1 ? bitsOf(domain, a) : 0
    },
  }
}
