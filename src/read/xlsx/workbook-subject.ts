/** What a workbook says it is about, among its properties. */

import { stat } from 'node:fs/promises'
import { stateOf } from '../source.ts'
import { xlsxLimits } from './limits.ts'
import { bytesOfPart, openPackage } from './zip.ts'

/** Null where it says nothing, and of a file that is no workbook or cannot be read. */
export async function workbookSubject(path: string): Promise<string | null> {
  try {
    const zip = await openPackage(path, path, stateOf(await stat(path)), xlsxLimits)
    const part = zip.parts.get('docprops/core.xml')
    if (part === undefined) return null
    const pieces: Buffer[] = []
    for await (const piece of bytesOfPart(zip, part, { bytes: 0 }, xlsxLimits.smallPartBytes)) pieces.push(piece)
    return /<dc:subject>([^<]*)<\/dc:subject>/.exec(Buffer.concat(pieces).toString('utf8'))?.[1] ?? null
  } catch {
    return null
  }
}
