/** What a worksheet shows beside its values: fill colours, merged cells, notes. Read in a pass of its own, only when someone needs it. */

import type { SheetLook } from '../sheet.ts'
import { readWholePart } from './read-part.ts'
import { partNamed, type Relation, tagHandler } from './relations.ts'
import type { XmlHandler } from './xml.ts'
import type { Meter, Package, Part } from './zip.ts'

/** Counts it; `relations` are the sheet's own, `styles` the workbook's. */
export async function readSheetLook(
  zip: Package,
  { part, relations, styles }: { readonly part: Part; readonly relations: readonly Relation[]; readonly styles: Part | undefined },
  meter: Meter,
): Promise<SheetLook> {
  const filled = await filledStyles(zip, styles, meter)
  let fills = 0
  let merges = 0
  const handler: XmlHandler = {
    wantsText: false,
    open(name, tag) {
      if (name === 'c') {
        if (filled.has(tag.whole('s'))) fills += 1
      } else if (name === 'mergeCell') merges += 1
    },
    close() {},
    text() {},
  }
  await readWholePart(zip, part, handler, meter)
  let notes = 0
  for (const { type, target } of relations) {
    const comments = type === 'comments' ? partNamed(zip, target) : undefined
    if (comments === undefined) continue
    const counted = tagHandler((path) => {
      if (path === 'comments/commentList/comment') notes += 1
    })
    await readWholePart(zip, comments, counted, meter)
  }
  return { fills, merges, notes }
}

/** Numbers of the cell styles that fill a cell with a colour. */
async function filledStyles(zip: Package, styles: Part | undefined, meter: Meter): Promise<ReadonlySet<number>> {
  const filled = new Set<number>()
  if (styles === undefined) return filled
  const patterns: string[] = []
  let style = 0
  const handler = tagHandler((path, tag) => {
    if (path === 'styleSheet/fills/fill') patterns.push('none')
    else if (path === 'styleSheet/fills/fill/patternFill') patterns[patterns.length - 1] = tag.attribute('patternType') ?? 'none'
    else if (path === 'styleSheet/fills/fill/gradientFill') patterns[patterns.length - 1] = 'gradient'
    else if (path === 'styleSheet/cellXfs/xf') {
      // The second fill of every workbook is gray125, which nobody chose.
      const pattern = patterns[tag.whole('fillId')] ?? 'none'
      if (pattern !== 'none' && pattern !== 'gray125') filled.add(style)
      style += 1
    }
  })
  await readWholePart(zip, styles, handler, meter, zip.limits.smallPartBytes)
  return filled
}
