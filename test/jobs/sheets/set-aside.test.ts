/** Rows that are no records: those that say so as a whole are set aside with their reason, and no customer ever is. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTable } from '../../../src/jobs/sheets/table.ts'
import { openText } from '../../../src/read/text.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { templateExample } from '../../../src/schema/template-example.ts'
import { textFolder } from '../../support/text-files.ts'
import { tries } from '../../support/tries.ts'

const { put } = textFolder()

/** Reasons by row, and what became of all rows. */
async function read(text: string, options = {}) {
  const table = await openTable(await openText(put('sheet.csv', text)), customerSchema, options)
  const aside: Record<number, string> = {}
  let records = 0
  let broken = 0
  for await (const batch of table.batches()) {
    records += batch.records.length
    broken += batch.broken.length
    for (const row of batch.aside) aside[row.row] = row.aside!
  }
  return { aside, records, broken, notice: table.notices().find(({ kind }) => kind === 'set-aside'), headerRow: table.layout.headerRow }
}

const chinese = '客户名称,联系人,联系电话,城市,金额'
const one = '苏州恒达机电有限公司,张伟,13812340001,苏州,100'
const two = '无锡明川科技有限公司,李娜,13812340002,无锡,200'
const english = 'Company,Contact,Phone,City,Amount'
const acme = 'Acme Ltd,Ann Lee,+442079460001,London,100'
const beta = 'Beta Ltd,Bob Ray,+442079460002,Leeds,200'
const lines = (...texts: string[]) => `${texts.join('\n')}\n`
const example = `${templateExample.name},${templateExample.contact},${templateExample.phone}`

