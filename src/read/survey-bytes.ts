/** The first pass over a text file: its fingerprint, whether it is UTF-8 throughout, and a sample from all its parts. */

import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Utf8Count } from './encoding-detect.ts'
import { bytesOf, type FileState } from './source.ts'

export interface ByteSurvey {
  readonly state: FileState
  readonly sha256: string
  readonly utf8: Utf8Count
  /** The file's beginning (all of it when it is small). */
  readonly head: Buffer
  /** Pieces from all over the rest, cut anywhere. */
  readonly pieces: readonly Buffer[]
}

const headBytes = 1 << 19
const pieceBytes = 1 << 15
const mostPieces = 32
// Beyond this much of wrong UTF-8 the question is settled.
const enoughWrong = 1 << 23

/** Reads the whole file once. `name` is what the user calls it. */
export async function surveyBytes(path: string, name: string): Promise<ByteSurvey> {
  const hash = createHash('sha256')
  const counter = utf8Counter()
  const heads: Buffer[] = []
  let pieces: Buffer[] = []
  let read = 0
  let chunk = 0
  let every = 1
  const chunks = bytesOf(path, name)
  for (;;) {
    const { done, value } = await chunks.next()
    if (done) return { state: value, sha256: hash.digest('hex'), utf8: counter.end(), head: Buffer.concat(heads), pieces }
    hash.update(value)
    counter.push(value)
    if (read < headBytes) heads.push(Buffer.from(value.subarray(0, headBytes - read)))
    else if (value.length > pieceBytes && chunk % every === 0) pieces.push(Buffer.from(value.subarray((value.length - pieceBytes) & ~3)))
    // The length of the file is not known beforehand: when pieces are many, every second one goes and the distance doubles.
    if (pieces.length === mostPieces) {
      pieces = pieces.filter((_piece, index) => index % 2 === 0)
      every *= 2
    }
    read += value.length
    chunk += 1
  }
}

/** Counts UTF-8 in portions. */
function utf8Counter() {
  let rest: Buffer = Buffer.alloc(0)
  let good = 0
  let long = 0
  let bad = 0
  let walked = 0
  const look = (bytes: Buffer) => {
    if (isUtf8(bytes)) {
      // One character is enough to tell UTF-8 from ASCII; the exact number matters only beside wrong ones.
      const wide = wideBytes(bytes)
      good += Math.floor(wide / 2)
      long += Math.floor(wide / 3)
    } else if (walked < enoughWrong) {
      const found = countUtf8(bytes)
      good += found.good
      long += found.long
      bad += found.bad
      walked += bytes.length
    } else bad += 1
  }
  return {
    push(portion: Buffer) {
      const all = rest.length === 0 ? portion : Buffer.concat([rest, portion])
      let cut = all.length
      for (let back = 1; back <= 3 && back <= all.length; back += 1) {
        const byte = all[all.length - back]!
        if (byte < 0x80) break
        if (byte >= 0xc0) {
          cut = all.length - back
          break
        }
      }
      look(all.subarray(0, cut))
      rest = Buffer.from(all.subarray(cut))
    },
    end(): Utf8Count {
      if (rest.length > 0) look(rest)
      return { good, long, bad }
    },
  }
}

/** Bytes beyond ASCII in the first part of a portion, scaled to the whole. */
function wideBytes(bytes: Buffer): number {
  const part = bytes.subarray(0, 4096)
  let wide = 0
  for (const byte of part) if (byte >= 0x80) wide += 1
  return part.length === 0 ? 0 : Math.floor((wide * bytes.length) / part.length)
}

function countUtf8(bytes: Buffer): Utf8Count {
  let good = 0
  let long = 0
  let bad = 0
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at]! < 0x80) {
      at += 1
      continue
    }
    const length = wideLength(bytes, at)
    if (length === 0) bad += 1
    else good += 1
    if (length > 2) long += 1
    at += Math.max(length, 1)
  }
  return { good, long, bad }
}

/** Bytes of the right character beyond ASCII that begins at `at`, 2 to 4; 0 where none does. Source: Unicode 16.0, table 3-7. */
function wideLength(bytes: Buffer, at: number): number {
  const lead = bytes[at]!
  const length = lead >= 0xf5 ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1]!
  // No character is written longer than it must be, none is half of a UTF-16 pair, none is beyond U+10FFFF.
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < least || second > most) return 0
  for (let next = at + 2; next < at + length; next += 1) if ((bytes[next]! & 0xc0) !== 0x80) return 0
  return length
}
