/** The words of a workbook of values: its columns, what can be chosen, and how it names a value. */

import type { Field } from '../../schema/field.ts'
import type { Words } from '../../words.ts'
import { bookHeads } from './book-words.ts'
import { markOf } from './question.ts'
import type { ValueDecision } from './value-answers.ts'

export const valuesHeads = {
  records: { en: 'Records', zh: '记录数' },
  proposal: { en: 'Proposal', zh: '建议值' },
  decision: bookHeads.decision,
  standard: { en: 'Standard value', zh: '标准值' },
  remember: { en: 'Remember', zh: '今后照此' },
  mark: bookHeads.mark,
} as const satisfies Readonly<Record<string, Words>>

export const valueDecisions: Readonly<Record<ValueDecision, Words>> = {
  accept: { en: 'take the proposal', zh: '采用建议值' },
  change: { en: 'take the standard value', zh: '改为标准值' },
  leave: { en: 'leave as is', zh: '保留原样' },
  empty: { en: 'empty the field', zh: '清空' },
}

export const yesNo: Readonly<Record<'yes' | 'no', Words>> = { yes: { en: 'yes', zh: '是' }, no: { en: 'no', zh: '否' } }

/** A value as the workbook names it, so that no spreadsheet can change it. */
export const digestOf = ({ name }: Field, value: string) => markOf(name, value)
