/** A row that names no customer for certain, as a person is asked about it: beside those it may mean. */

import type { Masker } from '../../check/mask/masker.ts'
import type { Field, Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { Words } from '../../words.ts'
import { presenter } from '../../write/present.ts'
import type { NamedCustomers } from './named-customers.ts'
import type { Question, QuestionPresentation } from './question.ts'
import { recordMark } from './record-mark.ts'
import { idOf, namesOf, type RowKind, type UnlinkedRow } from './unlinked-rows.ts'
import { placeOf } from './unread-rows.ts'
import type { WordSettings } from './write-word.ts'

export const unlinkedColumns = [
  { key: 'kind', header: { en: 'Kind', zh: '种类' } },
  { key: 'customer_no', header: { en: 'Customer no.', zh: '客户编号' } },
  { key: 'name', header: { en: 'Customer', zh: '客户名称' } },
  { key: 'phone', header: { en: 'Phone', zh: '联系电话' } },
  { key: 'what', header: { en: 'What it says', zh: '内容' } },
  { key: 'suggested', header: { en: 'May be', zh: '可能是' } },
  { key: 'place', header: { en: 'File and row', zh: '文件与行' } },
] as const

const kindWords: Readonly<Record<RowKind, Words>> = {
  followups: { en: 'follow-up', zh: '跟进' },
  orders: { en: 'order', zh: '订单' },
  tickets: { en: 'ticket', zh: '工单' },
}
/** Makes the function that asks about a row. */
export function rowsShown(
  store: Store,
  { schemas }: WordSettings,
  presentation: QuestionPresentation,
  named: NamedCustomers,
): (row: UnlinkedRow) => Question {
  const { language, masker } = presentation
  const shown = ({ kind }: UnlinkedRow) => {
    const fields = new Map(schemas[kind].fields.map((field) => [field.name, field]))
    return (record: StoredRecord, name: string) => shownValue(fields.get(name), record.values[name] ?? null, presentation)
  }
  return (row) => {
    const { kind, record } = row
    const textOf = shown(row)
    const suggested = named.suggestedFor(namesOf(record))
    const what = schemas[kind].fields
      .filter(({ name }) => !['customer_no', 'name', 'phone'].includes(name))
      .flatMap(({ name, label }) => (record.values[name] == null ? [] : [{ label: label[language], text: textOf(record, name) ?? '' }]))
    const customers = suggested.map((key) => store.records.byKey(key)!)
    const ofCustomer = customerCells(schemas.customers, presentation)
    const field = (name: (typeof unlinkedColumns)[number]['key']) => ({
      label: unlinkedColumns.find(({ key }) => key === name)!.header[language],
      cells: [textOf(record, name) ?? '', ...customers.map((customer) => ofCustomer(customer, name) ?? '')],
    })
    return {
      id: idOf(row),
      title: idOf(row),
      mark: rowMarkOf(row),
      cells: [
        kindWords[kind][language],
        textOf(record, 'customer_no'),
        textOf(record, 'name'),
        textOf(record, 'phone'),
        what.map(({ text }) => text).join(language === 'zh' ? '；' : '; '),
        suggested.map((key) => keyShown(masker, key)).join(', ') || null,
        placeOf(record.ref),
      ],
      sides: {
        heads: [kindWords[kind][language], ...suggested.map((key, at) => `${at + 1} ${keyShown(masker, key)}`)],
        fields: [field('name'), field('phone'), field('customer_no'), ...what.map(({ label, text }) => ({ label, cells: [text] }))],
      },
      customer: null,
      suggested,
      beside: customers.map((customer) => ({ id: customer.id, mark: recordMark(customer) })),
    }
  }
}

/** Of the row alone: who else may be meant by then is no part of what was asked. */
export const rowMarkOf = ({ record }: UnlinkedRow) => recordMark(record)

const keyShown = (masker: Masker | null, key: string) => masker?.key(key) ?? key
function shownValue(field: Field | undefined, value: string | null, presentation: QuestionPresentation): string | null {
  if (value === null || field === undefined) return value
  const text = presenter(field, presentation)(value)
  return presentation.masker?.cell(text, field) ?? text
}

function customerCells(schema: Schema, presentation: QuestionPresentation) {
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  return (customer: StoredRecord, name: string) => shownValue(fields.get(name), customer.values[name] ?? null, presentation)
}
