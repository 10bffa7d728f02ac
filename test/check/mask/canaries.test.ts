import { expect, test } from 'vitest'
import { extraPlace } from '../../../src/check/mask/kind-of-value.ts'
import { strictMasker } from '../../../src/check/mask/masker.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { fieldTypes } from '../../../src/schema/field.ts'
import { followupSchema, orderSchema, productSchema, ticketSchema } from '../../../src/schema/other-kinds.ts'

/** What must never be read in a masked output, and the part of it that would give it away. */
const canaries = [
  ['13987650001', '98765'],
  ['+86 139 8765 0002', '8765'],
  ['0512-69876543', '69876'],
  ['+44 20 7946 0018', '7946 0'],
  ['qinglong.canary@qq.com', 'canary'],
  ['诸葛清风', '清风'],
  ['王建国', '建国'],
  ['李娜', '娜'],
  ['David Miller', 'Miller'],
  ['110101199003078515', '19900307'],
  ['6222021234567890128', '1234567890'],
  ['上海市浦东新区张江路88号1203室', '88号1203'],
  ['联系人王建国13987650001', '98765'],
] as const

const places = [
  ...[customerSchema, followupSchema, orderSchema, productSchema, ticketSchema].flatMap(({ fields }) => fields),
  ...fieldTypes.map((type) => ({ name: 'x', type })),
  ...['自定义', '部门', '职务', '备注', '来源', 'Title', 'Notes', 'Department'].map(extraPlace),
]

test.each(canaries)('%s is not read in any column', (value, secret) => {
  const leaks = places.filter((place) => strictMasker.cell(value, place).includes(secret))
  expect(leaks.map(({ name, type }) => `${name} (${type})`)).toEqual([])
  const beside = places.filter((place) => strictMasker.pair(value, '成交', place).before?.includes(secret) === true)
  expect(beside).toEqual([])
})