test.each<[string, string, Record<number, string>]>([
  ['the header again', lines(chinese, one, chinese, two), { 3: 'header' }],
  ['the header again, with marks', lines(chinese, one, '客户名称*,联系人*,联系电话（必填）,城市,金额', two), { 3: 'header' }],
  ['the header in English below', lines(chinese, 'Company,Contact,Phone,City,Amount', one, two), { 2: 'header' }],
  ['a header of field names nobody knows', lines(chinese, 'cust_nm,cont_nm,tel_no,cty_nm,amt_val', one, two, one), { 2: 'header' }],
  ['a header of field names above a single row', lines(chinese, 'cust_nm,cont_nm,tel_no,city,amt_val', one), { 2: 'header' }],
  [
    'a header of field names in a sheet of text',
    lines('Company,Contact,City', 'CUST_NM,CONT_NM,CITY', 'Acme Ltd,Ann Lee,London'),
    { 2: 'header' },
  ],
  [
    'two headers of names nobody knows',
    lines(chinese, 'cust_nm,cont_nm,tel_no,cty_nm,amt_val', 'F001,F002,F003,F004,F005', one, two, one).replace(/F00/g, 'fld_'),
    { 2: 'header', 3: 'header' },
  ],
  ...['华东区', '区域：华东', '一、重点客户', '【江苏省】', '-- 苏州市 --', 'A类客户'].map(
    (text): [string, string, Record<number, string>] => [
      `the heading of a block: ${text}`,
      lines(chinese, one, `${text},,,,`, two, one),
      { 3: 'section' },
    ],
  ),
  ...[
    'Region: North',
    'North',
    'Western Region',
    'II. Key accounts',
    'EMEA',
    'Gebiet Süd',
    'Germany',
    'United Kingdom',
    '德国',
    'Österreich',
  ].map((text): [string, string, Record<number, string>] => [
    `the heading of a block: ${text}`,
    lines(english, text, acme, beta, text, beta),
    { 2: 'section', 5: 'section' },
  ]),
  ['title and header of a further page', lines('客户资料表', chinese, one, '客户资料表', chinese, two), { 4: 'header', 5: 'header' }],
  ['hints in brackets', lines(chinese, '(必填),(必填),(选填),(选填),', one, two), { 2: 'hint' }],
  ['hints in words', lines(chinese, '必填，最多50个字,必填,11位手机号或 格式：区号-号码,选填,格式：100', one, two), { 2: 'hint' }],
  ['hints among other words', lines(chinese, '请填写全称,王先生或李小姐,手机或座机,下拉选择,元', one, two), { 2: 'hint' }],
  ['hints in English', lines(english, 'Required,Required,"Optional, with country code",Optional,', acme, beta), { 2: 'hint' }],
  ['a remark alone', lines(chinese, one, two, '填写说明：带*的为必填项,,,,'), { 4: 'hint' }],
  ['who made it', lines(chinese, one, two, '制表人：王芳,,,,'), { 4: 'hint' }],
  ['who made it, in short', lines(chinese, one, two, '制表：李四,,,,', '审核：王五,,,,'), { 4: 'hint', 5: 'hint' }],
  ['an example that says so', lines(chinese, '示例：某某公司,示例,13800000000,苏州,100', one, two), { 2: 'example' }],
  ['an example in English', lines(english, 'Example: Foo Ltd,Jane Doe,+442079460000,London,1', acme, beta), { 2: 'example' }],
  ['a row called example', lines(`序号,${chinese}`, `示例,${one}`, `1,${one}`, `2,${two}`), { 2: 'example' }],
  ['the example of the template', lines('客户名称,联系人姓名,联系电话', example, '甲公司,张伟,13812340001'), { 2: 'example' }],
  ['totals', lines(chinese, one, two, '合计,,,,300'), { 4: 'total' }],
  ['subtotals', lines(chinese, one, '小计,,,,100', two, '小 计：,,,,200', '总计,2,,,300'), { 3: 'total', 5: 'total', 6: 'total' }],
  ['subtotals of a region', lines(chinese, one, '华东区小计,,,,100', two, '华北合计：,,,,200'), { 3: 'total', 5: 'total' }],
  ['subtotals in English', lines(english, acme, 'East subtotal,,,,100', beta, 'Total for Leeds,,,,200'), { 3: 'total', 5: 'total' }],
  [
    'the header in another order: a table of its own',
    lines(chinese, one, two, '联系电话,客户名称,联系人,城市,金额', '13812340003,甲公司,王五,杭州,1'),
    { 4: 'second-table', 5: 'second-table' },
  ],
  [
    'headers nobody knows in another order',
    lines(
      'foo code,bar level,qux mark,Company',
      'x,high,red,Acme Ltd',
      'y,low,blue,Beta Ltd',
      '',
      'Company,foo code,qux mark,bar level',
      'Gamma Ltd,z,red,low',
    ),
    { 6: 'second-table', 5: 'second-table' },
  ],
  ['totals in a unit', lines(chinese, one, two, '合计（元）,,,,300', '汇总,,,,300', '汇总：,,2,,'), { 4: 'total', 5: 'total', 6: 'total' }],
  [
    'counts of rows',
    lines(english, acme, beta, 'Count: 2,,,,', 'Nombre de clients : 2,,,,', '客户数：2,,,,'),
    { 4: 'total', 5: 'total', 6: 'total' },
  ],
  ['feet of pages', lines(chinese, one, '-- 第1页 --,,,,', two, '第 2 页 共 2 页,,,,'), { 3: 'hint', 5: 'hint' }],
  ['feet of pages in other languages', lines(english, acme, 'Seite 1 von 2,,,,', beta, 'Page 2/2,,,,'), { 3: 'hint', 5: 'hint' }],
  ['a form’s foot', lines(chinese, one, two, '制表人：王五,,审核：李六,,', '填表日期：2026-11-01,,,,'), { 4: 'hint', 5: 'hint' }],
  ['how each cell is filled in', lines(chinese, '填写公司全称,填写姓名,11位手机号,选择,如 100', one, two), { 2: 'hint' }],
  ['types of a database', lines(english, 'VARCHAR(100),VARCHAR(50),CHAR(20),TEXT,"DECIMAL(10,2)"', acme, beta), { 2: 'hint' }],
  ['an example in short', lines(english, 'z.B. Muster GmbH,Max Muster,+49301234567,Bonn,1', acme, beta), { 2: 'example' }],
  ['a total behind a number', lines(`序号,${chinese}`, `1,${one}`, `2,${two}`, '3,合计,,,,300'), { 4: 'total' }],
  ['a count in words', lines(chinese, one, two, '共 2 家,,,,'), { 4: 'total' }],
  ['a count of what stands above', lines(chinese, one, two, '以上共4条,,,,', '本表共有 2 家,,,,'), { 4: 'total', 5: 'total' }],
  ['the word of a sum alone', lines(english, acme, beta, 'Summe,,,,'), { 4: 'total' }],
  ['totals in English', lines(english, acme, beta, 'Total,,,,300', 'Total: 2 customers,,,,'), { 4: 'total', 5: 'total' }],
  [
    'a second table',
    lines(english, acme, beta, '', 'Order no.,Product,Amount,,', 'A-1,Bolts,100,,', 'A-2,Nuts,200,,'),
    { 5: 'second-table', 6: 'second-table', 7: 'second-table' },
  ],
  [
    'a second table with a title',
    lines(chinese, one, two, '', '订单,,,,', '订单号,产品,金额,,', 'A-1,螺丝,100,,'),
    { 5: 'second-table', 6: 'second-table', 7: 'second-table' },
  ],
  [
    'the sheet’s own header ends a second table',
    lines(english, acme, '', 'Order no.,Product,Amount,,', 'A-1,Bolts,100,,', '', english, beta),
    { 4: 'second-table', 5: 'second-table', 7: 'header' },
  ],
  ['the header of a list again', lines('客户名称', '甲公司', '客户名称', '乙公司'), { 3: 'header' }],
  [
    'totals in German',
    lines('Firma;Telefon;Umsatz', 'Müller GmbH;030 1234567;10', 'Summe;;10', 'Gesamt Bau AG;030 7654321;4'),
    { 3: 'total' },
  ],
  [
    'totals in Russian',
    lines('Компания,Телефон,Сумма', 'ООО Ромашка,+74951234567,5', 'Итого:,,5', 'ООО Итого,+74951234568,6'),
    { 3: 'total' },
  ],
  [
    'totals in Japanese',
    lines('会社名,電話番号,金額', '株式会社サクラ,03-1234-5678,100', '合計,,100', '株式会社合計,03-1234-0000,5'),
    { 3: 'total' },
  ],
  ['means', lines('客户名称,联系人,金额', '甲公司,张伟,1', '乙公司,李娜,2', '平均,,1.5'), { 4: 'total' }],
  ['hints in Japanese', lines('会社名,担当者,電話番号', '必須,必須,任意', '株式会社サクラ,佐藤,03-1234-5678'), { 2: 'hint' }],
  [
    'hints within sentences',
    lines('客户名称,联系电话,客户类型', '客户全称，不能为空,11位手机号,请从下拉列表选择', '甲公司,13812340001,意向'),
    { 2: 'hint' },
  ],
  [
    'hints in brackets of other words',
    lines('Company,Phone,Type', '(max 50 chars),(with country code),(choose from list)', 'Acme,+442079460001,Lead'),
    { 2: 'hint' },
  ],
  ['kinds of values', lines('name,phone,created', 'string,string,date', 'Acme,+442079460001,2026-01-01'), { 2: 'hint' }],
  ['lengths and kinds of values', lines(english, 'max. 100 chars,text,numbers only,,', acme, beta), { 2: 'hint' }],
  ['what a cell must be', lines(english, 'Max 100 characters,Up to 50 characters,10 digits,one of the list,', acme, beta), { 2: 'hint' }],
  ['lengths in German', lines('Firma,Telefon,Ort', 'max. 50 Zeichen,nur Zahlen,Text', 'Acme,+442079460001,Ulm'), { 2: 'hint' }],
  ['an example behind its name', lines(english, 'ACME Corporation (example),Jane Doe,+15550100000,Boston,1', acme, beta), { 2: 'example' }],
  ['nobody’s name and mailbox', lines('Name,Email', 'John Example,john@example.com', 'Ann Lee,ann@lee.org'), { 2: 'example' }],
  ['nothing in a sheet of made-up data', lines('Name,Email', 'John Example,john@example.com', 'Ann Lee,ann@example.com'), {}],
  ['when it was made', lines('Name,Phone,City', 'Ann Lee,020 7946 0001,Ely', 'Generated on: 2026-01-01,,'), { 3: 'hint' }],
  [
    'page headers behind blank rows',
    lines('编号,客户名称,手机', '1,甲公司,13800000001', '', '编号,客户名称,手机', '2,乙公司,13800000002'),
    { 4: 'header' },
  ],
  ['what a spreadsheet sums by city', lines(english, acme, 'London Total,,,,100', beta), {}],
  [
    'what a spreadsheet sums by city, below the rows of that city',
    lines('City,Company,Phone,Amount', 'London,Acme,+442079460001,1', 'London Total,,,1', 'Leeds,Beta,+442079460002,2', 'Grand Total,,,3'),
    { 3: 'total', 5: 'total' },
  ],
  [
    'totals in Chinese words',
    lines(
      chinese,
      one,
      two,
      '合计金额,,,,300',
      '总数,,,,2',
      '2026年合计,,,,300',
      '合计人民币叁佰元整,,,,',
      '总共2条,,,,',
      '城市 汇总,,,,300',
    ),
    { 4: 'total', 5: 'total', 6: 'total', 7: 'total', 8: 'total', 9: 'total' },
  ],
  [
    'what a database writes around its rows',
    lines(english, '---,---,---,---,---', acme, beta, '(2 rows affected),,,,', '2 rows selected.,,,,'),
    { 2: 'hint', 5: 'total', 6: 'total' },
  ],
  [
    'counts with the word of what was counted',
    lines(english, acme, beta, 'Summe Kunden: 2,,,,', 'Total de clientes: 2,,,,', 'Всего записей: 2,,,,'),
    { 4: 'total', 5: 'total', 6: 'total' },
  ],
  ['the numbers of the columns', lines(chinese, '1,2,3,4,5', one, two), { 2: 'hint' }],
  ['marks of required columns', lines(english, '*,*,,,', acme, beta), { 2: 'hint' }],
  ['units', lines('客户名称,年营收,人数,电话', ',万元,人,', '甲公司,100,5,13812340001'), { 2: 'hint' }],
  [
    'what is asked of who fills it in',
    lines(chinese, '请勿删除此行,,,,', one, '1、带*号为必填项；2、请勿修改表头,,,,'),
    { 2: 'hint', 4: 'hint' },
  ],
  [
    'the end of a report',
    lines(english, acme, '*** End of list ***,,,,', 'Confidential Information - Do Not Distribute,,,,'),
    { 3: 'hint', 4: 'hint' },
  ],
  ['an example that asks to be deleted', lines(chinese, '此行为示例，请删除,张三,13800138000,北京,1', one, two), { 2: 'example' }],
  ['nothing behind gaps', lines('Name,Phone,City', 'Ann Lee,020 7946 0001,Ely', '', 'City Roofing,020 7946 0002,Rye'), {}],
  ['nothing of words in notes', lines('Name,Phone,Note', 'Ann Lee,020 7946 0001,Required', 'Bob Ray,020 7946 0002,Example: see mail'), {}],
  ['nobody called so', lines('First name,Last name,Email,City', 'Sample,Smith,s@x.com,Ely', 'Total,Jones,t@x.com,Rye'), {}],
])('%s', async (_, text, aside) => {
  expect((await read(text)).aside).toEqual(aside)
})

