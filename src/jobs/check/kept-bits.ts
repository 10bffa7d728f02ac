/** Sets of records that a check leaves for the next one. */

import { Bits } from '../../check/judged/bits.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'

/** A set as one chunk. */
export function keepBits(store: Store, kind: SheetKind, name: string, bits: Bits): void {
  const words = bits.packed()
  store.checkMemory.put(kind, name, 0, new Uint8Array(words.buffer, words.byteOffset, words.byteLength))
}

export function bitsOf(store: Store, kind: SheetKind, name: string): Bits {
  const [chunk] = store.checkMemory.chunks(kind, name)
  if (chunk === undefined) return new Bits()
  const words = new Uint32Array(chunk.bytes.length / 4)
  new Uint8Array(words.buffer).set(chunk.bytes)
  return new Bits(words)
}
