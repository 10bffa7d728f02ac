/** What stands behind a worksheet's rows but concerns them: merged ranges and links. Read in a pass of its own, only when someone needs it. */

import type { CellRange } from '../sheet.ts'
import { rangeOf } from './addresses.ts'
import { type Link, mailAddress } from './links.ts'
import { readWholePart } from './read-part.ts'
import type { Relation } from './relations.ts'
import type { XmlHandler } from './xml.ts'
import type { Meter, Package, Part } from './zip.ts'

export interface SheetTail {
  /** In the order of the file; at most `limits.ranges`. */
  readonly merges: readonly CellRange[]
  /** Links to an e-mail address; at most `limits.ranges`. */
  readonly mailLinks: readonly Link[]
}

/** Reads it; `relations` are the sheet's own. */
export async function readSheetTail(zip: Package, part: Part, relations: readonly Relation[], meter: Meter): Promise<SheetTail> {
  const addresses = mailTargets(relations)
  const merges: CellRange[] = []
  const mailLinks: Link[] = []
  const most = zip.limits.ranges
  const handler: XmlHandler = {
    wantsText: false,
    open(name, tag) {
      if (name === 'mergeCell' && merges.length < most) {
        const range = rangeOf(tag.attribute('ref') ?? '')
        if (range !== null) merges.push(range)
      } else if (name === 'hyperlink' && mailLinks.length < most) {
        const address = addresses.get(tag.attribute('id') ?? '')
        const range = rangeOf(tag.attribute('ref') ?? '')
        if (address !== undefined && range !== null) mailLinks.push({ range, address })
      }
    },
    close() {},
    text() {},
  }
  await readWholePart(zip, part, handler, meter)
  return { merges, mailLinks }
}

/** The e-mail addresses that a sheet's relations link to, by relation id. */
export function mailTargets(relations: readonly Relation[]): Map<string, string> {
  const targets = new Map<string, string>()
  for (const { id, type, target } of relations) {
    const address = type === 'hyperlink' ? mailAddress(target) : null
    if (address !== null) targets.set(id, address)
  }
  return targets
}
