/**
 * The notes of a worksheet as its two parts: what they say, and the boxes they are drawn in (VML, as Excel itself writes it). Every box
 * of a workbook has a number of its own, in blocks of 1,024 a worksheet: with the same numbers on two worksheets Excel asks for repair.
 */

import { columnName } from '../schema/column-name.ts'
import { xml } from './xlsx-text.ts'

export interface CellNote {
  /** 1 is the first. */
  readonly row: number
  /** 0 is the first. */
  readonly column: number
  /** The first line of each entry is its heading. */
  readonly entries: readonly { readonly heading: string; readonly lines: readonly string[] }[]
}

export interface NoteParts {
  readonly comments: string
  readonly drawing: string
  /** The first block of numbers that the next worksheet may use. */
  readonly nextBlock: number
}

const author = 'crm-clean'
const blockSize = 1_024
/** Boxes are this wide and this high at most, in pixels; a row is 20 high, a line of text 17. */
const box = { width: 320, most: 400, row: 20, line: 17, charactersALine: 42 } as const

/** @param widths of the worksheet's columns, in characters; @param block the first of the workbook's blocks that is free, from 1 */
export function noteParts(notes: readonly CellNote[], widths: readonly number[], block: number): NoteParts {
  const blocks = Math.max(1, Math.ceil((notes.length + 1) / blockSize))
  const own = Array.from({ length: blocks }, (_, at) => block + at).join(',')
  const comments = `${declaration}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${author}</author></authors><commentList>${notes.map(commentOf).join('')}</commentList></comments>`
  const shapes = notes.map((note, at) => shapeOf(note, block * blockSize + 1 + at, widths))
  const drawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${own}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`
  return { comments, drawing, nextBlock: block + blocks }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function commentOf({ row, column, entries }: CellNote): string {
  const run = (text: string, bold: boolean) =>
    `<r><rPr>${bold ? '<b/>' : ''}<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t xml:space="preserve">${xml(text)}</t></r>`
  const runs = entries.flatMap(({ heading, lines }, at) => [
    run(`${at === 0 ? '' : '\n\n'}${heading}`, true),
    ...(lines.length === 0 ? [] : [run(`\n${lines.join('\n')}`, false)]),
  ])
  return `<comment ref="${columnName(column)}${row}" authorId="0"><text>${runs.join('')}</text></comment>`
}

function shapeOf({ row, column, entries }: CellNote, id: number, widths: readonly number[]): string {
  const texts = entries.flatMap(({ heading, lines }) => [heading, ...lines.flatMap((line) => line.split('\n'))])
  const lines = texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(places(text) / box.charactersALine)), entries.length - 1)
  const height = Math.min(box.most, lines * box.line + 14)
  const top = Math.max(0, row - 2)
  const anchor = [
    column + 1,
    15,
    top,
    10,
    ...rightOf(column + 1, widths),
    top + Math.floor((height + 10) / box.row),
    (height + 10) % box.row,
  ]
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
}

/** The column and the place in it where a box that begins in `first` ends. */
function rightOf(first: number, widths: readonly number[]): [number, number] {
  let left = box.width + 15
  for (let column = first; ; column++) {
    const pixels = Math.round((widths[column] ?? 9) * 7 + 5)
    if (left <= pixels) return [column, left]
    left -= pixels
  }
}

/** What a text takes in a line, roughly: a Chinese character takes the place of two. */
function places(text: string): number {
  let count = 0
  for (const character of text) count += character > '\u2e7f' ? 2 : 1
  return count
}
