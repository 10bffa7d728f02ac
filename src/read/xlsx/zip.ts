/** The zip around a workbook: its parts by name, each inflated as a bounded stream. Nothing is ever extracted to disk. */

import { type FileHandle, open } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import zlib from 'node:zlib'
import { type Entry, fromFdPromise } from 'yauzl'
import { type Fault, fault } from '../../errors.ts'
import type { Words } from '../../words.ts'
import { type FileState, sameState, stateOf, unreadable } from '../source.ts'
import { chunkBytes, type XlsxLimits } from './limits.ts'

export interface Part {
  readonly name: string
  /** Where its packed bytes begin; -1 when the zip does not say rightly. */
  readonly start: number
  readonly packedBytes: number
  readonly bytes: number
  readonly deflated: boolean
  readonly crc: number
}

export interface Package {
  readonly path: string
  /** What the user calls the file. */
  readonly name: string
  readonly state: FileState
  /** By name in lower case, with `/` and without a leading one: names of parts know no case. */
  readonly parts: ReadonlyMap<string, Part>
  readonly limits: XlsxLimits
}

/** Bytes really inflated so far, over all parts of one reading. */
export interface Meter {
  bytes: number
}

/** Key of a part in `Package.parts`. */
export const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

/** Reads the directory of the zip. Faults: truncated, damaged, encrypted or doubled entries, too many of them. */
export async function openPackage(path: string, name: string, state: FileState, limits: XlsxLimits): Promise<Package> {
  const handle = await openSame(path, name, state)
  try {
    const zip = await fromFdPromise(handle.fd, { autoClose: false, decodeStrings: false })
    if (zip.entryCount > limits.entries)
      throw fault('WORKBOOK_TOO_LARGE', {
        path: name,
        limit: { en: `more than ${limits.entries} entries in the zip`, zh: `超过 ${limits.entries} 个 ZIP 条目` },
      })
    const parts = new Map<string, Part>()
    for await (const entry of zip.eachEntry()) {
      const part = await partOf(handle, entry)
      if (part.name.endsWith('/')) continue
      if (entry.isEncrypted()) throw fault('WORKBOOK_ENCRYPTED', { path: name })
      const key = partKey(part.name)
      if (parts.has(key)) throw damaged(name, part.name, { en: 'the zip holds it twice', zh: '在 ZIP 中出现两次' })
      if (part.bytes > limits.partBytes) throw fault('WORKBOOK_TOO_LARGE', { path: name, limit: tooManyBytes(part, limits.partBytes) })
      parts.set(key, part)
    }
    return { path, name, state, parts, limits }
  } catch (error) {
    throw await explained(error, handle, { name, state }, 'zip')
  } finally {
    await handle.close()
  }
}

/** The inflated bytes of a part, in buffers of at most `chunkBytes`; really counted, whatever the zip claims. */
export async function* bytesOfPart(zip: Package, part: Part, meter: Meter, most = zip.limits.partBytes): AsyncGenerator<Buffer> {
  const { limits, name } = zip
  const handle = await openSame(zip.path, name, zip.state)
  try {
    if (part.start === -1) throw damaged(name, part.name, { en: 'the zip does not say where it is', zh: 'ZIP 未记录其位置' })
    let bytes = 0
    let crc = 0
    for await (const chunk of unpacked(handle, part)) {
      bytes += chunk.length
      meter.bytes += chunk.length
      if (bytes > most || meter.bytes > limits.totalBytes) {
        throw fault('WORKBOOK_TOO_LARGE', { path: name, limit: tooManyBytes(part, Math.min(most, limits.totalBytes)) })
      }
      if (bytes > limits.ratioFrom && bytes > part.packedBytes * limits.ratio) throw fault('WORKBOOK_BOMB', { path: name, part: part.name })
      crc = zlib.crc32?.(chunk, crc) ?? part.crc
      yield chunk
    }
    if (bytes !== part.bytes || crc >>> 0 !== part.crc >>> 0)
      throw damaged(name, part.name, { en: 'its checksum does not agree', zh: '校验和不符' })
    if (!sameState(stateOf(await handle.stat()), zip.state)) throw fault('FILE_CHANGED', { path: name })
  } catch (error) {
    throw await explained(error, handle, zip, part.name)
  } finally {
    await handle.close()
  }
}

