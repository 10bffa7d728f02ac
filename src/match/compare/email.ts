/** Compares e-mail addresses: the whole, the part before @, or a company's own domain. A domain many share (free mail) says nothing. */

import { arenaOf, bitCount, characterSets, edits, jaroWinkler } from '../edits.ts'
import { type Comparer, different, type Lexicon, rarity, same } from './comparer.ts'

export function emailComparer(lexicon: Lexicon): Comparer {
  const folded = lexicon.values.map((value) => value.toLowerCase())
  const arena = arenaOf(folded)
  const { chars, starts } = arena
  const sets = characterSets(arena)
  const number = (texts: readonly string[]) => {
    const numbers = new Map<string, number>()
    const ids = Int32Array.from(texts, (text) => {
      const known = numbers.get(text) ?? numbers.size
      numbers.set(text, known)
      return known
    })
    const held = new Int32Array(numbers.size)
    for (let i = 0; i < ids.length; i++) held[ids[i]!]! += lexicon.counts[i]!
    return { ids, held }
  }
  const local = number(folded.map((text) => text.split('@')[0]!))
  const domain = number(folded.map((text, i) => text.split('@')[1] ?? `no domain ${i}`))
  const rarities = Float32Array.from(lexicon.values, (_, id) => rarity(lexicon, id))
  const bitsOf = (part: typeof local, id: number) => Math.log2(lexicon.filled / Math.max(1, part.held[part.ids[id]!]! - 1))
  // a domain that more than one record in a hundred uses is a provider's, not a company's; in a short sheet, more than five records
  const providers = Math.max(5, lexicon.filled / 100)
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
