import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerSchema } from '../../src/schema/customer.ts'
import type { Field, FieldType } from '../../src/schema/field.ts'
import { columnStandardiser } from '../../src/standardise/column.ts'
import type { SheetContext } from '../../src/standardise/context.ts'

const fieldOf = (type: FieldType, more: Partial<Field> = {}): Field => ({
  name: type,
  type,
  label: { en: type, zh: type },
  aliases: [],
  required: false,
  ...more,
})
const fields: readonly Field[] = [
  ...customerSchema.fields,
  ...(['company', 'person', 'given', 'family', 'number', 'choice', 'choices', 'period', 'region'] as const).map((type) => fieldOf(type)),
  ...(['uscc', 'postcode', 'resident-id'] as const).map((code) => fieldOf('code', { name: code, code })),
]
const contexts: readonly SheetContext[] = [
  { country: 'CN', dateOrders: {}, now: '2026-11-22T00:00:00Z' },
  { country: null, dateOrders: { first_contact_at: 'day-first' } },
  { country: 'GB', dateOrders: {} },
]

const pieces = [
  ...'0123456789.-/+() ,，;；、\n\t\u00a0\u3000\u200b％％@#:：\'"*=eEoOlxX',
  ...'张王欧阳先生总公司厂店有限北京市深圳区路号室年月日万亿元约多几个无测试未定',
  ...[
    '13812345678',
    '0512-',
    '转801',
    '2024-03-05',
    '03/04/2024',
    'a@b.com',
    '.con',
    '有限公司',
    'Ltd',
    'Mr ',
    'Smith',
    '1.38E+10',
    '91350100M000100Y43',
    '50万-100万',
    '3个月内',
    'Q3',
    '潜在',
    '制造业',
    '无',
    'N/A',
    '娣卞湷',
    'æ·±å³',
    '\ufffd',
  ],
]
const messy = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''))

describe.each(fields.map((field) => [`${field.name} (${field.type})`, field] as const))('%s', (_, field) => {
  test('any text has a result, and the result stands when it is standardised again', () => {
    const columns = contexts.map((context) => columnStandardiser(field, context))
    fc.assert(
      fc.property(fc.oneof(messy, fc.string({ unit: 'grapheme' })), (raw) => {
        for (const standardise of columns) {
          const once = standardise(raw)
          if (once.value === null) continue
          expect(standardise(once.value).value).toBe(once.value)
        }
      }),
      { numRuns: 300 },
    )
  })
})
