/**
 * Links on cells. What a cell says wins; but `mailto:` addresses hide behind words such as "write to us", so in a column whose title
 * speaks of mail the address of the link is taken where the cell holds none. Elsewhere (a link on a person's name) the words stay.
 */

import type { CellRange } from '../sheet.ts'

const mailTitle = /mail|邮|郵|メール|메일|信箱|correo|courriel|почт/i
/** Rows at the top of a sheet in which a title may stand. */
const titleRows = 30

export class MailLinks {
  private readonly links: ReadonlyMap<number, readonly Link[]>
  private readonly columns = new Set<number>()
  private readonly mailColumns = new Set<number>()

  /** Links of one sheet, their addresses without `mailto:`. */
  constructor(links: readonly Link[]) {
    const byColumn = new Map<number, Link[]>()
    for (const link of links) {
      // A link over many columns is no link on an e-mail cell.
      if (link.range.right !== link.range.left) continue
      const known = byColumn.get(link.range.left)
      if (known === undefined) byColumn.set(link.range.left, [link])
      else known.push(link)
    }
    for (const [column, list] of byColumn) {
      list.sort((a, b) => a.range.top - b.range.top)
      this.columns.add(column)
    }
    this.links = byColumn
  }

  /** The address to take instead of the cell's text, or null to keep the text. Call for every cell, in order: titles are learnt on the way. */
  addressFor(row: number, column: number, text: string): string | null {
    if (!this.columns.has(column)) return null
    if (!this.mailColumns.has(column)) {
      if (row <= titleRows && !text.includes('@') && text.length <= 40 && mailTitle.test(text)) this.mailColumns.add(column)
      return null
    }
    if (/[@＠]/.test(text)) return null
    return at(this.links.get(column)!, row)
  }
}

export interface Link {
  readonly range: CellRange
  readonly address: string
}

/** The address of a `mailto:` target, without its subject; null for any other target. */
export function mailAddress(target: string): string | null {
  const match = /^mailto:([^?]+)/i.exec(target.trim())
  if (match === null) return null
  try {
    return decodeURIComponent(match[1]!).trim()
  } catch {
    return match[1]!.trim()
  }
}

function at(links: readonly Link[], row: number): string | null {
  let low = 0
  let high = links.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { range, address } = links[middle]!
    if (row < range.top) high = middle - 1
    else if (row > range.bottom) low = middle + 1
    else return address
  }
  return null
}
