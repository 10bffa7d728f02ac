import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { numberRows } from '../../../../src/jobs/dedupe/numbering/row-numbers.ts'
import { openTables } from '../../../../src/jobs/sheets/open-tables.ts'
import { stringsOf } from '../../../../src/match/arrays/text-table.ts'
import { Numbering } from '../../../../src/match/columns/numbering.ts'
import { customerSchema } from '../../../../src/schema/customer.ts'
import type { Field } from '../../../../src/schema/field.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
const repeated = (count: number, row: (at: number) => string) => Array.from({ length: count }, (_, at) => row(at)).join('')

/** The sheet's columns as its records have them, and as they are numbered. */
async function bothWays(text: string, change: (field: Field) => Field = (field) => field) {
  const file = path.join(folder, 'customers.csv')
  writeFileSync(file, text)
  const schema = { ...customerSchema, fields: customerSchema.fields.map(change) }
  const { tables } = await openTables([file], schema, { folder, inferFields: true, now: '2026-01-01' })
  const table = tables[0]!
  const fields = table.schema.fields.filter(({ name }) => table.layout.columns.some(({ field }) => field === name))
  const numberings = new Map(fields.map(({ name, type }) => [name, new Numbering(name, type)]))
  let size = 0
  await numberRows(table.plan, table.context, numberings, 0, (rows) => {
    size += rows.length
  })
  const records: Record<string, (string | null)[]> = Object.fromEntries(fields.map(({ name }) => [name, []]))
  for await (const batch of table.batches())
    for (const { values } of batch.records) for (const { name } of fields) records[name]!.push(values[name] || null)
  const columns = [...numberings.values()].map((numbering) => numbering.done(size))
  const numbered = Object.fromEntries(
    columns.map(({ name, texts, ids }) => {
      const values = stringsOf(texts)
      return [name, Array.from(ids, (id) => values[id] ?? null)]
    }),
  )
  return { records, numbered }
}

const sheets: [string, string, ((field: Field) => Field)?][] = [
  [
    'plain cells, again and again',
    `客户名称,联系电话,所属行业\n${repeated(3000, (at) => `北京谊兴${at % 7}投资管理有限公司,1336788${9000 + at},${at % 2 ? '金融业' : '制造'}\n`)}`,
  ],
  [
    'a second phone that has its own column',
    '客户名称,联系电话,备用电话\n甲公司,13367889138/13367889139,\n乙公司,13367889137,010-62345678\n丙公司,待定,\n',
  ],
  [
    'a local number beside its address',
    '客户名称,联系电话,企业地址\n甲公司,62345678,北京市海淀区中关村大街1号\n乙公司,62345679,\n丙公司,13800138001,厦门市思明区1号\n',
  ],
  [
    'a column of countries',
    '客户名称,联系电话,国家\n甲公司,13367889138,\nAcme Inc,(212) 555-0123,USA\nBeta GmbH,030 1234567,Germany\n乙公司,13367889137,中国\n',
  ],
  [
    'rows of several countries without a column of them',
    'Company,City,Phone,Email\nAcme Ltd,London,07400 123456,a@acme.co.uk\nBeta GmbH,Berlin,030 1234567,b@beta.de\nGamma Inc,Boston,(617) 555-0123,c@gamma.com\nDelta,,12345678,\n',
  ],
  [
    'a few rows of other countries',
    `客户名称,联系电话\n${repeated(40, (at) => `苏州华兴${at}机械有限公司,138246813${10 + at}\n`)}Acme Ltd,07400 123456\nBeta GmbH,030 1234567\n`,
  ],
  [
    'companies of several countries',
    '客户名称,联系电话,邮箱\n甲公司,13367889138,\n乙公司,13367889137,\n丙公司,010-62345678,\nBeta GmbH,030 1234567,info@beta.de\nThames Ltd,020 7946 0018,a@thames.co.uk\n',
  ],
  [
    'cells that fill down',
    '客户名称,联系人,联系电话\n甲公司,张三,13367889138\n,李四,13367889137\n,王五,\n',
    (field) => (field.name === 'name' ? { ...field, fillDown: true } : field),
  ],
  [
    'dates whose order shows below the sample',
    `客户名称,首次接触时间\n${repeated(4500, (at) => `甲${at}公司,2024-01-${10 + (at % 9)}\n`)}乙公司,03/04/2024\n丙公司,25/04/2024\n丁公司,05/06/2024\n`,
  ],
  [
    'names in two columns, damaged rows, guarded cells',
    'First Name,Last Name,Phone,Email\nJohn,Smith,\'+44 20 7946 0018,a@b.co\nAda,"Byron,x\nJane,Doe,+442079460019,jane@doe.org\n',
  ],
]

test.each(sheets)('columns are numbered as their records would be: %s', async (_, text, change) => {
  const { records, numbered } = await bothWays(text, change)
  expect(numbered).toEqual(records)
  expect(
    Object.values(records)
      .flat()
      .some((value) => value !== null),
  ).toBe(true)
})
