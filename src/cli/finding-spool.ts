/** Findings as they come, to be read as often as a format needs: as the text they have in a JSON document, few in memory, many in a spool. */

import { readSync, writeSync } from 'node:fs'
import os from 'node:os'
import { StringDecoder } from 'node:string_decoder'
import type { ToldFinding } from '../check/present.ts'
import { between, findingJson } from './formats/json.ts'
import { openSpool, spoolFailed } from './spool.ts'

/** Text kept in memory before it goes to the file, and read from it at once. */
const blockSize = 1 << 20

export class FindingSpool implements Iterable<ToldFinding> {
  length = 0
  private waiting: string[] = []
  private waitingSize = 0
  private file: number | null = null
  /** Blocks of secret findings. */
  private readonly kept: Buffer[] = []
  private readonly secret: boolean

  /** @param secret keep them off the disk: they may come from an encrypted store */
  constructor(secret: boolean) {
    this.secret = secret
  }

  add(finding: ToldFinding): void {
    const text = findingJson(finding)
    this.waiting.push(this.length++ === 0 ? text : between + text)
    this.waitingSize += text.length
    if (this.waitingSize > blockSize) this.flush()
  }

  /** The findings as they stand in a JSON document. */
  *texts(): Iterable<string | Uint8Array> {
    if (this.file !== null) yield* this.blocks()
    yield* this.kept
    if (this.waiting.length > 0) yield this.waiting.join('')
  }

  *[Symbol.iterator](): Iterator<ToldFinding> {
    const decoder = new StringDecoder('utf8')
    let rest = ''
    for (const block of this.texts()) {
      // A text holds no line break of its own: what parts two findings is found nowhere else.
      const parts = (rest + (typeof block === 'string' ? block : decoder.write(block as Buffer))).split(opening)
      rest = parts.pop()!
      for (const part of parts) yield parsed(part)
    }
    if (rest !== '') yield parsed(rest)
  }

  private *blocks(): Iterable<Uint8Array> {
    for (let at = 0; ; ) {
      // A block of its own each time: whoever writes it may keep it for a while.
      const block = Buffer.allocUnsafe(blockSize)
      const size = readSync(this.file!, block, 0, blockSize, at)
      if (size === 0) return
      at += size
      yield block.subarray(0, size)
    }
  }

  private flush(): void {
    const block = Buffer.from(this.waiting.join(''))
    if (this.secret) this.kept.push(block)
    else {
      this.file ??= opened()
      writeAll(this.file, block)
    }
    this.waiting = []
    this.waitingSize = 0
  }
}

const opening = `${between}{`
const parsed = (part: string) => JSON.parse(part.startsWith('{') ? part : `{${part}`) as ToldFinding

function opened(): number {
  try {
    return openSpool(os.tmpdir(), 'descriptor').fd
  } catch (error) {
    throw spoolFailed(os.tmpdir(), error)
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  try {
    for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from)
  } catch (error) {
    throw spoolFailed(os.tmpdir(), error)
  }
}