/** The part's bytes, inflated where they are packed. */
async function* unpacked(handle: FileHandle, part: Part): AsyncGenerator<Buffer> {
  if (!part.deflated) {
    yield* packed(handle, part)
    return
  }
  const inflate = zlib.createInflateRaw({ chunkSize: chunkBytes })
  // An error of the source destroys `inflate` with it, so the loop below throws it; leaving the loop destroys both.
  pipeline(Readable.from(packed(handle, part), { highWaterMark: 2 }), inflate, () => {})
  yield* inflate as AsyncIterable<Buffer>
}

// Not a stream made from the handle: that would close it when it is destroyed, under the hands of who still needs it.
async function* packed(handle: FileHandle, part: Part): AsyncGenerator<Buffer> {
  for (let done = 0; done < part.packedBytes; ) {
    const buffer = Buffer.allocUnsafeSlow(Math.min(chunkBytes, part.packedBytes - done))
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, part.start + done)
    if (bytesRead === 0) return
    done += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

async function partOf(handle: FileHandle, entry: Entry): Promise<Part> {
  const raw = entry.fileNameRaw
  const name = raw.toString('utf8').replaceAll('\\', '/')
  const method = entry.compressionMethod
  const header = Buffer.alloc(30)
  const { bytesRead } = await handle.read(header, 0, 30, entry.relativeOffsetOfLocalHeader)
  const found = bytesRead === 30 && header.readUInt32LE(0) === 0x04034b50 && (method === 0 || method === 8)
  return {
    name,
    start: found ? entry.relativeOffsetOfLocalHeader + 30 + header.readUInt16LE(26) + header.readUInt16LE(28) : -1,
    packedBytes: entry.compressedSize,
    bytes: entry.uncompressedSize,
    deflated: method === 8,
    crc: entry.crc32,
  }
}

async function openSame(path: string, name: string, state: FileState): Promise<FileHandle> {
  let handle: FileHandle
  try {
    handle = await open(path)
  } catch (error) {
    throw unreadable(error, name)
  }
  if (sameState(stateOf(await handle.stat()), state)) return handle
  await handle.close()
  throw fault('FILE_CHANGED', { path: name })
}

/** What went wrong, as a coded fault: a file that changed meanwhile explains everything else. */
async function explained(error: unknown, handle: FileHandle, zip: Pick<Package, 'name' | 'state'>, part: string): Promise<unknown> {
  if (!sameState(stateOf(await handle.stat()), zip.state)) return fault('FILE_CHANGED', { path: zip.name }, error)
  if (!(error instanceof Error) || error.name === 'Fault') return error
  const code = 'code' in error ? String(error.code) : ''
  if (code.startsWith('Z_') || code.startsWith('ERR_')) return damaged(zip.name, part, packingWords(error), error)
  if (code !== '') return unreadable(error, zip.name)
  if (/end of central directory|unexpected EOF/i.test(error.message)) return fault('WORKBOOK_TRUNCATED', { path: zip.name }, error)
  if (/strong encryption/i.test(error.message)) return fault('WORKBOOK_ENCRYPTED', { path: zip.name }, error)
  return damaged(zip.name, part, packingWords(error), error)
}

// What yauzl or zlib says, in its own words.
const packingWords = ({ message }: Error): Words => ({ en: message, zh: `压缩数据有误（${message}）` })

const tooManyBytes = ({ name }: Part, most: number): Words => ({
  en: `${name} unpacks to more than ${most} bytes`,
  zh: `${name} 解压后超过 ${most} 字节`,
})

export function damaged(name: string, part: string, problem: Words, cause?: unknown): Fault {
  return fault('WORKBOOK_DAMAGED', { path: name, part, problem }, cause)
}
