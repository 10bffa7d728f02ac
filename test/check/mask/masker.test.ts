import { expect, test } from 'vitest'
import { extraPlace } from '../../../src/check/mask/kind-of-value.ts'
import { maskerOf, strictMasker } from '../../../src/check/mask/masker.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import type { Field } from '../../../src/schema/field.ts'

test.each([
  ['13912345678', 'phone', '139****5678'],
  ['+86 13912345678', 'phone', '+86********5678'],
  ['12345', 'phone', '1****'],
  ['zhang.wei@qq.com', 'email', 'z***@qq.com'],
  ['no-at-sign', 'email', 'n*********'],
  ['张三丰', 'person', '张**'],
  ['张', 'person', '*'],
  ['上海云帆机械有限公司', 'party', '上海云帆机械有限公司'],
  ['110101199003078888', 'id', '110***********8888'],
  ['上海市浦东新区张江路88号', 'address', '上海市浦东新*******'],
  ['大客户', 'choice', '大客户'],
  ['身份证号110101199003078888,请保密,谢谢', 'choice', '身************'],
  ['2024-02-30', 'date', '2024-02-30'],
  ['电话打不通', 'text', '电****'],
  ['', 'text', ''],
  ['1', 'phone', '*'],
  ['1234567', 'phone', '1******'],
  ['12345678', 'phone', '123*5678'],
  ['@qq.com', 'email', '@******'],
  ['a@b@qq.com', 'email', 'a***@qq.com'],
  ['小明', 'given', '小*'],
  ['欧阳', 'family', '欧*'],
  ['华兴机械', 'party', '华兴机械'],
  ['华兴机械厂', 'company', '华兴机械厂'],
  ['91110108551385082Q', 'code', '91110108551385082Q'],
  ['苏州市', 'address', '苏**'],
  ['𠮷野', 'text', '𠮷*'],
  ['江苏省/苏州市', 'region', '江苏省/苏州市'],
  ['甲;乙', 'choices', '甲;乙'],
  ['2026-01-01/..', 'period', '2026-01-01/..'],
  ['12.5', 'number', '12.5'],
  ['500000/1000000', 'money', '500000/1000000'],
  ['x'.repeat(20), 'choice', 'x'.repeat(20)],
  ['x'.repeat(21), 'choice', 'x************'],
  ['13812345671', 'choice', '138****5671'],
  ['139-1234-5672', 'choices', '139******5672'],
  ['1000-5000人', 'choice', '1000-5000人'],
  ['wang@qq.com', 'choice', 'w***@qq.com'],
  ['成交', 'choice', '成交'],
  ['13912345675', 'date', '139****5675'],
  ['110101199003078515', 'date', '110***********8515'],
  ['李小梅', 'date', '李**'],
  ['去年', 'date', '去年'],
  ['2024/13/45', 'date', '2024/13/45'],
  ['20241345', 'date', '20241345'],
  ['20240105123000', 'date', '20240105123000'],
  ['44927', 'date', '44927'],
  ['李小梅13512345671', 'money', '李************'],
  ['13912345674', 'money', '139****5674'],
  ['1200000000', 'money', '1200000000'],
  ['大概百万', 'money', '大概百万'],
  ['13912345679', 'number', '139****5679'],
  ['李小梅', 'number', '李**'],
  ['0.333333333333', 'number', '0.333333333333'],
  ['13912345677', 'region', '139****5677'],
  ['朝阳区建国路88号5号楼', 'region', '朝阳区*********'],
  ['wang@qq.com 13912345678', 'email', 'w************'],
  ['wang@qq.com(王建国)', 'email', 'w************'],
  ['wang@中文.中国', 'email', 'w***@中文.中国'],
  ['ç\u008e‹ä¼Ÿ', 'choice', 'ç*****'],
  ['ç\u008e‹ä¼Ÿ', 'party', 'ç*****'],
  ['è‹\u008få·\u009eå\u008d\u008eå…´æœºæ¢°åŽ‚', 'party', 'è‹\u008få·\u009eå\u008d\u008eå…´æœºæ¢°åŽ‚'],
  ['待补充', 'party', '待补充'],
  ['98765 69876', 'address', '987****9876'],
  ['2023-08-24', 'text', '2023-08-24'],
  ['2023-08-24', 'choice', '2023-08-24'],
  ['03/05/2024', 'choice', '03/05/2024'],
  ['王建国 李小梅 x', 'phone', '王********'],
  ['0512-61234567转801', 'phone', '051**********转801'],
  ['1386123457a', 'phone', '138****457a'],
  ['王建国', 'party', '王**'],
  ['浦东新区张江路88号301室', 'company', '浦东新区**********'],
  ['13912345678', 'company', '139****5678'],
  ['王建国', 'company', '王**'],
  ['Acme Ltd', 'party', 'Acme Ltd'],
  ['王伟', 'choice', '王*'],
  ['David Miller', 'choice', 'D***********'],
  ['Trade Show', 'choice', 'Trade Show'],
  ['高级', 'choice', '高级'],
  ['金融业', 'choice', '金融业'],
  ['李伟', 'region', '李*'],
  ['安徽', 'region', '安徽'],
  ['New York', 'region', 'New York'],
  ['John Smith', 'region', 'J*********'],
  ['销售一部', 'text', '销售一部'],
  ['Human Resources', 'text', 'Human Resources'],
  ['采购经理', 'text', '采购经理'],
  ['张经理', 'text', '张**'],
  ['华信科技有限公司', 'text', '华信科技有限公司'],
  ['6222021234567890128', 'text', '622************0128'],
  ['C202401001', 'id', 'C202401001'],
  ['110101199003078888', 'money', '110***********8888'],
] as const)('%s as %s is shown as %s', (value, type, shown) => {
  expect(strictMasker.cell(value, { name: 'x', type })).toBe(shown)
})

