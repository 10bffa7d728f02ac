/** Texts written out in a condition that a function cannot take: known before the first record is read. */

import type { ASTNode } from '@marcbachmann/cel-js'
import type { Words } from '../../words.ts'
import { isPattern } from '../user-pattern.ts'
import { dayOf } from './typed-value.ts'

const checks: Readonly<Record<string, (text: string) => Words | undefined>> = {
  date: (text) =>
    dayOf(text) === undefined
      ? { en: `"${text}" is not a day; write date("2026-01-31")`, zh: `“${text}”不是日期，请写 date("2026-01-31")` }
      : undefined,
  timestamp: (text) =>
    Number.isNaN(Date.parse(text)) || text.length < 20
      ? {
          en: `"${text}" is not a time; write timestamp("2026-01-31T08:00:00Z")`,
          zh: `“${text}”不是时间，请写 timestamp("2026-01-31T08:00:00Z")`,
        }
      : undefined,
  duration: (text) =>
    /^[-+]?(\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$/.test(text)
      ? undefined
      : {
          en: `"${text}" is not a duration; write days(30) or duration("36h")`,
          zh: `“${text}”不是时长，请写 days(30) 或 duration("36h")`,
        },
  '.matches': (text) =>
    isPattern(text)
      ? undefined
      : {
          en: `"${text}" is not an RE2 regular expression (RE2 has no lookaround and no backreferences)`,
          zh: `“${text}”不是有效的 RE2 正则表达式（不支持环视和反向引用）`,
        },
}

/** Time zones, which getHours("Asia/Shanghai") and its kin take. */
const zone = (text: string): Words | undefined => {
  try {
    Intl.DateTimeFormat('en', { timeZone: text })
    return undefined
  } catch {
    return { en: `there is no time zone "${text}"`, zh: `没有时区“${text}”` }
  }
}

/** What is wrong with the arguments written out; `.name` is a function behind a value. */
export function literalMistake(name: string, args: readonly ASTNode[]): Words | undefined {
  const [first] = args
  const text = first?.op === 'value' && typeof first.args === 'string' ? first.args : undefined
  if (name.startsWith('.get')) {
    if (first !== undefined && text === undefined)
      return { en: `write the time zone of ${name} as a text, such as "Asia/Shanghai"`, zh: `${name} 的时区须直接写出，如 "Asia/Shanghai"` }
    return text === undefined ? undefined : zone(text)
  }
  if (name === '.matches' && text === undefined)
    return {
      en: 'write the pattern of matches as a text: name.matches("公司$")',
      zh: 'matches 的正则表达式须直接写出，如 name.matches("公司$")',
    }
  return text === undefined ? undefined : checks[name]?.(text)
}
