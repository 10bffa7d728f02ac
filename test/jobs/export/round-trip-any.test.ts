import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usualCountry } from '../../../src/jobs/country-of-store.ts'
import { recordTable } from '../../../src/jobs/export/export-records.ts'
import { writeTable } from '../../../src/jobs/export/write-table.ts'
import { importSheets } from '../../../src/jobs/import/import-sheets.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { tries } from '../../support/tries.ts'

const now = new Date('2026-09-30T12:00:00Z')

/** What people write into cells of each kind: well, badly, and with what a spreadsheet would run. */
const cells: Readonly<Record<string, fc.Arbitrary<string>>> = (() => {
  const nothing = fc.constantFrom('', '', 'N/A', '无', '-', '待补充', '/')
  const odd = fc.constantFrom(
    "'",
    "''",
    '=1+1',
    "'=1",
    '@x',
    '+x',
    '-x',
    '＝1',
    '"',
    'a"b',
    'a,b',
    '两行\n文字',
    ' 前后 ',
    '\t',
    '007',
    '1E5',
    '😀𠮷',
    '﻿x',
    'null',
    'true',
    '_x0041_',
    '~',
    '#N/A',
    '0',
    '.',
    '；',
    '、',
  )
  const any = fc.string({ unit: 'binary', maxLength: 12 })
  const kind = (...known: string[]) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: nothing },
      { weight: 1, arbitrary: odd },
      { weight: 1, arbitrary: any },
    )
  const amounts = [
    '50万',
    '50万-100万',
    '100万以上',
    '≤50万',
    '约10万',
    '1,200,000',
    '￥1200000.50',
    '1.2亿',
    '10-20',
    '三百万',
    '-5万',
    '0',
    '$500',
    '100万元以内',
    '50-100万',
  ]
  const phones = [
    '13912345678',
    '021-61234567转801',
    '0512-61234567',
    '+44 20 7946 0018',
    '4008001234',
    '95588',
    '1.38E+10',
    '12345',
    '61234567',
    '13912345678/13812345678',
    '+1 212 555 2368 ext 12',
    '+852 2345 6789',
    '(021)61234567-8',
    '400-800-1234转5',
    '010-88886666 分机 1',
    '+49 30 123456',
    '8613912345678',
    '800-820-8820',
    '139 1234 567',
    '+86 0512 6123 4567',
  ]
  const dates = ['2024-03-05', '2024/3/5', '20240305', '2024年3月5日', '45356', '2024-02-30', '昨天', '5 Mar 2024', '113年3月5日']
  return {
    客户编号: kind('A1', 'C202401001', 'a-7', '00012'),
    客户名称: kind('上海云帆机械有限公司', '华为（深圳）有限公司', 'Acme GmbH & Co. KG', 'IBM', "O'Neil Ltd", '张三', '待补充公司'),
    统一社会信用代码: kind('91310000MA1FL0L123', '9131 0000 ma1fl0l12x', '123'),
    联系人姓名: kind('陈静', '王先生', 'Mr John Smith', '欧阳娜娜', '李总'),
    联系电话: kind(...phones),
    备用电话: kind(...phones),
    电子邮箱: kind('a@b.com', 'A@B.COM', 'mailto:x@y.cn', 'a@b.com;c@d.com', 'bad mail', 'x＠y.com', '王 <w@x.cn>'),
    所属行业: kind('制造业', 'IT', '零售', '不知道', '软件和信息技术服务业'),
    客户类型: kind('成交', 'lead', '潜在客户', '???'),
    需求标签: kind('产品A,产品B', '产品A；产品B', 'x', 'a|b/c', '产品A、产品A'),
    信息来源: kind('展会', '线上广告', '朋友'),
    企业规模: kind('350人', '中型', '中等规模', '50', '2000人以上'),
    年营收: kind(...amounts),
    预算范围: kind(...amounts),
    企业地址: kind('广东省深圳市南山区科技园1号', '上海浦东新区', 'Main St. 5'),
    地区: kind('广东省深圳市南山区', '上海', '江苏 苏州', '江苏/苏州/吴中', '吉林省吉林市', '朝阳区'),
    首次接触时间: kind(...dates),
    下次跟进时间: kind(...dates),
    最近跟进内容: kind('已电话沟通', '=cmd|x', '两行\r\n文字', 'a\rb', 'a\nb', 'a\u2028b', 'a\u0085b', 'a\vb', '_x000D_', 'a\n\rb'),
    合作满意度: kind('95', '95分', '12.5', '101', '-3', '很好', '5/10'),
    续约意向: kind('高', '有', '无意向', '是'),
    期望合作时间: kind('3个月内', '2026Q3', '2026-05-01', '上周', '尽快', '2026年下半年', '2026年3月-5月', '年底前', '2026'),
    授权: kind('是', '否', 'Y', '未知'),
    备注: kind('备注', "'=1+1", '重要客户', '一\r\n二', '一\r二', '一\n\n二', '一\u2029二'),
    __proto__栏: kind('x'),
    自定义: kind('1', "'1", '=1', 'TRUE', '2024/3/5', '1,5'),
  }
})()
const headers = Object.keys(cells)
const row = fc.tuple(...headers.map((header) => cells[header]!))

function contents(store: Store) {
  return [...store.records.batches()].flat().map(({ key, values, extras }) => ({
    key,
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
    extras: Object.fromEntries(Object.entries(extras).filter(([, value]) => value !== '')),
  }))
}

const take = (store: Store, file: string) =>
  importSheets(store, { patterns: [file], schema: customerSchema, options: { folder: '/', now: '2026-09-30' }, operator: 'test' })

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

test.each(['csv', 'xlsx', 'json', 'ndjson'] as const)(
  'what is exported as %s comes back the same, whatever the cells hold',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('zh' as const, 'en' as const),
        fc.boolean(),
        async (rows, language, national) => {
          const folder = mkdtempSync(path.join(os.tmpdir(), 'round-'))
          const opened: Store[] = []
          const storeNamed = (name: string) => {
            const store = openStore(path.join(folder, name), {
              clock: () => now,
              writer: { command: 'test', operator: 'test', pid: process.pid },
            })
            opened.push(store)
            return store
          }
          try {
            const sheet = path.join(folder, 'sheet.csv')
            writeFileSync(sheet, [headers, ...rows].map((line) => line.map(quoted).join(',')).join('\r\n'))
            const first = storeNamed('first.db')
            await take(first, sheet)
            const file = path.join(folder, `out.${format}`)
            const country = national ? usualCountry(first, customerSchema) : null
            await writeTable(file, recordTable(first, customerSchema, { language, options: language, phones: 'national', country }), {
              name: 'records',
              now,
            })
            const second = storeNamed('second.db')
            await take(second, file)
            expect(contents(second)).toEqual(contents(first))
            const count = first.records.count()
            const again = await take(first, file)
            expect(again.counts).toMatchObject({ rows: count, imported: 0, updated: 0, unchanged: count, quarantined: 0 })
          } finally {
            for (const store of opened) store.close()
            rmSync(folder, { recursive: true })
          }
        },
      ),
      { numRuns: tries(4), seed: 20260930, endOnFailure: true },
    )
  },
)
