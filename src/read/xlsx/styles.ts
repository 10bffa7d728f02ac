/** The number formats of a workbook's cell styles. Nothing else of a style matters to a reader. */

import { builtInFormat, general, type NumberFormat, numberFormat } from './number-format.ts'
import { readWholePart } from './read-part.ts'
import { tagHandler } from './relations.ts'
import type { Meter, Package, Part } from './zip.ts'

/** Format by the style number of a cell (`s`); a workbook without styles has General only. */
export async function readFormats(zip: Package, part: Part | undefined, meter: Meter): Promise<NumberFormat[]> {
  if (part === undefined) return [general]
  const codes = new Map<number, string>()
  const ids: number[] = []
  const handler = tagHandler((path, tag) => {
    if (path === 'styleSheet/numFmts/numFmt') codes.set(tag.whole('numFmtId'), tag.attribute('formatCode') ?? '')
    else if (path === 'styleSheet/cellXfs/xf') ids.push(tag.whole('numFmtId'))
  })
  await readWholePart(zip, part, handler, meter, zip.limits.smallPartBytes)
  const formats = new Map<number, NumberFormat>()
  const formatOf = (id: number): NumberFormat => {
    let format = formats.get(id)
    if (format === undefined) {
      const code = codes.get(id)
      // A file may write a built-in format out; what it writes is what it means.
      format = code === undefined || code === '' ? builtInFormat(id) : numberFormat(code)
      formats.set(id, format)
    }
    return format
  }
  return ids.length === 0 ? [general] : ids.map(formatOf)
}
