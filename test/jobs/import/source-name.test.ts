import { expect, test } from 'vitest'
import { sourceName, sourceNames } from '../../../src/jobs/import/source-name.ts'

test.each([
  ['客户名单2024-03.xlsx', '客户名单'],
  ['客户名单2024-04(2).xlsx', '客户名单'],
  ['exports/客户_20240305.csv', '客户'],
  ['客户20240305_143000.csv', '客户'],
  ['客户2024年3月5日.csv', '客户'],
  ['客户3月.csv', '客户'],
  ['客户2024Q1.csv', '客户'],
  ['Customers v2 final.xlsx', 'customers'],
  ['customers-2024-03-05.csv', 'customers'],
  ['customers 2024-03-05 (1).csv', 'customers'],
  ['C:\\data\\leads_export_2024.csv', 'leads'],
  ['leads - Copy.csv', 'leads'],
  ['客户名单最终版.xlsx', '客户名单'],
  ['客户名单-副本.xlsx', '客户名单'],
  // names that are not dates or versions stay
  ['branch12.csv', 'branch12'],
  ['renew.csv', 'renew'],
  ['高新.csv', '高新'],
  ['dev2.csv', 'dev2'],
  ['门店1.csv', '门店1'],
  // nothing else would be left
  ['2024-03.csv', '2024-03'],
  ['final.csv', 'final'],
])('%s comes from %s', (file, source) => {
  expect(sourceName(file)).toBe(source)
})

test('a name given stands for all; worksheets of one workbook are told apart', () => {
  const tables = [
    { file: 'a.xlsx', sheet: '东' },
    { file: 'a.xlsx', sheet: '西' },
    { file: 'b.xlsx', sheet: 'Sheet1' },
    { file: 'c.csv', sheet: null },
  ]
  expect(sourceNames(tables, undefined)).toEqual(['a#东', 'a#西', 'b', 'c'])
  expect(sourceNames(tables, 'CRM')).toEqual(['CRM#东', 'CRM#西', 'CRM', 'CRM'])
})
