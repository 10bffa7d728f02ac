/** A schema with the fields a configuration changes, adds and leaves out, and what is wrong with them. */

import type { Words } from '../words.ts'
import type { FieldInFile } from './config-file.ts'
import { type Placed, unknownName } from './config-mistake.ts'
import { choicesOf, withSynonyms, wordInTwoOptions } from './config-options.ts'
import type { Field, FieldType, Schema } from './field.ts'
import { optionNamed } from './option.ts'
import { isPattern } from './user-pattern.ts'

type Fields = Readonly<Record<string, FieldInFile | 'off'>>
/** Pure: the schema is made even where there are mistakes, so that later checks know the names. */
export function withFields(schema: Schema, changes: Fields): { schema: Schema; mistakes: Placed[] } {
  const mistakes: Placed[] = []
  const wrong = (path: readonly string[], en: string, zh: string, at: 'key' | 'value' = 'value') =>
    mistakes.push({ path: ['fields', ...path], at, en: `fields.${path.join('.')}: ${en}`, zh: `fields.${path.join('.')}：${zh}` })
  const known = new Map(schema.fields.map((field) => [field.name, field]))
  const made = new Map<string, Field>(known)
  for (const [name, change] of Object.entries(changes)) {
    const shipped = known.get(name)
    if (change === 'off') {
      if (shipped === undefined)
        mistakes.push({ path: ['fields', name], at: 'key', ...unknownName({ en: 'field', zh: '字段' }, name, [...known.keys()]) })
      made.delete(name)
      continue
    }
    const problem = shipped === undefined ? newNameProblem(name, change, [...known.keys()]) : undefined
    if (problem !== undefined) mistakes.push({ path: ['fields', name], at: 'key', ...problem })
    const field = changed(name, shipped, change)
    checkKind(name, field, change, wrong)
    made.set(name, field)
  }
  const fields = withoutTakenAliases([...made.values()], changes)
  checkNames(fields, changes, wrong)
  return { schema: { ...schema, fields }, mistakes }
}

type Wrong = (path: readonly string[], en: string, zh: string, at?: 'key' | 'value') => void

function newNameProblem(name: string, { type, values }: FieldInFile, known: readonly string[]): Words | undefined {
  if (type === undefined && values === undefined) {
    const { en, zh } = unknownName({ en: 'field', zh: '字段' }, name, known)
    return { en: `${en} (a new field needs a type)`, zh: `${zh}（新字段须写明 type）` }
  }
  if (!/^[\p{L}][\p{L}\p{N}_]*$/u.test(name))
    return {
      en: `"${name}" cannot name a field: use letters, digits and "_", a letter first`,
      zh: `“${name}”不能用作字段名：只能用文字、数字和“_”，且以文字开头`,
    }
  const same = known.find((one) => one.toLowerCase() === name.toLowerCase())
  if (same === undefined) return undefined
  return { en: `field "${name}" differs from "${same}" only in case`, zh: `字段“${name}”与“${same}”仅大小写不同` }
}

function changed(name: string, shipped: Field | undefined, change: FieldInFile): Field {
  const label = labelOf(change.label, shipped?.label ?? { en: name, zh: name })
  const type: FieldType = change.type ?? shipped?.type ?? (change.values === undefined ? 'text' : 'choice')
  const named = (change.aliases ?? []).map(String)
  const aliases = [...new Set([label.zh, label.en, name, ...named, ...(shipped?.aliases ?? [])])]
  const own = shipped === undefined || change.label !== undefined ? [label.zh, label.en, name, ...named] : named
  const ownAliases = own.length === 0 ? {} : { ownAliases: [...new Set(own)] }
  const listed = change.values === undefined ? shipped?.choices : choicesOf(change.values, shipped?.choices ?? [])
  const choices = change.synonyms === undefined ? listed : withSynonyms(listed ?? [], change.synonyms, change.values)
  const limits = {
    unique: change.unique,
    maxLength: change.max_length,
    min: change.min,
    max: change.max,
    choices,
    code: change.code,
    future: change.future,
    notBefore: change.not_before,
    pattern: change.pattern,
    fillDown: change.fill_down,
    overflow: change.overflow,
    remarks: change.remarks,
  }
  const given = Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined))
  const { maxLengthInLetters: _, ...limited } = shipped ?? {}
  const said = change.required === undefined ? {} : { ownRequired: change.required }
  // What the file says holds in every script.
  const base = change.max_length === undefined ? shipped : limited
  return { ...base, name, type, label, aliases, ...ownAliases, required: change.required ?? shipped?.required ?? false, ...said, ...given }
}

