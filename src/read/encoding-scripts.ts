/** The double-byte encodings: which bytes make a character, and what the bytes cost in each, by how usual their characters are. */

import iconv from 'iconv-lite'
import { usualCharacters } from './data/usual-characters.ts'
import { nameForIconv } from './decode.ts'
import type { Reading } from './encoding-letters.ts'
import type { Encoding } from './encoding-names.ts'

/**
 * What kind of character: one of the encoding's everyday thousands, one of its rarer thousands, one that hardly any text holds, or a mark, a
 * letter of a small alphabet (kana, full-width letters).
 */
type Rank = 'everyday' | 'rarer' | 'hardly' | 'mark' | 'small'

interface Script {
  readonly encoding: Encoding
  /** Characters that names and sheets are mostly made of. */
  readonly usual: string
  /** How many characters are everyday ones: the fewer, the likelier each. */
  readonly everyday: number
  /** What a sheet in this encoding costs before its bytes are seen: most come from Chinese Excel. */
  readonly rare: number
  /** Length and rank of the character at `at`; null where the encoding has none there. */
  readonly read: (bytes: Buffer, at: number) => { readonly length: number; readonly rank: Rank } | null
}

const within = (byte: number, from: number, to: number) => byte >= from && byte <= to

const scripts: readonly Script[] = [
  {
    encoding: 'gb18030',
    usual: usualCharacters.zh,
    everyday: 3755,
    rare: 0,
    read(bytes, at) {
      const lead = bytes[at]!
      const trail = bytes[at + 1] ?? 0
      if (lead === 0x80) return { length: 1, rank: 'hardly' } // the euro sign of code page 936
      if (!within(lead, 0x81, 0xfe)) return null
      if (within(trail, 0x30, 0x39)) {
        const whole = within(bytes[at + 2] ?? 0, 0x81, 0xfe) && within(bytes[at + 3] ?? 0, 0x30, 0x39)
        return whole ? { length: 4, rank: 'hardly' } : null
      }
      if (!within(trail, 0x40, 0xfe) || trail === 0x7f) return null
      if (trail < 0xa1) return { length: 2, rank: 'hardly' }
      if (within(lead, 0xb0, 0xd7)) return { length: 2, rank: 'everyday' }
      if (lead === 0xa1 || lead === 0xa3) return { length: 2, rank: 'mark' } // punctuation, full-width letters
      // Kana, too, are hardly ever in a Chinese sheet; they are everywhere in a Japanese one, at the same place in EUC-JP.
      return { length: 2, rank: within(lead, 0xd8, 0xf7) ? 'rarer' : 'hardly' }
    },
  },
  {
    // Names in traditional characters, as GBK has them: mostly at places that no simplified text uses.
    encoding: 'gb18030',
    usual: usualCharacters.tw,
    everyday: 20_902,
    rare: 3,
    read(bytes, at) {
      const lead = bytes[at]!
      const trail = bytes[at + 1] ?? 0
      if (!within(lead, 0x81, 0xfe) || !within(trail, 0x40, 0xfe) || trail === 0x7f) return null
      if (lead === 0xa1 || lead === 0xa3) return { length: 2, rank: 'mark' }
      const isHanzi = within(lead, 0xb0, 0xf7) || within(lead, 0x81, 0xa0) || (lead >= 0xaa && trail < 0xa1)
      return { length: 2, rank: isHanzi ? 'everyday' : 'hardly' }
    },
  },
  {
    encoding: 'big5',
    usual: usualCharacters.tw + usualCharacters.zh,
    everyday: 5401,
    rare: 1,
    read(bytes, at) {
      const lead = bytes[at]!
      const trail = bytes[at + 1] ?? 0
      if (!within(lead, 0x81, 0xfe) || !(within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe))) return null
      if (within(lead, 0xa4, 0xc6)) return { length: 2, rank: 'everyday' }
      if (within(lead, 0xa1, 0xa3)) return { length: 2, rank: 'mark' }
      return { length: 2, rank: within(lead, 0xc9, 0xf9) ? 'rarer' : 'hardly' }
    },
  },
  {
    encoding: 'shift_jis',
    usual: usualCharacters.ja,
    everyday: 2965,
    rare: 1,
    read(bytes, at) {
      const lead = bytes[at]!
      const trail = bytes[at + 1] ?? 0
      if (within(lead, 0xa1, 0xdf)) return { length: 1, rank: 'small' } // half-width katakana
      if (!(within(lead, 0x81, 0x9f) || within(lead, 0xe0, 0xfc)) || !within(trail, 0x40, 0xfc) || trail === 0x7f) return null
      if (lead === 0x82 || lead === 0x83) return { length: 2, rank: 'small' } // kana, full-width letters
      if (lead === 0x81) return { length: 2, rank: 'mark' }
      return { length: 2, rank: within(lead, 0x88, 0x97) ? 'everyday' : within(lead, 0x98, 0xea) ? 'rarer' : 'hardly' }
    },
  },
  {
    encoding: 'euc-jp',
    usual: usualCharacters.ja,
    everyday: 2965,
    rare: 3,
    read(bytes, at) {
      const lead = bytes[at]!
      const trail = bytes[at + 1] ?? 0
      if (lead === 0x8f) return within(trail, 0xa1, 0xfe) ? { length: 3, rank: 'hardly' } : null
      if (lead === 0x8e) return within(trail, 0xa1, 0xdf) ? { length: 2, rank: 'small' } : null
      if (!within(lead, 0xa1, 0xfe) || !within(trail, 0xa1, 0xfe)) return null
      if (lead === 0xa4 || lead === 0xa5) return { length: 2, rank: 'small' }
      if (lead === 0xa1 || lead === 0xa3) return { length: 2, rank: 'mark' }
      return { length: 2, rank: within(lead, 0xb0, 0xcf) ? 'everyday' : within(lead, 0xd0, 0xf4) ? 'rarer' : 'hardly' }
    },
  },
  {
    encoding: 'euc-kr',
    usual: usualCharacters.ko,
    everyday: 2350,
    rare: 1,
    read(bytes, at) {
      const lead = bytes[at]!
      const trail = bytes[at + 1] ?? 0
      if (!within(lead, 0x81, 0xfe) || !(within(trail, 0x41, 0x5a) || within(trail, 0x61, 0x7a) || within(trail, 0x81, 0xfe))) return null
      if (within(lead, 0xb0, 0xc8) && trail >= 0xa1) return { length: 2, rank: 'everyday' }
      if (trail >= 0xa1 && (lead === 0xa1 || lead === 0xa3)) return { length: 2, rank: 'mark' } // punctuation, full-width letters
      return { length: 2, rank: 'hardly' } // single letters, hanja and the syllables code page 949 added: rare today
    },
  },
]

