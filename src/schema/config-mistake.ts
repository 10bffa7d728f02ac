/** A mistake in a configuration: where it stands and what to write instead, in both languages. */

import type { z } from 'zod'
import type { Language } from '../errors.ts'
import { nearest } from '../nearest.ts'
import type { Words } from '../words.ts'

export interface ConfigMistake extends Words {
  /** 1 is the file's first line. */
  readonly line: number
}

export type Path = readonly PropertyKey[]
/** Where a mistake stands: at a value, or at the key that has no business there. */
export type Spot = { readonly path: Path; readonly at: 'key' | 'value' }
export type Placed = Spot & Words

/** "x" is not known here; did you mean y? Both languages. */
export function unknownName(kind: Words, name: string, known: readonly string[]): Words {
  const near = nearest(name, known)
  return {
    en: `there is no ${kind.en} "${name}"${near === undefined ? '' : `; did you mean ${near}?`}`,
    zh: `没有${kind.zh}“${name}”${near === undefined ? '' : `，是否为 ${near}？`}`,
  }
}

/** The name of a place as people say it: `custom[0].when`. */
export function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)).join('')
}

/** What zod found, in words. `keysAt` names the keys that are right at a place. */
export function mistakesOf(issues: readonly z.core.$ZodIssue[], keysAt: (path: Path) => readonly string[]): Placed[] {
  return issues.flatMap((issue) => placed(issue, issue.path, keysAt))
}

function placed(issue: z.core.$ZodIssue, path: Path, keysAt: (path: Path) => readonly string[]): Placed[] {
  const where = pathText(path)
  const one = (en: string, zh: string): Placed[] => [{ path, at: 'value', ...at(where, { en, zh }) }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        at: 'key' as const,
        ...at(where, unknownName({ en: 'setting', zh: '设置项' }, key, keysAt(path))),
      }))
    case 'invalid_union':
      return ofUnion(issue, path, keysAt)
    case 'invalid_value': {
      const known = issue.values.map(String)
      const near = typeof issue.input === 'string' ? nearest(issue.input, known) : undefined
      return one(
        `must be one of ${known.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`,
        `须为以下之一：${known.join('、')}${near === undefined ? '' : `，是否为 ${near}？`}`,
      )
    }
    case 'invalid_type':
      return one(`must be ${typeWords[issue.expected]?.en ?? issue.expected}`, `须为${typeWords[issue.expected]?.zh ?? issue.expected}`)
    case 'too_small':
      return one(`must be at least ${issue.minimum}`, `不得小于 ${issue.minimum}`)
    case 'too_big':
      return one(`must be at most ${issue.maximum}`, `不得大于 ${issue.maximum}`)
    case 'invalid_format':
      return one(...formatWords(path, issue.format))
    case 'invalid_key':
      return issue.issues.flatMap((inner) => placed(inner, path, keysAt))
    case 'custom':
      return one(issue.message, typeof issue.params?.zh === 'string' ? issue.params.zh : issue.message)
    default:
      return one(issue.message, issue.message)
  }
}

const at = (where: string, { en, zh }: Words): Words => (where === '' ? { en, zh } : { en: `${where}: ${en}`, zh: `${where}：${zh}` })

/** Of the branches of a union the one that came furthest says what is wrong; where none began, all that would do are named. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, keysAt: (path: Path) => readonly string[]): Placed[] {
  const begun = issue.errors
    .filter((branch) => branch.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'))
    .sort((a, b) => a.length - b.length)
  const [best] = begun
  if (best !== undefined) return best.flatMap((inner) => placed(inner, [...path, ...inner.path], keysAt))
  const flat = issue.errors.flat()
  if (flat.some(({ code }) => code === 'invalid_format')) {
    const [en, zh] = formatWords(path, '')
    return [{ path, at: 'value', en: `${pathText(path)}: ${en}`, zh: `${pathText(path)}：${zh}` }]
  }
  const values = flat.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []))
  const kinds = [...new Set(flat.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected as string] : [])))]
  const where = pathText(path)
  const given = values.length > 0 && typeof issue.input === 'string' ? nearest(issue.input, values) : undefined
  const say = (language: Language) => [...values, ...kinds.map((kind) => typeWords[kind]?.[language] ?? kind)]
  return [
    {
      path,
      at: 'value',
      en: `${where}: must be ${say('en').join(', or ')}${given === undefined ? '' : `; did you mean ${given}?`}`,
      zh: `${where}：须为 ${say('zh').join('、')}${given === undefined ? '' : `，是否为 ${given}？`}`,
    },
  ]
}

const typeWords: Readonly<Record<string, Words>> = {
  string: { en: 'text', zh: '文本' },
  number: { en: 'a number', zh: '数字' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  array: { en: 'a list: [a, b]', zh: '列表，如 [a, b]' },
  tuple: { en: 'a list: [severity, options]', zh: '列表，如 [级别, 选项]' },
  object: { en: 'a map: { key: value }', zh: '映射，如 { 键: 值 }' },
  record: { en: 'a map: { key: value }', zh: '映射，如 { 键: 值 }' },
  null: { en: 'nothing', zh: '空' },
}

function formatWords(path: Path, format: string): [string, string] {
  const [top, , last] = path
  if (top === 'country') return ['must be a country code of two capital letters, such as CN', '须为两位大写国家代码，如 CN']
  if (top === 'custom' && last === 'id')
    return ['must be small letters, digits and hyphens, such as big-budget', '须为小写字母、数字和连字符，如 big-budget']
  if (top === 'custom')
    return ['must be a number or a share, such as 20, "> 20", 5% or "> 5%"', '须为数量或比例，如 20、"> 20"、5%、"> 5%"']
  if (format === 'date') return ['must be a date such as 2026-01-31', '须为日期，如 2026-01-31']
  return ['must be a time such as 90d, 6w, 18m or 3y', '须为时长，如 90d、6w、18m、3y']
}
