/** A change that waits for others to agree, as a person is asked about it. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import { localTime } from '../../schema/local-day.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { presenter } from '../../write/present.ts'
import type { Chain } from '../approve/approval-state.ts'
import { stepWords } from '../approve/step-words.ts'
import { markOf, nameShown, type Question, type QuestionPresentation } from './question.ts'

export const approvalColumns = [
  { key: 'record', header: { en: 'Customer no.', zh: '客户编号' } },
  { key: 'name', header: { en: 'Customer', zh: '客户名称' } },
  { key: 'field', header: { en: 'Field', zh: '字段' } },
  { key: 'approved', header: { en: 'In force', zh: '现行值' } },
  { key: 'value', header: { en: 'To become', zh: '拟改为' } },
  { key: 'steps', header: { en: 'By', zh: '经手人' } },
] as const

export function approvalShown(
  record: StoredRecord,
  { fields }: Schema,
  field: FieldName,
  { value, steps }: Chain,
  presentation: QuestionPresentation,
): Question {
  const { language, masker, offset } = presentation
  const shape = fields.find(({ name }) => name === field)
  const present = shape === undefined ? (text: string) => text : presenter(shape, presentation)
  const shown = (text: string | null) => (text === null ? null : present(text))
  const current = record.values[field] ?? null
  const { before, after } = masker?.pair(shown(current), shown(value), shape ?? extraPlace(field)) ?? {
    before: shown(current),
    after: shown(value),
  }
  const who = nameShown(record, fields, masker)
  const label = shape?.label[language] ?? field
  const key = masker?.key(record.key) ?? record.key
  const told = steps.map(({ step, operator, at }) => `${stepWords[step][language]} ${operator} ${localTime(at, offset)}`)
  const [, nameHead, , approvedHead, valueHead] = approvalColumns
  return {
    id: `${record.key}:${field}`,
    title: `${key}:${field}`,
    mark: markOf(record.values.name ?? null, current, value, ...steps.map(({ operator }) => operator)),
    cells: [key, who, label, before, after, told.join(language === 'zh' ? '；' : '; ')],
    sides: {
      heads: [approvedHead.header[language], valueHead.header[language]],
      fields: [
        { label, cells: [before ?? '', after ?? ''] },
        { label: nameHead.header[language], cells: [who ?? '', ''] },
        ...steps.map(({ step, operator, at }) => ({
          label: stepWords[step][language],
          cells: ['', `${operator} ${localTime(at, offset)}`],
        })),
      ],
    },
    customer: record.id,
    suggested: [],
    beside: [],
  }
}
