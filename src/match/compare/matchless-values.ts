/**
 * Values that no other value of their column is the same as, to whoever compares them: such a one is the same as itself alone. Plain and
 * fast.
 */

import { hashRange } from '../arrays/hash.ts'
import { Twice } from '../arrays/seen-twice.ts'
import { sharedBytes } from '../arrays/shared.ts'
import type { Method } from './method.ts'

/** 1 for each such value; null where only comparing can tell. Now and then one is missed, as two texts may have one hash. */
export function soleValues({ same }: Method<unknown>, tables: unknown, count: number): Uint8Array | null {
  if (same === undefined) return null
  const sole = sharedBytes(count)
  const texts = same(tables)
  if (texts === 'itself') return sole.fill(1)
  const { chars, starts } = texts
  const hashes = Int32Array.from({ length: count }, (_, id) => hashRange(chars, starts[id]!, starts[id + 1]!))
  const twice = new Twice(count)
  for (let id = 0; id < count; id++) twice.mark(hashes[id]!)
  for (let id = 0; id < count; id++) sole[id] = twice.came(hashes[id]!) ? 0 : 1
  return sole
}
