import { expect, test } from 'vitest'
import { findLayout } from '../../src/read/find-layout.ts'
import { inferType } from '../../src/read/infer-type.ts'
import { customerSchema } from '../../src/schema/customer.ts'

function mapping(...headers: string[]): (string | null)[] {
  const { layout } = findLayout([{ row: 1, line: 1, cells: headers }], customerSchema)
  return layout.columns.map(({ field }) => field)
}

test.each<[string, Record<string, string | null>]>([
  [
    'a number before the header is no part of it',
    { '1.客户名称': 'name', '2、联系人': 'contact', '（3）联系电话': 'phone', '④邮箱': 'email', '5) Address': 'address' },
  ],
  [
    'the contact’s own lines before the company’s',
    { 公司名称: 'name', 公司电话: 'phone_alt', 公司邮箱: 'emails_more', 联系人: 'contact', 联系人电话: 'phone', 联系人邮箱: 'email' },
  ],
  [
    'the field’s own label before the contact’s',
    { 客户名称: 'name', 联系电话: 'phone', 联系人电话: 'phone_alt', 电子邮箱: 'email', 联系人邮箱: 'emails_more' },
  ],
  ['a mobile before all', { 公司名称: 'name', 联系人电话: 'phone_alt', 手机: 'phone' }],
  [
    'one company is primary, one status a stage of life',
    {
      'Primary Company': 'name',
      'Associated Company': null,
      Email: 'email',
      'Phone Number': 'phone',
      'Lead Status': null,
      'Lifecycle Stage': 'customer_type',
    },
  ],
  ['a person beside a customer is the contact', { 姓名: 'contact', 客户名称: 'name', 手机: 'phone' }],
  ['a person alone is the customer', { 姓名: 'name', 手机: 'phone' }],
  ['a named contact stays the contact', { 客户名称: 'name', 联系人: 'contact', 姓名: null, 手机: 'phone' }],
  [
    'whom to call in an emergency is somebody else',
    { 客户名称: 'name', 手机: 'phone', 紧急联系人: null, 紧急联系电话: null, 'Emergency phone': null },
  ],
])('%s', (_, fields) => {
  expect(mapping(...Object.keys(fields))).toEqual(Object.values(fields))
})

test('dates of the record and tags do not make a list of anything a list of customers', () => {
  expect(mapping('sku', 'name', 'description', 'price', 'source', 'tags', 'created_at').slice(0, 6)).toEqual(Array(6).fill(null))
})

test.each([
  ['电话', [], 'phone'],
  ['First Name', [], 'given'],
  ['单位', ['个', '件', '千克'], 'text'],
  ['单位', ['上海云帆机械有限公司', '杭州恒通贸易有限公司'], 'company'],
  ['population', ['2100000', '500000', '340000'], 'number'],
  ['soc_sec_id', ['3404730', '4841894', '2732801'], 'id'],
  ['年龄', ['49', '43', '31'], 'number'],
  ['anything', [], 'text'],
])('the type of %s over %j', (header, cells, type) => {
  expect(inferType(header, cells)).toBe(type)
})
