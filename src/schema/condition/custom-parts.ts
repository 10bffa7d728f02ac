/** A rule of crm-clean.yaml with its conditions compiled, and everything that is wrong with them. */

import type { CustomerRecord, FieldName } from '../../record.ts'
import type { CustomRule } from '../config.ts'
import { type Path, unknownName, type Words } from '../config-mistake.ts'
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
  const ownWords = rule.warnIf === undefined && rule.errorIf === undefined ? [] : ['count', 'records', 'share', 'first']
  const said = rule.message === undefined ? '' : `${rule.message.en} ${rule.message.zh}`
  const placeholders = group === null && ownWords.length === 0 ? placeholdersOf(said, record) : []
  const groupPlaceholders = group === null ? [] : placeholdersOf(said, group.vocabulary)
  for (const { written, reference } of [...placeholders, ...groupPlaceholders])
    if ('wrong' in reference) mistakes.push({ path: ['message'], words: withPlace(written, reference.wrong as Words) })
  if (ownWords.length > 0)
    for (const written of namesIn(said))
      if (!ownWords.includes(written))
        mistakes.push({
          path: ['message'],
          words: unknownName(
            { en: 'value for', zh: '可代入的值' },
            `{${written}}`,
            ownWords.map((name) => `{${name}}`),
          ),
        })
  return {
    when,
    assert,
    fix,
    group: ofGroup === null ? null : { assert: ofGroup, aggregates: group?.aggregates ?? [] },
    place,
    placeholders: placeholders as CustomParts['placeholders'],
    groupPlaceholders: groupPlaceholders as CustomParts['groupPlaceholders'],
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
  return type === 'choices' ? ['list<string>', 'string'] : ['string']
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
        en: `gives ${compiled.condition.type}, which is no value of ${field.name} (${field.type})`,
        zh: `结果类型为 ${compiled.condition.type}，不能写入 ${field.name}（${field.type}）`,
      },
    ],
  }
}

const namesIn = (message: string) =>
  [...new Set([...message.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name))].filter((name) => name !== 'column')

/** Every `{field}`, `{budget.max}`, `{count}`, `{sum(budget.max)}` of a message; one that means nothing has its words as the reference. */
function placeholdersOf<Source>(message: string, names: Vocabulary<Source>) {
  return namesIn(message).map((written) => {
    const [, call, name = '', part = null] = /^(?:(\w+)\()?\s*([\p{L}_][\p{L}\p{N}_]*)(?:\.([\p{L}_]\w*))?\s*\)?$/u.exec(written) ?? [
      undefined,
      undefined,
      written,
    ]
    const reference = call === undefined ? ofName(names, name, part ?? null) : names.call?.(call, [[name, part ?? null]])
    return { written, reference: reference ?? { wrong: unknownName({ en: 'value for', zh: '可代入的值' }, `{${written}}`, []) } }
  })
}

/** A whole range can be told as well as one of its ends: it is told as its cell. */
function ofName<Source>(names: Vocabulary<Source>, name: string, part: string | null) {
  const value = names.value(name, part)
  if (!('wrong' in value) || part !== null) return value
  const presence = names.presence(name, null)
  return 'wrong' in presence || presence.field === null ? value : presence
}

const withPlace = (written: string, { en, zh }: Words): Words => ({ en: `{${written}}: ${en}`, zh: `{${written}}：${zh}` })