test.each(
  [
    'Razem|Ogółem|Łącznie|Suma końcowa|Średnia', // Polish
    'Toplam|TOPLAM|Genel Toplam|Ara Toplam|Ortalama', // Turkish
    'รวม|ยอดรวม|รวมทั้งสิ้น|รวมทั้งหมด', // Thai
    'Gesamtergebnis|Insgesamt|Gesamtbetrag|Totale generale|Somma|Total geral|Promedio|Subtotaal|Eindtotaal|Summa|Totalsumma', // Western Europe
    'Celkem|Celkový součet|Mezisoučet|Összesen|Mindösszesen|Végösszeg|Ukupno|Σύνολο|Общий итог|Итого по Москве|Разом', // Central and Eastern Europe
    'Tổng cộng|Tổng số|総合計|計|총합계|평균|المجموع', // Asia
  ].flatMap((words) => words.split('|')),
)('%s is a total beside an amount, and no more than a name beside anything else', async (word) => {
  expect((await read(lines(english, acme, beta, `${word},,,,300`))).aside).toEqual({ 4: 'total' })
  expect((await read(lines(english, acme, beta, `${word},Ann Lee,+442079460003,,300`))).aside).toEqual({})
})

test.each(
  [
    'wymagane|pole wymagane|obowiązkowe',
    'zorunlu|Zorunlu alan|isteğe bağlı',
    'จำเป็น|(จำเป็น)|ไม่บังคับ',
    'champ obligatoire|requis|campo obligatorio|campo obbligatorio|Bitte ausfüllen|obligatoriskt|krävs',
    'povinné|kötelező|обязательное поле|bắt buộc|pakollinen|全角',
  ].flatMap((words) => words.split('|')),
)('%s in two cells is a hint', async (word) => {
  expect((await read(lines(english, `${word},${word},,,`, acme, beta))).aside).toEqual({ 2: 'hint' })
})

