/** Compares e-mail addresses: the whole, the part before @, or a company's own domain. A domain many share (free mail) says nothing. */

import { hashText } from '../arrays/hash.ts'
import { RangeNumbers } from '../arrays/range-numbers.ts'
import { sharedInts } from '../arrays/shared.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import { type Arena, bitCount, characterSets, edits, jaroWinkler } from '../text/edit-distance.ts'
import { lowerCase, spellingArena } from '../text/spellings.ts'
import { thirds } from '../text/thirds.ts'
import { wholeKeys } from './common-keys.ts'
import { type Comparer, raritiesOf } from './comparer.ts'
import { different, same } from './level.ts'
import type { KeyWriter, Method } from './method.ts'

/** One part of the addresses: its number for each value, and how many records hold each number. */
interface Part {
  readonly ids: Int32Array
  readonly held: Int32Array
}

interface EmailTables {
  readonly spelling: Arena
  /** Four numbers a value, so that one look at memory gets them: where its spelling begins, its characters as a set, local part, domain. */
  readonly heads: Int32Array
  /** Records that hold each part. */
  readonly local: Int32Array
  readonly domain: Int32Array
  readonly filled: number
  readonly rarities: Float32Array
}

export const emailMethod: Method<EmailTables> = {
  levels: [
    different,
    { label: { en: 'same company domain', zh: '企业邮箱域名相同' }, rarest: 1, partial: true, most: 0 },
    { label: { en: 'alike', zh: '相似' }, rarest: 0, partial: true, most: 1 },
    { label: { en: 'same before the @', zh: '@ 前部分相同' }, rarest: 1, most: 5 },
    { label: { en: 'a few characters off', zh: '相差几个字符' }, rarest: 0 },
    { label: { en: 'one character off', zh: '相差一个字符' }, rarest: 0, sameButForSlip: true },
    same,
  ],
  usual: {
    u: [0.985, 0.005, 0.003, 0.003, 0.002, 0.001, 0.001],
    m: [0.15, 0.04, 0.04, 0.07, 0.05, 0.05, 0.6],
    world: 1000,
  },
  costs: { preparing: 6, comparing: 5 },
  types: ['email'],
  fits: (_, { emails }) => emails >= 0.5,
  own: () => true,
  tables: emailTables,
  comparer: emailComparer,
  same: ({ spelling }) => spelling,
  keys: emailKeys,
  slips: {
    spelling: (values) => spellingArena(values, lowerCase),
    sparse: true,
    cost: 1,
    standing,
  },
  parts: { of: (value) => [localPart(value), domainPart(value)].filter((part) => part !== null) },
}

/** The address, what stands before the @ where that is three characters or more, and the domain. */
function emailKeys({ values }: Lexicon, salt: number): KeyWriter {
  const whole = wholeKeys(values, salt)
  return (id, keys) => {
    whole(id, keys)
    const value = values[id]!
    const at = value.indexOf('@')
    if (at >= 3) keys.push(hashText(value.slice(0, at), salt + 1))
    if (at >= 0) keys.push(hashText(value.slice(at + 1), salt + 2))
  }
}

/** What stands before the @ in thirds, with the domain; a slip in the domain leaves the rest as it was. */
function standing(value: string): string[] {
  const text = value.toLowerCase()
  const at = text.indexOf('@')
  return at < 0 ? [] : thirds(text.slice(0, at)).map((part) => part + text.slice(at))
}

/** Numbers of a value's head, and the places of its parts there. */
const stride = 4
const ofLocal = 2
const ofDomain = 3

function emailTables(lexicon: Lexicon): EmailTables {
  const spelling = spellingArena(lexicon.values, lowerCase)
  const sets = characterSets(spelling)
  const local = lexicon.heldPart === undefined ? partHere(lexicon, spelling, 0) : partOfAll(lexicon, lexicon.heldPart, localPart)
  const domain = lexicon.heldPart === undefined ? partHere(lexicon, spelling, 1) : partOfAll(lexicon, lexicon.heldPart, domainPart)
  const count = lexicon.values.length
  const heads = sharedInts((count + 1) * stride)
  for (let id = 0, at = 0; id < count; id++, at += stride) {
    heads[at] = spelling.starts[id]!
    heads[at + 1] = sets[id]!
    heads[at + ofLocal] = local.ids[id]!
    heads[at + ofDomain] = domain.ids[id]!
  }
  heads[count * stride] = spelling.starts[count]!
  return {
    spelling,
    heads,
    local: local.held,
    domain: domain.held,
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

function emailComparer({ spelling: { chars }, heads, local, domain, filled, rarities }: EmailTables): Comparer {
  const bitsOf = (held: number) => Math.log2(filled / Math.max(1, held - 1))
  // a domain that more than one record in a hundred uses is a provider's, not a company's; in a short sheet, more than five records
  const providers = Math.max(5, filled / 100)
  return {
    level: (a, b) => {
      if (a === b) return 6
      const x = a * stride
      const y = b * stride
      const as = heads[x]!
      const ae = heads[x + stride]!
      const bs = heads[y]!
      const be = heads[y + stride]!
      const short = Math.min(ae - as, be - bs)
      const limit = short >= 14 ? 4 : short >= 9 ? 2 : 1
      const unlike = bitCount(heads[x + 1]! ^ heads[y + 1]!)
      const apart = unlike > 2 * limit ? limit + 1 : edits(chars, as, ae, bs, be, limit)
      if (apart === 0) return 6
      const sameDomain = heads[x + ofDomain] === heads[y + ofDomain]
      const free = sameDomain && domain[heads[x + ofDomain]!]! > providers
      if (apart === 1) return 5
      if (apart <= (free ? 2 : limit) && short >= 9) return 4
      if (heads[x + ofLocal] === heads[y + ofLocal]) return 3
      if (!free && unlike <= 8 && jaroWinkler(chars, as, ae, bs, be, 0.88) >= 0.88) return 2
      return sameDomain && !free ? 1 : 0
    },
    bits: (a, b, reached) => {
      if (reached === 6) return Math.min(rarities[a]!, rarities[b]!)
      if (reached === 3) return bitsOf(local[heads[a * stride + ofLocal]!]!)
      return reached === 1 ? bitsOf(domain[heads[a * stride + ofDomain]!]!) : 0
    },
  }
}

/** What stands before the @. */
function localPart(value: string): string {
  return value.toLowerCase().split('@')[0]!
}

/** The @ and what stands behind it; null for what is no address. */
function domainPart(value: string): string | null {
  const domain = value.toLowerCase().split('@')[1]
  return domain === undefined ? null : `@${domain}`
}
