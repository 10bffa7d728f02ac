/** JSON that people keep, such as a baseline: what is wrong with it is told with its line. */

import { WordsError } from '../words.ts'

/** The value of a JSON text. Throws a WordsError with the line of the first thing that is wrong. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const line = /^(?:<{7}|={7}|>{7})/m.exec(text)
    if (line !== null) {
      const at = lineOf(text, line.index)
      throw new WordsError({ en: `line ${at} is the mark of a merge conflict`, zh: `第 ${at} 行是合并冲突标记` }, { cause })
    }
    const at = lineOf(text, brokenAt(text))
    throw new WordsError({ en: `line ${at} is not JSON, or the text ends too early`, zh: `第 ${at} 行不是 JSON，或内容不完整` }, { cause })
  }
}

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length

const token =
  /\s*(?:[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/y
const end = /\s*$/y

/** Where the text stops to be JSON; its end where only something is missing. */
function brokenAt(text: string): number {
  /** Open brackets, and what may come next. */
  const open: string[] = []
  let due = 'value'
  let at = 0
  for (;;) {
    token.lastIndex = at
    const found = token.exec(text)?.[0]
    if (found === undefined) {
      end.lastIndex = at
      return end.test(text) ? text.trimEnd().length : at + /\s*/.exec(text.slice(at))![0].length
    }
    const word = found.trimStart()
    const next = follows(word, due, open)
    if (next === null) return at + found.length - word.length
    due = next
    at += found.length
  }
}

/** What may follow a token; null where the token is out of place. */
function follows(word: string, due: string, open: string[]): string | null {
  const behindValue = () => (open.length === 0 ? 'end' : 'comma')
  const isValue = due === 'value' || due === 'value or ]'
  if (word === '{' || word === '[') {
    if (!isValue) return null
    open.push(word)
    return word === '{' ? 'key or }' : 'value or ]'
  }
  if (word === '}' || word === ']') {
    const isDue =
      word === '}'
        ? due === 'key or }' || (due === 'comma' && open.at(-1) === '{')
        : due === 'value or ]' || (due === 'comma' && open.at(-1) === '[')
    if (!isDue) return null
    open.pop()
    return behindValue()
  }
  if (word === ',') return due !== 'comma' ? null : open.at(-1) === '{' ? 'key' : 'value'
  if (word === ':') return due === 'colon' ? 'value' : null
  if (due === 'key' || due === 'key or }') return word.startsWith('"') ? 'colon' : null
  return isValue ? behindValue() : null
}