// Shares of the ranks in a sheet's text, and how many characters share them.
const usualShare = 0.75
const everydayShare = 0.18
const cost = (share: number, among: number) => -Math.log(share / among)
const costs = {
  rarer: cost(0.02, 3000),
  hardly: cost(0.004, 10_000),
  mark: cost(0.05, 100),
  small: cost(0.3, 120),
}
const badByte = 14
/** Wide characters and plain letters seldom touch. */
const besideLetter = 3

/** The bytes in every double-byte encoding. `amongPlain` is what wide characters cost in a text of so many plain letters. */
export function doubleByteReadings(cells: readonly Buffer[], amongPlain: number): Reading[] {
  return scripts.map((script) => {
    const rare = script.rare + amongPlain
    let sum = rare
    let bad = 0
    for (const bytes of cells) {
      const read = cellCost(script, bytes)
      sum += read.cost
      bad += read.bad
    }
    return { encoding: script.encoding, text: script.encoding, cost: sum, rare, bad }
  })
}

function cellCost(script: Script, bytes: Buffer): { cost: number; bad: number } {
  let sum = 0
  let bad = 0
  let before = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!
    if (byte < 0x80) {
      if (before >= 0x80 && isLetter(byte)) sum += besideLetter
      before = byte
      at += 1
      continue
    }
    if (isLetter(before)) sum += besideLetter
    const read = script.read(bytes, at)
    if (read === null) bad += 1
    sum += read === null ? badByte : read.rank === 'everyday' ? everydayCost(script, bytes.readUInt16BE(at)) : costs[read.rank]
    at += read?.length ?? 1
    before = 0x80
  }
  return { cost: sum, bad }
}

const usualCodes = new Map<Script, { readonly codes: ReadonlySet<number>; readonly usual: number; readonly other: number }>()

/** The cost of an everyday character, by its two bytes. */
function everydayCost(script: Script, code: number): number {
  let known = usualCodes.get(script)
  if (known === undefined) {
    const codes = codesOf(script)
    const { size } = codes
    known = { codes, usual: cost(usualShare, size), other: cost(everydayShare, script.everyday - size) }
    usualCodes.set(script, known)
  }
  return known.codes.has(code) ? known.usual : known.other
}

/** The two bytes of each usual character that the encoding has. */
function codesOf({ encoding, usual }: Script): ReadonlySet<number> {
  const name = nameForIconv(encoding)
  const codes = new Set<number>()
  for (const character of usual) {
    const bytes = iconv.encode(character, name)
    if (bytes.length === 2) codes.add(bytes.readUInt16BE(0))
  }
  return codes
}

const isLetter = (byte: number) => within(byte | 0x20, 0x61, 0x7a)