test.each(
  'np. Firma X|Przykład: X|Örnek: ABC A.Ş.|örn. ABC|ตัวอย่าง: บริษัท ก|Bsp.: Muster|Exempel: Sol|Příklad: X|např. X|Példa: Nap|Ví dụ: X|例）株式会社|예) 회사'.split(
    '|',
  ),
)('%s is an example', async (text) => {
  expect((await read(lines(english, `${text},Ann,1,Ely,1`, acme, beta))).aside).toEqual({ 2: 'example' })
})

/** Rows that look like it and are customers. */
const customers = [
  'E.G. Smith,,+442079460011,Hull,1',
  'Max,,,,5',
  'Pl. Mayor Tours,Ann Lee,,Madrid,5',
  'London Total,,,,5',
  'Toplam Insaat,Ali Oz,+902121234567,Izmir,5',
  'Razem,Jan Nowak,+48221234567,Lublin,5',
  'Copyright Agency,Ann Lee,,,',
  'Requis Conseil,Eve Roy,,Lyon,5',
  'Total Fitness Ltd,Ann Lee,+442079460003,Hull,100',
  'Total,Jean Petit,+33142000000,Paris,100',
  'Total,,+33142000000,,',
  'Sum,Ann Lee,,,',
  'Summe Bau GmbH,Jan Maier,+493012345678,Berlin,5',
  'Beispiel GmbH,Eva Beispiel,+493012345679,Berlin,5',
  'Example Corp,John Sample,+12025550123,Boston,7',
  'Sample,Ann Lee,+442079460009,York,1',
  'Required Reading Ltd,Tom Roe,+442079460004,Ely,3',
  'Optionality Ltd,Requireds,,,',
  'Optional,Tom Roe,+442079460005,Ely,3',
  'Header Ltd,Company Smith,+442079460006,City,3',
  'Contact Energy,Phone Home,+6449000000,Wellington,9',
  'Note Ltd,Ann Note,+442079460007,Rye,1',
  '请勿打扰文化,张伟,13812340011,苏州,5',
  '计家墩,张伟,13812340012,苏州,5',
  '*星号科技有限公司,张伟,13812340013,苏州,5',
  '合计利科技有限公司,张伟,13812340003,苏州,5',
  '小计量器有限公司,李娜,13812340004,无锡,6',
  '示例科技有限公司,王芳,13812340005,上海,7',
  '必填宝软件有限公司,赵磊,13812340006,北京,8',
  '总计划咨询有限公司,钱进,13812340007,广州,9',
  '共三家餐饮有限公司,孙丽,13812340008,成都,1',
  '甲公司,必填,13812340009,苏州,1',
  '注：册商标代理有限公司,周杰,13812340010,苏州,1',
  '客户名称管理有限公司,联系人,13812340011,城市,1',
  '例外（上海）贸易有限公司,吴敏,13812340012,上海,2',
]

