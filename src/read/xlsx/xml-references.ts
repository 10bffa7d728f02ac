/** References to characters in XML. */

import type { Words } from '../../words.ts'
import { XmlProblem } from './xml.ts'

const damaged = (words: Words) => new XmlProblem('damaged', words)

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its references (`&amp;`, `&#20013;`) made characters. XML knows five names; workbooks may define no others. */
export function unescaped(text: string): string {
  return text.replace(/&([^;&]{0,12};?)/g, (_, reference: string) => {
    const name = reference.slice(0, -1)
    if (!reference.endsWith(';')) throw damaged({ en: 'an escape in it has no end', zh: '转义序列没有结束' })
    const known = Object.hasOwn(named, name) ? named[name] : undefined
    if (known !== undefined) return known
    const code = /^#\d+$/.test(name) ? Number(name.slice(1)) : /^#x[0-9a-fA-F]+$/.test(name) ? Number.parseInt(name.slice(2), 16) : -1
    if (!isCharacter(code)) throw damaged({ en: 'an escape in it is unknown', zh: '含有未知的转义序列' })
    return String.fromCodePoint(code)
  })
}

/** A character XML 1.0 allows. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}