function labelOf(label: FieldInFile['label'], shipped: Field['label']): Field['label'] {
  if (label === undefined) return shipped
  if (typeof label !== 'object') return { en: String(label), zh: String(label) }
  return { en: String(label.en ?? label.zh ?? shipped.en), zh: String(label.zh ?? label.en ?? shipped.zh) }
}

/** A header that the file gives to one field is no longer another's. */
function withoutTakenAliases(fields: readonly Field[], changes: Fields): Field[] {
  const owners = new Map<string, string>()
  for (const [name, change] of Object.entries(changes)) {
    if (change === 'off') continue
    for (const alias of change.aliases ?? []) owners.set(folded(String(alias)), name)
    if (change.label !== undefined)
      for (const label of Object.values(labelOf(change.label, { en: '', zh: '' }))) owners.set(folded(label), name)
  }
  if (owners.size === 0) return [...fields]
  return fields.map((field) => ({
    ...field,
    aliases: field.aliases.filter((alias) => (owners.get(folded(alias)) ?? field.name) === field.name),
  }))
}

/** A header as two of them are told apart. */
export const folded = (alias: string) =>
  alias
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.-]/g, '')

function checkKind(name: string, field: Field, change: FieldInFile, wrong: Wrong): void {
  if (change.values !== undefined && field.type !== 'choice' && field.type !== 'choices')
    wrong(
      [name, 'values'],
      `only a choice can have values, and this field has type ${field.type}`,
      `只有 choice 类型才有选项，此字段为 ${field.type}`,
    )
  if (
    change.type !== undefined &&
    (field.type === 'choice' || field.type === 'choices') &&
    (field.choices?.length ?? 0) === 0 &&
    field.type === 'choice'
  )
    wrong([name], 'a choice needs values', 'choice 类型须有 values')
  if (field.type === 'code' && field.code === undefined)
    wrong([name], 'type code needs code: uscc, postcode or resident-id', 'code 类型须写明 code：uscc、postcode 或 resident-id')
  if (change.pattern !== undefined && !isPattern(change.pattern))
    wrong([name, 'pattern'], 'is not a regular expression', '不是有效的正则表达式')
  if (field.min !== undefined && field.max !== undefined && field.min > field.max)
    wrong([name, 'min'], `must not be greater than max (${field.max})`, `不得大于 max（${field.max}）`)
  for (const option of Object.keys(change.synonyms ?? {})) {
    if (optionNamed(field.choices ?? [], option) !== undefined) continue
    const { en, zh } = unknownName({ en: 'option', zh: '选项' }, option, field.choices?.map(({ value }) => value) ?? [])
    wrong([name, 'synonyms', option], en, zh, 'key')
  }
  const twice = wordInTwoOptions(field.choices ?? [])
  if ((change.values ?? change.synonyms) !== undefined && twice !== undefined)
    wrong([name, change.synonyms === undefined ? 'values' : 'synonyms'], `"${twice}" belongs to two options`, `“${twice}”对应了两个选项`)
}

/** Fields that a field names must be there, and of its kind. */
function checkNames(fields: readonly Field[], changes: Fields, wrong: Wrong): void {
  const types = new Map(fields.map((field) => [field.name, field.type]))
  const claimed = new Map<string, string>()
  for (const [name, change] of Object.entries(changes)) {
    if (change === 'off') continue
    for (const [key, other] of [
      ['not_before', change.not_before],
      ['overflow', change.overflow],
      ['remarks', change.remarks],
    ] as const) {
      if (other === undefined) continue
      const want = key === 'not_before' ? 'date' : types.get(name)
      const { en, zh } = unknownName({ en: 'field', zh: '字段' }, other, [...types.keys()])
      if (!types.has(other)) wrong([name, key], en, zh)
      else if (types.get(other) !== want) wrong([name, key], `"${other}" is not of type ${want}`, `“${other}”不是 ${want} 类型`)
    }
    for (const alias of change.aliases ?? []) {
      const word = folded(String(alias))
      const before = claimed.get(word)
      if (before !== undefined && before !== name)
        wrong([name, 'aliases'], `the header "${alias}" already belongs to ${before}`, `表头“${alias}”已用于 ${before}`)
      claimed.set(word, name)
    }
  }
}