test.each([
  ['跟进人', '阿强', '阿*'],
  ['部门', '华东大区', '华东大区'],
  ['出生日期', '1990-03-07', '1990******'],
  ['微信号', 'wxid_abcdefg', 'w***********'],
  ['身份证号', '11010119900307', '110*******0307'],
  ['指纹', 'A1', '**'],
  ['Job Title', 'Head of Sales', 'Head of Sales'],
  ['Contact Name', 'Head of Sales', 'H************'],
  ['备注', '打过两次电话', '打*****'],
])("in a column of the sheet's own, %s: %s is shown as %s", (header, value, shown) => {
  expect(strictMasker.cell(value, extraPlace(header))).toBe(shown)
})

test("a birthday is none of everybody's business, other dates are", () => {
  const date = (name: string) => strictMasker.cell('1990-03-07', { name, type: 'date' })
  expect([date('birthday'), date('生日'), date('first_contact_at')]).toEqual(['1990******', '1990******', '1990-03-07'])
})

test.each([
  ['C202401001', 'C202401001'],
  ['2024-MANU-001', '2024-MANU-001'],
  ['20240100001', '20240100001'],
  ['20240315123456789', '20240315123456789'],
  ['row:7', 'row:7'],
  ['13912345678', '139****5678'],
  ['110101199003078515', '110***********8515'],
  ['wang@qq.com', 'w***@qq.com'],
  ['王伟', '王*'],
])('a record named %s is shown as %s', (key, shown) => {
  expect(strictMasker.key(key)).toBe(shown)
})

test.each([
  ['13912345678', '13912345679', 'phone', '139****5678', '139****5679', false],
  ['13912345678', '13922345678', 'phone', '1391***5678', '1392***5678', false],
  ['138 1234 5678', '13812345678', 'phone', '138 **** 5678', '138****5678', false],
  ['li@@mingda.cn', 'li@mingda.cn', 'email', 'l*@@mingda.cn', 'l*@mingda.cn', false],
  ['王伟', '王小伟', 'person', '王*', '王小*', false],
  ['李娜', '王伟', 'person', '李*', '王*', true],
  ['苏州市工业园区星湖街328号', '苏州市工业园区星湖街382号', 'address', '苏州市********28*', '苏州市********82*', false],
  ['13912345679', '陈静', 'phone', '139****5679', '陈*', true],
  ['13912345678 王伟', '13912345678', 'phone', '1************', '139****5678', false],
  ['华信科技', '华信科技有限公司', 'company', '华信科技', '华信科技有限公司', false],
  ['王伟', null, 'person', '王*', null, false],
] as const)('%s beside %s as %s: what differs stays visible', (before, after, type, one, other, isHidden) => {
  expect(strictMasker.pair(before, after, { name: 'x', type })).toEqual({ before: one, after: other, isHidden })
})

const values: readonly (readonly [string, Pick<Field, 'name' | 'type'>])[] = [
  ['13912345678', { name: 'phone', type: 'phone' }],
  ['li@mingda.cn', { name: 'email', type: 'email' }],
  ['王伟', { name: 'contact', type: 'person' }],
  ['110101199003078515', { name: 'note', type: 'text' }],
  ['证件110101199003078515，请保密', { name: 'note', type: 'text' }],
  ['卡号6222021234567890128', { name: 'note', type: 'text' }],
  ['苏州市星湖街328号', { name: 'address', type: 'address' }],
  ['1990-03-07', { name: 'birthday', type: 'date' }],
  ['wx_12345678', { name: '微信号', type: 'text' }],
]
const hiddenBy = (masker: ReturnType<typeof maskerOf>) =>
  values.flatMap(([value, place], at) => (masker.cell(value, place) === value ? [] : [at]))

test('what each standard masks', () => {
  expect(hiddenBy(maskerOf('strict'))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(hiddenBy(maskerOf('gbt35273'))).toEqual([3, 4, 5, 8])
  expect(hiddenBy(maskerOf('gbt45574'))).toEqual([3, 4, 5, 8])
  expect(hiddenBy(maskerOf('gbt45574', false))).toEqual([5, 8])
})

test('where only numbers are masked, the words around them stay', () => {
  expect(maskerOf('gbt35273').cell('证件110101199003078515，请保密', { name: 'note', type: 'text' })).toBe('证件110***********8515，请保密')
})

test.each([
  ['C202609001', false, 'C202609001'],
  ['C202609001, C202609002', false, 'C202609001, C202609002'],
  ['2023-08-24', false, '2023-08-24'],
  ['2024-03-05 13:00', false, '2024-03-05 13:00'],
  ['王伟', false, '王*'],
  ['13912345678', false, '139****5678'],
  ['^C\\d{6}$ with a long pattern behind it', false, '^C\\d{6}$ with a long pattern behind it'],
  ['DO NOT CALL', true, 'DO NOT CALL'],
  ['61234567', true, '612*4567'],
  ['please ask for his wife at home', true, 'p************'],
])('the word %s of a message, part of a cell: %s, is shown as %s', (word, isQuoted, shown) => {
  expect(strictMasker.word(word, isQuoted)).toBe(shown)
})

test('options of a field are shown in every spelling, however long', () => {
  const field = customerSchema.fields.find(({ name }) => name === 'industry')!
  const long = field.choices!.flatMap((choice) => [choice.label?.en ?? '', ...(choice.means ?? [])]).filter((text) => text.length > 20)
  expect(long.length).toBeGreaterThan(20)
  expect(long.filter((text) => maskerOf('strict').cell(text, field) !== text)).toEqual([])
})
