/** A part of a workbook, from bytes to events: picks the XML layer its encoding needs, and turns what goes wrong into coded faults. */

import { fault } from '../../errors.ts'
import { BytesXml } from './bytes-xml.ts'
import { saxesXml } from './saxes-xml.ts'
import { type XmlHandler, XmlProblem, type XmlReader } from './xml.ts'
import { bytesOfPart, damaged, type Meter, type Package, type Part } from './zip.ts'

/** Hands the part's events to the handler; yields after every chunk, so that a caller may take what has been made of it. */
export async function* readPart(zip: Package, part: Part, handler: XmlHandler, meter: Meter, most?: number): AsyncGenerator<void> {
  let reader: XmlReader | undefined
  try {
    for await (const chunk of bytesOfPart(zip, part, meter, most)) {
      reader ??= readerFor(chunk, handler, zip.limits.tokenBytes)
      reader.write(chunk)
      yield
    }
    if (reader === undefined) throw new XmlProblem('damaged', { en: 'it is empty', zh: '内容为空' })
    reader.end()
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error
    if (error.kind === 'doctype') throw fault('WORKBOOK_DOCTYPE', { path: zip.name, part: part.name }, error)
    if (error.kind === 'too-long')
      throw fault(
        'WORKBOOK_TOO_LARGE',
        { path: zip.name, limit: { en: `${part.name}: ${error.words.en}`, zh: `${part.name}：${error.words.zh}` } },
        error,
      )
    throw damaged(zip.name, part.name, error.words, error)
  }
}

/** As `readPart`, for a part that is read in one go. */
export async function readWholePart(zip: Package, part: Part, handler: XmlHandler, meter: Meter, most?: number): Promise<void> {
  for await (const _ of readPart(zip, part, handler, meter, most));
}

/** The XML layer for a document that begins with these bytes. */
function readerFor(head: Buffer, handler: XmlHandler, tokenBytes: number): XmlReader {
  const encoding = encodingOf(head)
  if (encoding === 'utf-8') return new BytesXml(handler, tokenBytes)
  return saxesXml(handler, encoding)
}

/** XML 1.0, appendix F: the byte order mark, else the first bytes, else what the declaration says. */
function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le'
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be'
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head.toString('latin1', 0, 200))?.[1]?.toLowerCase() ?? 'utf-8'
  // A declaration of UTF-16 that can be read as bytes is not true.
  if (/^(?:utf-?8|us-ascii|ascii|utf-?16(?:le|be)?)$/.test(declared)) return 'utf-8'
  try {
    return new TextDecoder(declared).encoding
  } catch {
    throw new XmlProblem('damaged', { en: `its encoding "${declared}" is unknown`, zh: `编码“${declared}”未知` })
  }
}
