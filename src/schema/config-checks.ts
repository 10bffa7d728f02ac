/** What the parts of a configuration say of each other: names that must exist, numbers that must fit together. */

import type { Words } from '../words.ts'
import type { ConfigFile } from './config-file.ts'
import { type Path, type Placed, pathText, unknownName } from './config-mistake.ts'
import { countryCode } from './country.ts'
import type { Choice, FieldType, Schema } from './field.ts'
import { optionNamed } from './option.ts'
import { criteriaOf, mergeSettings, recordCriteria, type SurvivorRule } from './survivorship.ts'

export function crossChecks(file: ConfigFile, schema: Schema): Placed[] {
  const names = schema.fields.map((field) => field.name)
  const types = schema.fields.find((field) => field.name === 'customer_type')?.choices ?? []
  return [
    ...countryMistakes(file),
    ...numberingMistakes(file, names),
    ...mergeMistakes(file, schema),
    ...(file.review?.double_check ?? []).flatMap((name, index) => fieldAt(['review', 'double_check', index], name, names)),
    ...Object.keys(file.cycles ?? {}).flatMap((type) => customerTypeAt(['cycles', type], type, types)),
    ...Object.keys(file.privacy?.retention ?? {}).flatMap((type) => customerTypeAt(['privacy', 'retention', type], type, types)),
    ...matchMistakes(file),
    ...gradeMistakes(file),
  ]
}

export function fieldAt(path: Path, name: string, names: readonly string[], at: 'key' | 'value' = 'value'): Placed[] {
  return names.includes(name) ? [] : [placed(path, unknownName({ en: 'field', zh: '字段' }, name, names), at)]
}

function customerTypeAt(path: Path, type: string, options: readonly Choice[]): Placed[] {
  if (optionNamed(options, type) !== undefined) return []
  const types = options.map(({ value }) => value)
  const { en, zh } = unknownName({ en: 'customer type', zh: '客户类型' }, type, types)
  return [placed(path, { en: `${en} (there are ${types.join(', ')})`, zh: `${zh}（现有：${types.join('、')}）` }, 'key')]
}

export function placed(path: Path, { en, zh }: Words, at: 'key' | 'value' = 'value'): Placed {
  return { path, at, en: `${pathText(path)}: ${en}`, zh: `${pathText(path)}：${zh}` }
}

function countryMistakes({ country }: ConfigFile): Placed[] {
  if (country === undefined) return []
  const code = countryCode(country)
  if (code === country) return []
  // UK is what people write; the code is GB.
  const hint = code === null ? { en: '', zh: '' } : { en: `; write ${code}`, zh: `，请写 ${code}` }
  return [placed(['country'], { en: `there is no country "${country}"${hint.en}`, zh: `没有国家代码“${country}”${hint.zh}` })]
}

function numberingMistakes({ numbering }: ConfigFile, names: readonly string[]): Placed[] {
  if (numbering === undefined) return []
  const wrong = (en: string, zh: string) => [placed(['numbering'], { en, zh })]
  if (!/\{seq(:[1-9])?\}$/.test(numbering))
    return wrong('must end in {seq} or {seq:3}, the running number', '须以 {seq} 或 {seq:3}（递增序号）结尾')
  return [...numbering.matchAll(/\{([^}]*)\}/g)].slice(0, -1).flatMap(([whole, part = '']) => {
    if (['yyyy', 'yy', 'mm', 'dd'].includes(part) || names.some((name) => part === `${name}_code`)) return []
    const { en, zh } = unknownName({ en: 'part', zh: '占位符' }, whole, [
      '{yyyy}',
      '{yy}',
      '{mm}',
      '{dd}',
      ...names.map((name) => `{${name}_code}`),
    ])
    return wrong(en, zh)
  })
}

const joinable: readonly FieldType[] = ['choices', 'phones', 'emails', 'text']

function mergeMistakes({ merge }: ConfigFile, { fields }: Schema): Placed[] {
  const names = fields.map((field) => field.name)
  return Object.entries(merge ?? {}).flatMap(([name, rule]): Placed[] => {
    if ((mergeSettings as readonly string[]).includes(name)) return []
    const field = fields.find((one) => one.name === name)
    if (field === undefined) return fieldAt(['merge', name], name, names, 'key')
    const asked = criteriaOf(rule as SurvivorRule)
    if (name === 'customer_no' && !asked.every((one) => (recordCriteria as readonly string[]).includes(one))) {
      const known = recordCriteria.join(', ')
      return [placed(['merge', name], { en: `the number is that of a record: use ${known}`, zh: `编号须取自某条记录，可用：${known}` })]
    }
    if (!asked.includes('union')) return []
    if (asked.length > 1)
      return [
        placed(['merge', name], { en: 'union keeps every value: nothing can follow it', zh: 'union 保留全部取值，不能与其他方式同用' }),
      ]
    if (joinable.includes(field.type)) return []
    const kinds = joinable.join(', ')
    return [placed(['merge', name], { en: `union is for fields of type ${kinds}`, zh: `union 仅适用于类型为 ${kinds} 的字段` })]
  })
}

/** The floors that ship, with those of the file, must fall from A to D. */
function gradeMistakes({ scorecard }: ConfigFile): Placed[] {
  const { grades = {} } = scorecard ?? {}
  const floors = Object.entries({ ...{ A: 95, B: 90, C: 80, D: 60 }, ...grades })
  return floors.slice(1).flatMap(([grade, floor = 0], at) => {
    const [above, least = 0] = floors[at]!
    if (floor < least || !(grade in grades || above in grades)) return []
    const path = ['scorecard', 'grades', grade in grades ? grade : above]
    return [
      placed(path, {
        en: `${above} (${least}) must be more than ${grade} (${floor})`,
        zh: `${above}（${least}）须高于 ${grade}（${floor}）`,
      }),
    ]
  })
}

function matchMistakes({ match }: ConfigFile): Placed[] {
  const { match_at: matchAt, review_at: reviewAt } = match ?? {}
  if (matchAt === undefined || reviewAt === undefined || reviewAt <= matchAt) return []
  return [placed(['match', 'review_at'], { en: `must not be greater than match_at (${matchAt})`, zh: `不得大于 match_at（${matchAt}）` })]
}
