/** The sets of a check as one block of bytes. Equal sets are written once: most rules judge the filled cells of a column. */

import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { Bits } from './bits.ts'
import type { Sets } from './measured.ts'

/** Sizes of the sets in words; then of each rule, of each column, which set is judged, which wrong, which found (null: none; earlier versions kept none found). */
interface Head {
  readonly sizes: readonly number[]
  readonly columns: readonly (readonly (readonly [judged: number, wrong: number, found?: number] | null)[])[]
}

/** A head of JSON, its length before it in four bytes, and the words of the sets. */
export function packSets(sets: readonly (readonly Sets[])[]): Buffer {
  const known = new Map<string, number>()
  const blocks: Buffer[] = []
  const place = (bits: Bits): number => {
    const words = bits.packed()
    const bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength)
    const name = createHash('sha256').update(bytes).digest('hex')
    const at = known.get(name) ?? blocks.length
    if (at === blocks.length) {
      known.set(name, at)
      blocks.push(bytes)
    }
    return at
  }
  const columns = sets.map((rule) =>
    rule.map((one) => (one === null ? null : ([place(one.judged), place(one.wrong), place(one.found)] as const))),
  )
  const head = Buffer.from(JSON.stringify({ sizes: blocks.map(({ length }) => length / 4), columns } satisfies Head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return deflateRawSync(Buffer.concat([length, head, ...blocks]), { level: 1 })
}

/** Throws where the bytes are not what `packSets` made. */
export function unpackSets(packed: Uint8Array): Sets[][] {
  const bytes = inflateRawSync(packed)
  const start = 4 + bytes.readUInt32LE(0)
  const { sizes, columns } = JSON.parse(bytes.toString('utf8', 4, start)) as Head
  let at = start
  const sets = sizes.map((size) => {
    // Copied to an address that words may start at.
    const words = new Uint32Array(size)
    Buffer.from(words.buffer).set(bytes.subarray(at, at + size * 4))
    at += size * 4
    return new Bits(words)
  })
  return columns.map((rule) =>
    rule.map((one) => (one === null ? null : { judged: sets[one[0]]!, wrong: sets[one[1]]!, found: sets[one[2] ?? one[1]]! })),
  )
}