test.each(customers)('%s is a customer', async (row) => {
  expect((await read(lines(row.charCodeAt(0) < 0x2000 ? english : chinese, row, acme, row, beta, row))).aside).toEqual({})
})

test.each([
  '华东电子有限公司',
  'North Star Ltd',
  'Western Digital',
  'Regional Bank: Leeds',
  'A. Lee',
  '王芳',
  'Jordan',
  'Acme (Germany)',
  'France Telecom',
  'DE',
  '中国电信',
])('%s alone in a row is a customer', async (name) => {
  expect((await read(lines(english, acme, `${name},,,,`, beta, acme))).aside).toEqual({})
})

test.each([
  ['Order no.,Product,Amount', 'A-1,Bolts,100'],
  ['Order no.,Product,Amount,,', 'A-1,Bolts,100,,'],
  ['Name,E-mail,,,', 'Ann Lee,ann@acme.com,,,'],
])('a second table directly below the customers: %s', async (header, row) => {
  const wide = (text: string, last: string) => `${text},${last}`
  const sheet = [wide(english, 'Industry'), wide(acme, 'IT'), wide(beta, 'Retail'), wide(acme, 'IT'), header, row]
  expect((await read(lines(...sheet))).aside).toEqual({ 5: 'second-table', 6: 'second-table' })
})

