/** A phone cell taken apart: extension, labels, several numbers in one cell. */

import { extensionWords, faxWords, numberLabels } from './data/phone-words.ts'

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

const labels = new RegExp(
  `(?:^|(?<=[\\s,;、/|\\d)）]))\\(?(?:(${faxWords}|(?<![\\d)）])f)|${numberLabels})\\)?(?:\\s?(?:no|nr|number|号)\\b\\.?)?\\s?[.:：]{0,2}\\s?\\)?(?=[+(\\d\\s]|$)`,
  'gi',
)
/** 0512-61234568（传真）: the word behind the number. */
const faxBehind = new RegExp(`^(.*\\d.*?)[\\s(（-]*(${faxWords})[)）.]?$`, 'is')
/** Tel/Fax: 030 1234567: a number to call all the same. */
const bothLabels = new RegExp(`(?:${numberLabels})\\.?\\s?[/&+、und及和-]{1,3}\\s?(?:${faxWords})\\s?[.:：]{0,2}`, 'gi')

export interface PhonePart {
  readonly text: string
  /** The word that says it is the number of a fax; null for any other. */
  readonly fax: string | null
  /** What stood before it divides endings too: `61234567、68`, `555-2671 & 2672`. */
  readonly isListed: boolean
}

/** Signs that divide values wherever they stand; the comma and its like only beside a digit (已离职，勿打 is one remark). */
const divider =
  /(:::+|[\n\u0001]|(?:(?<=[\d)）]\s?)[,，;；、|&](?!ext=)|[,，;；、|&](?=\s?[+(（\d]))|(?<=\d\s?)(?:或者?|和|及|or|and|und|et|y|e|и|oder|ou|o)(?=\s?[+\d(])|(?<=\d)\s*\+\s+(?=\(?\d)|(?<=\d)\s+(?=\+\d))/i

/** The candidates of a cell, in order: split where a person would, at signs that never stand inside a number, and at labels. */
export function splitPhones(text: string): PhonePart[] {
  const words: string[] = []
  const marked = text
    .replace(extensionInside, ';ext=$1 ')
    .replace(bothLabels, (label) => `${label.replace('/', '\u0003').replace(/[.:：]+$/, '')}\u0001`)
    .replace(labels, (label, word: string | undefined) => {
      if (word === undefined) return '\u0001'
      words.push(label.replace(/[\s()（）.:：]+/g, ' ').trim())
      return '\u0001\u0002'
    })
  const pieces = marked.split(divider)
  const parts: PhonePart[] = []
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? ''
    const own = piece.replaceAll('\u0002', '').replaceAll('\u0003', '/').trim()
    const behind = piece.includes('\u0002') ? null : faxBehind.exec(own)
    const fax = piece.includes('\u0002') ? words.splice(0, piece.split('\u0002').length - 1).join(' ') : (behind?.[2] ?? null)
    const part = { text: behind?.[1]?.trim() ?? own, fax, isListed: /^[、&]$/.test(pieces[at - 1] ?? '') }
    if (part.text !== '') parts.push(part)
    else if (fax !== null) parts.push({ ...part, text: fax, fax: null })
  }
  return parts
}

/** Whether a cell shows by its signs alone that it holds several numbers, so that it must not be read as one. */
export const isList = (text: string) => /:::|[;；、|](?!ext=)|\d\s*\+\s+\(?\d|\d\s+\+\d/.test(text)
