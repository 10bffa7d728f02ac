/** A phone cell taken apart: extension, labels, several numbers in one cell. */

import { extensionWords, numberLabels } from './data/phone-words.ts'

const extension = new RegExp(`(?:;ext=|(?:\\s|[-,，(（/]){0,2}(?:${extensionWords})\\s{0,2}[:：.]?\\s{0,2})(\\d{1,7})[)）]?$`, 'i')
const extensionInside = new RegExp(`(?<=[\\d)）])[\\s,，(（]{0,2}(?:${extensionWords})\\s{0,2}[:：.]?\\s{0,2}(\\d{1,7})[)）]?(?!\\d)`, 'gi')

/** `0512-61234567转801` into number and extension; without an extension, null. */
export function splitExtension(text: string): { number: string; ext: string } | null {
  const match = extension.exec(text)
  if (match === null || match.index === 0) return null
  return { number: text.slice(0, match.index).trim(), ext: match[1] ?? '' }
}

/** `0512-61234567-801` or `0512-61234567(801)`: the last group of digits may be an extension, if what is left is a whole number. */
export function lastGroup(text: string): { number: string; ext: string } | null {
  const match = /[-\s]?\(?(?<=[-(\s])(\d{1,6})\)?$/.exec(text)
  if (match === null || match.index === 0) return null
  return { number: text.slice(0, match.index).replace(/[-\s/.(]+$/, ''), ext: match[1] ?? '' }
}

const fax = '传真|傳真|fax|факс|faks|télécopie|f'
const labels = new RegExp(
  `(?:^|(?<=[\\s,;、/|\\d)）]))\\(?(?:(${fax})|${numberLabels})\\)?(?:\\s?(?:no|nr|number|号)\\b\\.?)?\\s?[.:：]{0,2}\\s?\\)?(?=[+(\\d\\s]|$)`,
  'gi',
)

export interface PhonePart {
  readonly text: string
  readonly fax: boolean
  /** What stood before it divides endings too: `61234567、68`. */
  readonly isListed: boolean
}

/** Signs that divide values wherever they stand; the comma and its like only beside a digit (已离职，勿打 is one remark). */
const divider =
  /(:::+|[\n\u0001]|(?:(?<=[\d)）]\s?)[,，;；、|&](?!ext=)|[,，;；、|&](?=\s?[+(（\d]))|(?<=\d\s?)(?:或者?|和|及|or|and|und|et|y|e|и|oder|ou|o)(?=\s?[+\d(])|(?<=\d)\s*\+\s+(?=\(?\d)|(?<=\d)\s+(?=\+\d))/i

/** The candidates of a cell, in order: split where a person would, at signs that never stand inside a number, and at labels. */
export function splitPhones(text: string): PhonePart[] {
  const marked = text
    .replace(extensionInside, ';ext=$1 ')
    .replace(labels, (_, isFax: string | undefined) => (isFax === undefined ? '\u0001' : '\u0001\u0002'))
  const pieces = marked.split(divider)
  const parts: PhonePart[] = []
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? ''
    const part = { text: piece.replace('\u0002', '').trim(), fax: piece.includes('\u0002'), isListed: pieces[at - 1] === '、' }
    if (part.text !== '') parts.push(part)
  }
  return parts
}

/** Whether a cell shows by its signs alone that it holds several numbers, so that it must not be read as one. */
export const isList = (text: string) => /:::|[;；、|](?!ext=)|\d\s*\+\s+\(?\d|\d\s+\+\d/.test(text)
