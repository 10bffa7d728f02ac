/** Numbers written in Chinese: 三, 二十五, 一百一十三, 二〇二四, and the formal 壹佰万. */

// biome-ignore format: a table
const digitOf: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 两: 2,
  貳: 2, 參: 3, 陸: 6, 兩: 2, '○': 0,
}
const unitOf: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const groupOf: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** The characters Chinese numbers are written with, for use in a character class. */
export const chineseDigits = '零〇○一二三四五六七八九两兩壹贰貳叁參肆伍陆陸柒捌玖十拾百佰千仟万萬亿億'

/**
 * The value of a whole Chinese number; null when the text is not one. Read by place (一百二十) where it has units, digit by
 * digit (二〇二四) where it has none.
 */
export function parseChineseNumber(text: string): number | null {
  if (text === '') return null
  let placed = false
  for (const char of text) {
    if (char in unitOf || char in groupOf) placed = true
    else if (!(char in digitOf)) return null
  }
  if (!placed) return Number([...text].map((char) => digitOf[char]).join(''))
  let total = 0 // groups of 亿 and 万 already closed
  let group = 0 // the group being read, below 万
  let digit: number | null = null
  let last = 10 // the unit just read: 三万五 is 35000, 三万零五 is 30005
  for (const char of text) {
    const unit = unitOf[char]
    const scale = groupOf[char]
    if (unit !== undefined) {
      group += (digit ?? 1) * unit // 十五 is 15
      digit = null
      last = unit
    } else if (scale !== undefined) {
      group += digit ?? 0
      if (total === 0 && group === 0) return null // 万 alone is no number
      total = scale > total ? (total + group) * scale : total + group * scale
      group = 0
      digit = null
      last = scale
    } else {
      if (digit !== null && digit !== 0) return null // 三四万 is a guess, not a number
      digit = digitOf[char] ?? 0
      if (digit === 0) last = 10
    }
  }
  return total + group + ((digit ?? 0) * last) / 10
}