test('a heading in a sheet of few cells is a customer', async () => {
  expect((await read(lines('Company,Phone', 'North,', 'Acme Ltd,', 'South,+442079460001'))).aside).toEqual({})
})

test('what is set aside is told with its reasons and rows, and read as rows when asked', async () => {
  const text = lines(chinese, '(必填),(必填),(选填),,', one, chinese, two, '合计,,,,300')
  const reasons = [
    { why: 'hint', count: 1, rows: '2' },
    { why: 'header', count: 1, rows: '4' },
    { why: 'total', count: 1, rows: '6' },
  ]
  expect(await read(text)).toMatchObject({ records: 2, notice: { kind: 'set-aside', count: 3, reasons } })
  expect(await read(text, { keepAll: true })).toMatchObject({ aside: {}, records: 5, notice: undefined })
})

const apart = [
  '合计,,,,300',
  chinese,
  '(必填),(必填),(选填),,',
  '示例：某某公司,示例,13800000000,,',
  '订单号,产品,金额,,',
  '',
  '制表人：王芳,,,,',
]

test('no row is lost: each is a record, set aside, in quarantine or blank', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(one, two, ...customers, ...apart), { maxLength: 30 }), async (rows) => {
      const { aside, records, broken, headerRow } = await read(lines(chinese, one, ...rows))
      const blank = rows.filter((row) => row === '').length
      expect(headerRow).toBe(1)
      expect(records + broken + Object.keys(aside).length + blank).toBe(rows.length + 1)
    }),
    { numRuns: tries(40) },
  )
})
