import { expect, test } from 'vitest'
import { masked, maskedCell, maskedKey } from '../../src/check/mask.ts'

test.each([
  ['13912345678', 'phone', '139****5678'],
  ['+86 13912345678', 'phone', '+86********5678'],
  ['12345', 'phone', '1****'],
  ['zhang.wei@qq.com', 'email', 'z***@qq.com'],
  ['no-at-sign', 'email', 'n*********'],
  ['张三丰', 'person', '张**'],
  ['张', 'person', '*'],
  ['上海云帆机械有限公司', 'party', '上海******公司'],
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
  ['华兴机械', 'party', '华***'],
  ['华兴机械厂', 'company', '华兴*械厂'],
  ['91110108551385082Q', 'code', '911***********082Q'],
  ['苏州市', 'address', '苏**'],
  ['𠮷野', 'text', '𠮷*'],
  ['江苏省/苏州市', 'region', '江苏省/苏州市'],
  ['甲;乙', 'choices', '甲;乙'],
  ['2026-01-01/..', 'period', '2026-01-01/..'],
  ['12.5', 'number', '12.5'],
  ['500000/1000000', 'money', '500000/1000000'],
  ['x'.repeat(20), 'choice', 'x'.repeat(20)],
  ['x'.repeat(21), 'choice', 'x************'],
  ['13812345671', 'choice', '1**********'],
  ['139-1234-5672', 'choices', '1************'],
  ['1000-5000人', 'choice', '1000-5000人'],
  ['wang@qq.com', 'choice', 'w**********'],
  ['成交', 'choice', '成交'],
  ['13912345675', 'date', '1**********'],
  ['110101199003078515', 'date', '1************'],
  ['李小梅', 'date', '李**'],
  ['去年', 'date', '去年'],
  ['2024/13/45', 'date', '2024/13/45'],
  ['20241345', 'date', '20241345'],
  ['20240105123000', 'date', '20240105123000'],
  ['44927', 'date', '44927'],
  ['李小梅13512345671', 'money', '李************'],
  ['13912345674', 'money', '1**********'],
  ['1200000000', 'money', '1200000000'],
  ['大概百万', 'money', '大概百万'],
  ['13912345679', 'number', '1**********'],
  ['李小梅', 'number', '李**'],
  ['0.333333333333', 'number', '0.333333333333'],
  ['13912345677', 'region', '1**********'],
  ['朝阳区建国路88号5号楼', 'region', '朝***********'],
  ['wang@qq.com 13912345678', 'email', 'w************'],
  ['wang@qq.com(王建国)', 'email', 'w************'],
  ['wang@中文.中国', 'email', 'w***@中文.中国'],
  ['王建国 李小梅 x', 'phone', '王********'],
  ['0512-61234567转801', 'phone', '051**********转801'],
  ['1386123457a', 'phone', '138****457a'],
] as const)('%s as %s is shown as %s', (value, type, shown) => {
  expect(masked(value, type)).toBe(shown)
})

test('the customer number names the record everywhere; other cells are masked by their type, those of no field as text', () => {
  expect(maskedCell('C202401001', { name: 'customer_no', type: 'id' })).toBe('C202401001')
  expect(maskedCell('13912345678', { name: 'customer_no', type: 'id' })).toBe('139****5678')
  expect(maskedCell('C202401001', { name: 'order_no', type: 'id' })).toBe('C20***1001')
  expect(maskedCell('C202401001', undefined)).toBe('C*********')
})

test.each([
  ['C202401001', 'C202401001'],
  ['2024-MANU-001', '2024-MANU-001'],
  ['20240100001', '20240100001'],
  ['row:7', 'row:7'],
  ['13912345678', '139****5678'],
  ['110101199003078515', '110***********8515'],
  ['wang@qq.com', 'w***@qq.com'],
])('a record named %s is shown as %s', (key, shown) => {
  expect(maskedKey(key)).toBe(shown)
})
