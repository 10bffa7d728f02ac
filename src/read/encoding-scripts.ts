/** What the double-byte encodings look like: which bytes make a character, and how usual it is. */

import type { Encoding } from './encoding-names.ts'

/** How usual a double-byte character is (0-1) in texts of an encoding, by its bytes; null where the encoding has none there. */
interface Script {
  readonly encoding: Encoding
  /** Length and weight of the character at `at`. */
  readonly read: (bytes: Buffer, at: number) => { readonly length: number; readonly weight: number } | null
  /** What everyday sheets speak for before their bytes are seen: most come from Chinese Excel. */
  readonly favour: number
}

export const within = (byte: number, from: number, to: number) => byte >= from && byte <= to

export const scripts: readonly Script[] = [
  {
    encoding: 'gb18030',
    favour: 0.06,
    read(bytes, at) {
      const lead = bytes[at]!
      const trail = bytes[at + 1] ?? 0
      if (lead === 0x80) return { length: 1, weight: 0.2 } // the euro sign of code page 936
      if (!within(lead, 0x81, 0xfe)) return null
      if (within(trail, 0x30, 0x39)) {
        const whole = within(bytes[at + 2] ?? 0, 0x81, 0xfe) && within(bytes[at + 3] ?? 0, 0x30, 0x39)
        return whole ? { length: 4, weight: 0.3 } : null
      }
      if (!within(trail, 0x40, 0xfe) || trail === 0x7f) return null
      if (trail < 0xa1) return { length: 2, weight: 0.05 }
      if (within(lead, 0xb0, 0xd7)) return { length: 2, weight: 1 } // the 3,755 usual characters
      if (lead === 0xa1 || lead === 0xa3) return { length: 2, weight: 0.9 } // punctuation, full-width letters
      if (within(lead, 0xd8, 0xf7)) return { length: 2, weight: 0.35 }
      // Kana: hardly ever in a Chinese sheet, everywhere in a Japanese one, and at the same place in EUC-JP.
      return { length: 2, weight: lead === 0xa4 || lead === 0xa5 ? -1 : 0.1 }
    },
  },
  {
    encoding: 'big5',
    favour: 0,
    read(bytes, at) {
      const lead = bytes[at]!
      const trail = bytes[at + 1] ?? 0
      if (!within(lead, 0x81, 0xfe) || !(within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe))) return null
      // The 5,401 usual characters; two in five have a second byte below 0x7F, which the encodings of Extended Unix never have.
      if (within(lead, 0xa4, 0xc6)) return { length: 2, weight: trail < 0x7f ? 1.4 : 0.73 }
      if (within(lead, 0xa1, 0xa3)) return { length: 2, weight: 0.8 }
      return { length: 2, weight: within(lead, 0xc9, 0xf9) ? 0.25 : 0 }
    },
  },
  {
    encoding: 'shift_jis',
    favour: 0,
    read(bytes, at) {
      const lead = bytes[at]!
      const trail = bytes[at + 1] ?? 0
      if (within(lead, 0xa1, 0xdf)) return { length: 1, weight: 0.3 } // half-width katakana
      if (!(within(lead, 0x81, 0x9f) || within(lead, 0xe0, 0xfc)) || !within(trail, 0x40, 0xfc) || trail === 0x7f) return null
      if (lead === 0x82 || lead === 0x83) return { length: 2, weight: 1 } // kana, full-width letters
      if (lead === 0x81) return { length: 2, weight: 0.9 }
      return { length: 2, weight: within(lead, 0x88, 0x97) ? 0.85 : 0.25 }
    },
  },
  {
    encoding: 'euc-jp',
    favour: 0,
    read(bytes, at) {
      const lead = bytes[at]!
      const trail = bytes[at + 1] ?? 0
      if (lead === 0x8f) return within(trail, 0xa1, 0xfe) ? { length: 3, weight: 0.1 } : null
      if (lead === 0x8e) return within(trail, 0xa1, 0xdf) ? { length: 2, weight: 0.3 } : null
      if (!within(lead, 0xa1, 0xfe) || !within(trail, 0xa1, 0xfe)) return null
      if (lead === 0xa4 || lead === 0xa5) return { length: 2, weight: 1 }
      if (lead === 0xa1 || lead === 0xa3) return { length: 2, weight: 0.8 }
      return { length: 2, weight: within(lead, 0xb0, 0xcf) ? 0.75 : 0.2 }
    },
  },
  {
    encoding: 'euc-kr',
    favour: 0,
    read(bytes, at) {
      const lead = bytes[at]!
      const trail = bytes[at + 1] ?? 0
      if (!within(lead, 0x81, 0xfe) || !(within(trail, 0x41, 0x5a) || within(trail, 0x61, 0x7a) || within(trail, 0x81, 0xfe))) return null
      // Chinese fills the rows B0-D7 evenly; Korean never leaves B0-C8: a sixth more than GB 18030 gives the same bytes.
      if (within(lead, 0xb0, 0xc8) && trail >= 0xa1) return { length: 2, weight: 1.16 }
      if (trail >= 0xa1 && (lead === 0xa1 || lead === 0xa3)) return { length: 2, weight: 0.5 } // punctuation, full-width letters
      if (trail >= 0xa1 && lead >= 0xa1) return { length: 2, weight: -0.2 } // single letters and hanja: rare today
      return { length: 2, weight: 0.3 } // the syllables code page 949 added
    },
  },
]

/** How well the bytes read in a script: usual characters count, bytes that do not fit weigh heavily. */
export function suits(script: Script, bytes: Buffer): { score: number; characters: number } {
  let weight = 0
  let characters = 0
  let misfits = 0
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at]! < 0x80) {
      at += 1
      continue
    }
    const read = script.read(bytes, at)
    if (read === null) misfits += 1
    else {
      characters += 1
      weight += read.weight
    }
    at += read?.length ?? 1
  }
  return { score: (weight - 4 * misfits) / Math.max(1, characters + misfits) + script.favour, characters }
}
