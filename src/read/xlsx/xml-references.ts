/** References to characters in XML. */

import { XmlProblem } from './xml.ts'

const damaged = (message: string) => new XmlProblem('damaged', message)

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its references (`&amp;`, `&#20013;`) made characters. XML knows five names; workbooks may define no others. */
export function unescaped(text: string): string {
  return text.replace(/&([^;&]{0,12};?)/g, (_, reference: string) => {
    const name = reference.slice(0, -1)
    if (!reference.endsWith(';')) throw damaged('an escape in it has no end')
    const known = Object.hasOwn(named, name) ? named[name] : undefined
    if (known !== undefined) return known
    const code = /^#\d+$/.test(name) ? Number(name.slice(1)) : /^#x[0-9a-fA-F]+$/.test(name) ? Number.parseInt(name.slice(2), 16) : -1
    if (!isCharacter(code)) throw damaged('an escape in it is unknown')
    return String.fromCodePoint(code)
  })
}

/** A character XML 1.0 allows. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}
