/** The texts that cells refer to by number. All of them are kept in memory while a workbook is read, up to a limit. */

import { fault } from '../../errors.ts'
import { withoutEscapes } from './escapes.ts'
import { readWholePart } from './read-part.ts'
import type { XmlHandler, XmlText } from './xml.ts'
import type { Meter, Package, Part } from './zip.ts'

export interface SharedStrings {
  readonly texts: readonly string[]
  /** What is wrong with a text: cut because it is too long, or bytes in it were no text. */
  readonly broken: ReadonlyMap<number, 'too-long' | 'bad-bytes'>
}

export const noStrings: SharedStrings = { texts: [], broken: new Map() }

/** Reads them. Faults when all together pass the limit. */
export async function readSharedStrings(zip: Package, part: Part, meter: Meter): Promise<SharedStrings> {
  const texts: string[] = []
  const broken = new Map<number, 'too-long' | 'bad-bytes'>()
  let chars = 0
  const handler = new StringItems(zip.limits.cellChars, (text, problem) => {
    chars += text.length
    // A string without letters costs memory too.
    if (chars + texts.length * 8 > zip.limits.stringChars) {
      throw fault('WORKBOOK_TOO_LARGE', {
        path: zip.name,
        limit: {
          en: `shared texts of more than ${zip.limits.stringChars} characters`,
          zh: `共享文本超过 ${zip.limits.stringChars} 个字符`,
        },
      })
    }
    if (problem !== null) broken.set(texts.length, problem)
    texts.push(text)
  })
  await readWholePart(zip, part, handler, meter)
  return { texts, broken }
}

/** Text gathered from pieces, up to a limit. */
export class Gathered {
  text = ''
  problem: 'too-long' | 'bad-bytes' | null = null
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  clear(): void {
    this.text = ''
    this.problem = null
  }

  add(piece: XmlText): void {
    if (this.problem === 'too-long') return
    const text = piece.text()
    if (piece.badBytes) this.problem = 'bad-bytes'
    this.text = this.text === '' ? text : this.text + text
    if (this.text.length <= this.most) return
    this.text = this.text.slice(0, this.most)
    this.problem = 'too-long'
  }
}

/** `<si>` elements: plain (`t`), or runs of rich text (`r/t`); how to pronounce it (`rPh`) is left out. */
class StringItems implements XmlHandler {
  wantsText = false
  private readonly gathered: Gathered
  private readonly take: (text: string, problem: 'too-long' | 'bad-bytes' | null) => void
  private depth = 0
  /** Inside an element that is no part of the text: the depth it began at, else 0. */
  private skipping = 0

  constructor(cellChars: number, take: (text: string, problem: 'too-long' | 'bad-bytes' | null) => void) {
    this.gathered = new Gathered(cellChars)
    this.take = take
  }

  open(name: string): void {
    this.depth += 1
    if (this.skipping !== 0 || this.depth === 1) return
    if (this.depth === 2) {
      if (name === 'si') this.gathered.clear()
      else this.skipping = 2
    } else if (name === 't') this.wantsText = true
    else if (name !== 'r') this.skipping = this.depth
  }

  close(name: string): void {
    this.wantsText = false
    if (this.skipping === this.depth) this.skipping = 0
    else if (this.depth === 2 && name === 'si') this.take(withoutEscapes(this.gathered.text), this.gathered.problem)
    this.depth -= 1
  }

  text(piece: XmlText): void {
    this.gathered.add(piece)
  }
}
