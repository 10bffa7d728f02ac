/** What the engine says of types that do not go together, in plain words. */

import type { TypeCheckResult } from '@marcbachmann/cel-js'
import type { Words } from '../../words.ts'

const names: Readonly<Record<string, Words>> = {
  string: { en: 'a text', zh: '文本' },
  double: { en: 'a number', zh: '数字' },
  int: { en: 'a number', zh: '数字' },
  bool: { en: 'true or false', zh: '真假值' },
  null: { en: 'null', zh: 'null' },
  'google.protobuf.Timestamp': { en: 'a date', zh: '日期' },
  'google.protobuf.Duration': { en: 'a duration', zh: '时长' },
}

function typeName(type: string): Words {
  return names[type] ?? (type.startsWith('list') ? { en: 'a list', zh: '列表' } : { en: type, zh: type })
}

/** How the one becomes the other. */
function hint(left: string, right: string): Words | undefined {
  const both = [left, right]
  const has = (type: string) => both.some((one) => names[one]?.en === names[type]?.en)
  if (has('google.protobuf.Timestamp') && has('string'))
    return { en: 'write a day as date("2026-01-31")', zh: '日期请写成 date("2026-01-31")' }
  if (has('google.protobuf.Timestamp') && has('double')) return { en: 'write a duration as days(30)', zh: '时长请写成 days(30)' }
  if (has('string') && has('double')) return { en: 'double(...) turns a text into a number', zh: '可用 double(...) 将文本转换为数字' }
  return undefined
}

export function typeWords(error: TypeCheckResult['error'], text: string, shown: (text: string) => string): Words {
  const { summary = '', range } = error ?? {}
  const place = bare(shown(range === undefined ? text : text.slice(range.start, range.end)))
  const at = ({ en, zh }: Words): Words => ({ en: `${place}: ${en}`, zh: `${place}：${zh}` })
  const binary = /^no such overload: (.+?) (==|!=|<=|>=|<|>|\+|-|\*|\/|%|in) (.+)$/.exec(summary)
  if (binary !== null) {
    const [, left = '', op = '', right = ''] = binary
    const [a, b, how] = [typeName(left), typeName(right), hint(left, right)]
    return at({
      en: `${op} cannot be used with ${a.en} and ${b.en}${how === undefined ? '' : `; ${how.en}`}`,
      zh: `${a.zh}与${b.zh}不能用 ${op} 运算${how === undefined ? '' : `；${how.zh}`}`,
    })
  }
  const unary = /^no such overload: ([!-])(.+)$/.exec(summary)
  if (unary !== null) {
    const [, op = '', type = ''] = unary
    return at({ en: `${op} cannot be used with ${typeName(type).en}`, zh: `${op} 不能用于${typeName(type).zh}` })
  }
  const operand = /^Logical operator requires bool operands, got '(.+)'/.exec(summary)
  if (operand !== null)
    return at({
      en: `&& and || join conditions, not ${typeName(operand[1]!).en}`,
      zh: `&& 和 || 只能连接条件，而不是${typeName(operand[1]!).zh}`,
    })
  if (summary.startsWith('found no matching overload'))
    return at({ en: 'the arguments of the function have the wrong types', zh: '函数的参数类型不符' })
  const told = shown(summary)
  return at({ en: told, zh: told })
}

/** Without the brackets that the engine's text has around everything. */
function bare(place: string): string {
  const opened = place.split('(').length - place.split(')').length
  if (opened > 0) return bare(place.replace('(', ''))
  if (opened < 0) return bare(place.replace(/\)([^)]*)$/, '$1'))
  return /^\([^()]*\)$/.test(place) ? place.slice(1, -1) : place
}
