/** A column of numbers by record, kept in the store in chunks: only those that changed are written. Hot: typed arrays. */

import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'

/** Records a chunk. */
const chunkSize = 65_536

type Numbers = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>
type Maker<Kind extends Numbers> = new (length: number) => Kind

export class IdColumn<Kind extends Numbers> {
  numbers: Kind
  private readonly make: Maker<Kind>
  /** Numbers a record. */
  private readonly width: number
  private readonly changed = new Set<number>()

  /** An empty column, which is 0 everywhere. */
  constructor(make: Maker<Kind>, width = 1) {
    this.make = make
    this.width = width
    this.numbers = new make(0)
  }

  get(at: number, nth = 0): number {
    return this.numbers[at * this.width + nth] ?? 0
  }

  set(at: number, number: number, nth = 0): void {
    const place = at * this.width + nth
    if (place >= this.numbers.length) {
      if (number === 0) return
      this.grow(at)
    }
    if (this.numbers[place] === number) return
    this.numbers[place] = number
    this.changed.add(Math.floor(at / chunkSize))
  }

  /** How many records it has room for. */
  get size(): number {
    return this.numbers.length / this.width
  }

  load(store: Store, kind: SheetKind, name: string): this {
    const chunks = store.checkMemory.chunks(kind, name)
    if (chunks.length === 0) return this
    this.grow(chunks.at(-1)!.chunk * chunkSize)
    const bytes = new Uint8Array(this.numbers.buffer)
    const { BYTES_PER_ELEMENT } = this.numbers
    for (const one of chunks) bytes.set(one.bytes, one.chunk * chunkSize * this.width * BYTES_PER_ELEMENT)
    return this
  }

  save(store: Store, kind: SheetKind, name: string): void {
    const many = chunkSize * this.width
    for (const chunk of this.changed) {
      const part = this.numbers.subarray(chunk * many, (chunk + 1) * many)
      store.checkMemory.put(kind, name, chunk, new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
    }
    this.changed.clear()
  }

  private grow(at: number): void {
    const chunks = Math.floor(at / chunkSize) + 1
    const room = Math.max(chunks, Math.ceil((this.size / chunkSize) * 1.5)) * chunkSize * this.width
    const numbers = new this.make(room)
    numbers.set(this.numbers as never)
    this.numbers = numbers
  }
}
