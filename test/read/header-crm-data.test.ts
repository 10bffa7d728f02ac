import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openTables } from '../../src/jobs/sheets/open-tables.ts'
import { customerSchema } from '../../src/schema/customer.ts'

const folder = path.join(process.env.CRM_CLEAN_TEST_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url)), 'crm')

/** What is mapped; every other column is kept as it is. */
const sheets: readonly (readonly [string, number, Readonly<Record<string, string>>])[] = [
  [
    'bank_customer_base_10k_synthetic.csv',
    1,
    { customer_id: 'customer_no', name: 'name', open_account_date: 'created_at', lifecycle_stage: 'customer_type' },
  ],
  ['car_service_customers_300_synthetic.xlsx', 1, { 姓名: 'name', 手机号: 'phone', 备注: 'note' }],
  ['cordys_user.xlsx', 1, { 姓名: 'name', 职位: 'contact_title', 手机号: 'phone', 邮箱: 'email' }],
  ['cordys_user_import_en.xlsx', 3, { Name: 'name', Position: 'contact_title', Phone: 'phone', Email: 'email' }],
  ['客户信息表_car.xlsx', 1, { 客户姓名: 'name' }],
  [
    '客户导入模板.xlsx',
    1,
    { 名称: 'name', 联系人: 'contact', 电话: 'phone', 邮箱: 'email', 地址: 'address', 区域: 'region', 需求: 'needs', 备注: 'note' },
  ],
]

describe.skipIf(!existsSync(folder))('sheets as real systems write them', () => {
  test.each(sheets)('%s', async (name, headerRow, fields) => {
    const { tables } = await openTables([path.join(folder, name)], customerSchema, { folder: '/' })
    const layout = tables[0]?.layout
    const mapped = (layout?.columns ?? []).filter(({ field }) => field !== null).map(({ header, field }) => [header, field])
    expect({ headerRow: layout?.headerRow, fields: Object.fromEntries(mapped) }).toEqual({ headerRow, fields })
  })
})
