/** What stands between the headers and the first record and says nothing of a customer: rules, marks, units, the numbers of the columns. */

const ruler = /^[-=_─—]{2,}$/
const mark = /^[*＊]$/
const unit =
  /^[（(]?(?:[千万百亿]?[元人户家个件台]|人民币|美元|[%％€$£¥]|(?:k|m|T|Mio\.? ?)?(?:EUR|USD|CNY|RMB|GBP|PLN|CHF|JPY|€)|kg|pcs|Stk\.?|m²|㎡)[)）]?$/

/** Whether a row's cells are nothing but these. `texts`: its filled cells, in order; `width`: columns of the sheet. */
export function isScale(texts: readonly string[], width: number): boolean {
  if (texts.length < 2) return false
  if ([ruler, mark, unit].some((shape) => texts.every((text) => shape.test(text)))) return true
  return texts.length >= Math.max(3, width * 0.6) && texts.every((text, at) => text.replace(/^[（(]|[)）]$/g, '') === String(at + 1))
}
