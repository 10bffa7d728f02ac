/** A phone cell taken apart: extension, labels, several numbers in one cell. */

const extension =
  /(?:;ext=|(?:\s|[-,，(（]){0,2}(?:转接?|轉|分机号?|分機|内线|內線|接(?=\d)|ext(?:ension|n)?\b\.?|(?<=[\d\s)])x(?=\s?\d)|#)\s{0,2}[:：.]?\s{0,2})(\d{1,7})[)）]?$/i

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

/** Words that say what a number is; they say nothing about whose it is. */
const label =
  '联系电话|聯絡電話|联系方式|联络方式|手机号码?|手機號碼?|手机|手機|电话号码|电话|電話|固定电话|固话|座机号?|座机|办公室电话|办公电话|办公室?|公司电话|公司|单位|总机|前台|热线|客服|家庭电话|住宅|家里?|号码|微信号?|本人|同微信|微信同号|微信|' +
  'telephone|tel|phone|mobile|mob|cell(?:phone)?|office|home|work|hotline|whatsapp|wechat|wx|vx|ph|hp|[tmpho]'
const fax = '传真|傳真|fax|f'
const labels = new RegExp(
  `(?:^|(?<=[\\s,;、/|\\d)）]))\\(?(?:(${fax})|${label})\\)?(?:\\s?(?:no|nr|number|号)\\b\\.?)?\\s?[.:：]?\\s?\\)?(?=[+(\\d\\s]|$)`,
  'gi',
)

export interface PhonePart {
  readonly text: string
  readonly fax: boolean
}

/** The candidates of a cell, in order: split where a person would, at signs that never stand inside a number, and at labels. */
export function splitPhones(text: string): PhonePart[] {
  const marked = text.replace(labels, (_, isFax: string | undefined) => (isFax === undefined ? '\u0001' : '\u0001\u0002'))
  return marked
    .split(/[,，;；、\n|&\u0001]|(?<=\d\s?)(?:或者?|和|及|or|and|und|et)(?=\s?[+\d(])/)
    .map((part) => ({ text: part.replace('\u0002', '').trim(), fax: part.includes('\u0002') }))
    .filter((part) => part.text !== '')
}
