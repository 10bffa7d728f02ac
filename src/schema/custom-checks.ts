/** What is wrong with the rules of a crm-clean.yaml: names that must exist, parts that cannot go together, conditions that cannot be read. */

import type { Words } from '../words.ts'
import { customParts } from './condition/custom-parts.ts'
import type { CustomRule } from './config.ts'
import { fieldAt, placed } from './config-checks.ts'
import type { Path, Placed } from './config-mistake.ts'
import type { Schema } from './field.ts'

export interface CustomToCheck {
  readonly rule: CustomRule
  /** The keys as the file has them. */
  readonly keys: readonly string[]
}

/** What cannot stand beside what, and why. */
const exclusive: readonly (readonly [readonly string[], readonly string[], Words])[] = [
  [['warn_if', 'error_if'], ['severity'], { en: 'warn_if and error_if already set the severity', zh: 'warn_if 和 error_if 已决定级别' }],
  [
    ['warn_if', 'error_if'],
    ['group_by'],
    { en: 'thresholds count records, not groups; write the limit into assert', zh: '阈值按记录计数，不适用于分组，请将界限写入 assert' },
  ],
  [
    ['warn_if', 'error_if'],
    ['fix'],
    {
      en: 'a rule with a threshold is about the sheet, so there is no cell to fix',
      zh: '带阈值的规则针对整张表，没有可写入的单元格',
    },
  ],
  [
    ['group_by'],
    ['require'],
    {
      en: 'require is about one record; write count(field) == count into assert',
      zh: 'require 针对单条记录，请在 assert 中写 count(字段) == count',
    },
  ],
  [['group_by'], ['fix'], { en: 'a group has no single cell to fix', zh: '分组没有可写入的单元格' }],
]

/** Any day will do to see whether a condition can be read. */
const someDay = '2000-01-01'

export function customChecks(rules: readonly CustomToCheck[], schema: Schema): Placed[] {
  const names = schema.fields.map((field) => field.name)
  const seen = new Set<string>()
  return rules.flatMap(({ rule, keys }, index) => {
    const at = (...steps: Path): Path => ['custom', index, ...steps]
    const found: Placed[] = []
    if (seen.has(rule.id)) found.push(placed(at('id'), { en: `"${rule.id}" is used twice`, zh: `“${rule.id}”重复` }))
    seen.add(rule.id)
    if (rule.assert === undefined && rule.require.length === 0)
      found.push(placed(at(), { en: 'needs assert or require', zh: '须写明 assert 或 require' }))
    const lists = { require: rule.require, group_by: rule.groupBy }
    for (const [key, list] of Object.entries(lists)) for (const [i, name] of list.entries()) found.push(...fieldAt(at(key, i), name, names))
    if (rule.field !== undefined) found.push(...fieldAt(at('field'), rule.field, names))
    for (const [some, others, words] of exclusive)
      for (const key of others) if (keys.includes(key) && some.some((one) => keys.includes(one))) found.push(placed(at(key), words, 'key'))
    for (const key of ['warn_if', 'error_if'] as const) {
      const threshold = key === 'warn_if' ? rule.warnIf : rule.errorIf
      if (threshold === undefined) continue
      if (threshold.share && threshold.value > 100)
        found.push(placed(at(key), { en: 'a share cannot be more than 100%', zh: '比例不能超过 100%' }))
      if (threshold.value === 0 && !threshold.over)
        found.push(placed(at(key), { en: 'write "> 0", or leave it out', zh: '请写 "> 0"，或删去' }))
    }
    const parts = customParts(rule, schema, someDay)
    for (const { path, words } of parts.mistakes) found.push(placed(at(...path), words))
    if (parts.mistakes.length === 0 && parts.place === null && (rule.assert ?? '') !== '')
      found.push(
        placed(at(), {
          en: 'uses no field: add "field", the column that its findings point at',
          zh: '未涉及任何字段，请加上 field 指明问题所在的列',
        }),
      )
    return found
  })
}
