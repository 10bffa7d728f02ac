/** Conditions as people type them: names in any script, and in plain words what cannot be read. */

import type { ParseError } from '@marcbachmann/cel-js'
import type { Words } from '../../words.ts'

/** Texts and comments, which are left as they are, or a name. */
const tokens =
  /\br(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\n]*"|'[^'\n]*')|"""(?:\\[\s\S]|[^\\])*?"""|'''(?:\\[\s\S]|[^\\])*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|[\p{L}_][\p{L}\p{N}_]*/gu

/** CEL knows names of ASCII only; fields may have others. */
export function asciiNames(written: string): { text: string; original: (name: string) => string } {
  const names = new Map<string, string>()
  const text = written.replace(tokens, (token) => {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(token) || /^\w*$/.test(token)) return token
    const known = [...names].find(([, one]) => one === token)?.[0]
    const name = known ?? `__u${names.size}`
    names.set(name, token)
    return name
  })
  return { text, original: (name) => names.get(name) ?? name }
}

const outsideTexts = (written: string) =>
  written.replace(tokens, (token) => (/^[\p{L}_]/u.test(token) && !/["']/.test(token) ? token : ' '))

/** What people write in place of what CEL has. */
const slips: readonly (readonly [RegExp, Words])[] = [
  [/[“”‘’]/, { en: 'write straight quotes: "..."', zh: '请使用英文引号："..."' }],
  [/[（），：；＝＞＜！＆｜]/, { en: 'write brackets and operators in half width', zh: '括号和符号请使用半角' }],
  [/[≥≤≠]/, { en: 'write >=, <= or !=', zh: '请写 >=、<= 或 !=' }],
  [/<>/, { en: 'write != for "is not"', zh: '“不等于”请写 !=' }],
  [/===/, { en: 'write == for "is"', zh: '“等于”请写 ==' }],
  [/(?<![=!<>])=(?!=)/, { en: 'write == for "is"', zh: '“等于”请写 ==' }],
  [
    /\b(?:and|or|not|AND|OR|NOT)\b|(?<!&)&(?!&)|(?<!\|)\|(?!\|)/,
    { en: 'write && for and, || for or, ! for not', zh: '“且”写 &&，“或”写 ||，“非”写 !' },
  ],
]

export function syntaxWords(error: ParseError, written: string): Words {
  const { code, summary, range } = error
  if (code === 'limit_exceeded')
    return { en: 'is too long or nested too deeply (at most 1,000 parts, 50 deep)', zh: '过长或嵌套过深（最多 1000 项、50 层）' }
  const slip = slips.find(([pattern]) => pattern.test(outsideTexts(written)))?.[1]
  if (slip !== undefined) return { en: `cannot be read; ${slip.en}`, zh: `无法解析，${slip.zh}` }
  const rest = asciiNames(written)
    .text.slice(range?.start ?? 0)
    .trim()
  if (rest === '' || /EOF/.test(summary)) return { en: 'cannot be read: it is incomplete', zh: '无法解析：表达式不完整' }
  const { original } = asciiNames(written)
  const near = rest
    .replace(/__u\d+/g, original)
    .split('\n', 1)[0]!
    .slice(0, 30)
  return { en: `cannot be read at: ${near}`, zh: `此处无法解析：${near}` }
}
