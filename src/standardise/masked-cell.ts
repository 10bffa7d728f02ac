/** Cells whose characters were replaced by signs before they came here: `138****0012`, `王*`, `z***@qq.com`, `江苏省苏州市******`. */

const sign = /[*＊•●×✱∗]|[xX#]{3}/
const signs = '[*＊•●×✱∗]'
/** Signs alone, a Chinese name, or two signs with something right before or behind them. */
const masked = new RegExp(
  `^${signs}+$|^\\p{Script=Han}${signs}+\\p{Script=Han}?$|[\\p{L}\\p{N}]${signs}{2,}|${signs}{2,}[\\p{L}\\p{N}@]`,
  'u',
)
/** `138xxxx0012`; letters and signs of other use stand in words and addresses. */
const crossedOut = /^[^@]*\d(?:x{3,}|X{3,}|#{3,})\d/
/** `**urgent**` as in Markdown. */
const bold = /\*\*[^*\s](?:[^*]*[^*\s])?\*\*(?![\p{L}\p{N}])/gu

/** Whether a cell was masked: it says less than the value it stands for, and must never take that value's place. */
export function looksMasked(cell: string): boolean {
  if (!sign.test(cell)) return false
  const text = cell.trim().replace(bold, ' ')
  return masked.test(text) || crossedOut.test(text)
}
