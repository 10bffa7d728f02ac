/** A rule of crm-clean.yaml with its conditions compiled, and everything that is wrong with them. */

import type { CustomerRecord, FieldName } from '../../record.ts'
import type { Words } from '../../words.ts'
import type { CustomRule } from '../config.ts'
import { type Path, unknownName } from '../config-mistake.ts'
import type { FieldType, Schema } from '../field.ts'
import { type Compiled, type Condition, compileCondition, compileExpression } from './condition.ts'
import { type Aggregate, type Group, groupVocabulary } from './group-vocabulary.ts'
import { day } from './typed-value.ts'
import { type Reference, recordVocabulary, type Vocabulary } from './vocabulary.ts'

/** Where a finding sits. */
export type FindingPlace = { readonly field: FieldName } | { readonly extra: string }

/** A `{name}` of the message, and what it takes. */
export interface Placeholder<Source> {
  readonly written: string
  readonly reference: Reference<Source>
}

export interface CustomParts {
  readonly when: Condition<CustomerRecord> | null
  readonly assert: Condition<CustomerRecord> | null
  readonly fix: Condition<CustomerRecord> | null
  readonly group: { readonly assert: Condition<Group>; readonly aggregates: readonly Aggregate[] } | null
  /** null: the rule names no column at all. */
  readonly place: FindingPlace | null
  readonly placeholders: readonly Placeholder<CustomerRecord>[]
  readonly groupPlaceholders: readonly Placeholder<Group>[]
  readonly mistakes: readonly { readonly path: Path; readonly words: Words }[]
}

/** @param today `YYYY-MM-DD` */
export function customParts(rule: CustomRule, schema: Schema, today: string): CustomParts {
  const mistakes: { path: Path; words: Words }[] = []
  const record = recordVocabulary(schema)
  const group = rule.groupBy.length === 0 ? null : groupVocabulary(schema, rule.groupBy)
  const taken = <Source>(path: Path, compiled: Compiled<Source>): Condition<Source> | null => {
    if ('condition' in compiled) return compiled.condition
    for (const words of compiled.mistakes) mistakes.push({ path, words })
    return null
  }
  const condition = <Source>(key: 'when' | 'assert', names: Vocabulary<Source>) =>
    rule[key] === undefined ? null : taken([key], compileCondition(rule[key], names, today))
  const when = condition('when', record)
  const assert = group === null ? condition('assert', record) : null
  const ofGroup = group === null ? null : condition('assert', group.vocabulary)
  const references = [...((assert ?? ofGroup)?.references ?? []), ...(when?.references ?? [])]
  const place = placeOf(rule, references)
  const fix = rule.fix === undefined ? null : taken(['fix'], fixOf(rule.fix.value, schema, place, record, today))
  const message = rule.message === undefined ? [] : namesIn(`${rule.message.en} ${rule.message.zh}`)
  const wrong = (words: Words) => mistakes.push({ path: ['message'], words })
  const many = rule.warnIf !== undefined || rule.errorIf !== undefined
  if (many) for (const name of message) if (!manyWords.includes(name)) wrong(noValue(name, manyWords))
  const named = <Source>(names: Vocabulary<Source>) => (many ? [] : placeholdersOf(message, names, wrong))
  return {
    when,
    assert,
    fix,
    group: ofGroup === null ? null : { assert: ofGroup, aggregates: group?.aggregates ?? [] },
    place,
    placeholders: group === null ? named(record) : [],
    groupPlaceholders: group === null ? [] : named(group.vocabulary),
    mistakes,
  }
}

function placeOf({ field, require, groupBy }: CustomRule, references: readonly Reference<never>[]): FindingPlace | null {
  const named = field ?? require[0] ?? groupBy[0] ?? references.find((one) => one.field !== null)?.field ?? undefined
  if (named !== undefined) return { field: named }
  const extra = references.find((one) => one.extra !== undefined)?.extra
  return extra === undefined ? null : { extra }
}

/** Types of CEL that can be written into a cell of a field. */
function fits(type: FieldType): readonly string[] {
  if (type === 'number' || type === 'money') return ['double', 'int']
  if (type === 'date' || type === 'period') return [day]
  return type === 'choices' || type === 'phones' || type === 'emails' ? ['list<string>', 'string'] : ['string']
}

function fixOf(
  written: string,
  schema: Schema,
  place: FindingPlace | null,
  names: Vocabulary<CustomerRecord>,
  today: string,
): Compiled<CustomerRecord> {
  // What empties a cell is no expression over fields.
  if (written.trim() === 'null') return { condition: { references: [], type: 'null', of: () => null } }
  const compiled = compileExpression(written, names, today)
  const field = place !== null && 'field' in place ? schema.fields.find(({ name }) => name === place.field) : undefined
  if (field === undefined || 'mistakes' in compiled || fits(field.type).includes(compiled.condition.type)) return compiled
  return {
    mistakes: [
      {
        en: `its result is ${compiled.condition.type}, which cannot be written to ${field.name} (${field.type})`,
        zh: `结果类型为 ${compiled.condition.type}，不能写入 ${field.name}（${field.type}）`,
      },
    ],
  }
}

/** What a message about many records may say. */
const manyWords: readonly string[] = ['count', 'records', 'share', 'first']

const namesIn = (message: string) =>
  [...new Set([...message.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name))].filter((name) => name !== 'column')

const noValue = (name: string, known: readonly string[]) =>
  unknownName(
    { en: 'value for', zh: '可代入的值' },
    `{${name}}`,
    known.map((one) => `{${one}}`),
  )

/** What `{field}`, `{budget.max}`, `{count}` and `{sum(budget.max)}` of a message stand for. */
function placeholdersOf<Source>(
  written: readonly string[],
  names: Vocabulary<Source>,
  wrong: (words: Words) => void,
): Placeholder<Source>[] {
  return written.flatMap((one) => {
    const [, call, name = one, part = null] = /^(?:(\w+)\()?\s*([\p{L}_][\p{L}\p{N}_]*)(?:\.([\p{L}_]\w*))?\s*\)?$/u.exec(one) ?? []
    const reference = call === undefined ? ofName(names, name, part) : names.call?.(call, [[name, part]])
    if (reference !== undefined && !('wrong' in reference)) return [{ written: one, reference }]
    if (reference === undefined) wrong(noValue(one, []))
    else wrong({ en: `{${one}}: ${reference.wrong.en}`, zh: `{${one}}：${reference.wrong.zh}` })
    return []
  })
}

/** A whole range can be told as well as one of its ends: it is told as its cell. */
function ofName<Source>(names: Vocabulary<Source>, name: string, part: string | null) {
  const value = names.value(name, part)
  if (!('wrong' in value) || part !== null) return value
  const presence = names.presence(name, null)
  return 'wrong' in presence || presence.field === null ? value : presence
}
