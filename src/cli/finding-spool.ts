/** Findings as they come, to be read as often as a format needs: few in memory, many in a file that only this user can read. */

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { StringDecoder } from 'node:string_decoder'
import type { ToldFinding } from '../check/present.ts'

/** Findings kept in memory; what comes beyond goes to the file. */
const inMemory = 2_000
const blockSize = 1 << 20

export class FindingSpool implements Iterable<ToldFinding> {
  length = 0
  private readonly first: ToldFinding[] = []
  private waiting: string[] = []
  private waitingSize = 0
  private file: number | null = null

  add(finding: ToldFinding): void {
    this.length++
    if (this.first.length < inMemory) {
      this.first.push(finding)
      return
    }
    const line = `${JSON.stringify(finding)}\n`
    this.waiting.push(line)
    this.waitingSize += line.length
    if (this.waitingSize > blockSize) this.flush()
  }

  *[Symbol.iterator](): Iterator<ToldFinding> {
    yield* this.first
    this.flush()
    if (this.file === null) return
    const block = Buffer.allocUnsafe(blockSize)
    const decoder = new StringDecoder('utf8')
    let rest = ''
    for (let at = 0; ; ) {
      const size = readSync(this.file, block, 0, blockSize, at)
      if (size === 0) return
      at += size
      const lines = (rest + decoder.write(block.subarray(0, size))).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield JSON.parse(line) as ToldFinding
    }
  }

  private flush(): void {
    if (this.waiting.length === 0) return
    this.file ??= openUnnamed()
    writeSync(this.file, this.waiting.join(''))
    this.waiting = []
    this.waitingSize = 0
  }
}

/** A file in a folder of its own, both gone when the program ends. */
function openUnnamed(): number {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crm-clean-'))
  const file = openSync(path.join(folder, 'findings'), 'wx+', 0o600)
  process.on('exit', () => {
    closeSync(file)
    rmSync(folder, { recursive: true, force: true })
  })
  return file
}
