import { expect, test } from 'vitest'
import { masked, maskedCell } from '../../src/check/mask.ts'

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
] as const)('%s as %s is shown as %s', (value, type, shown) => {
  expect(masked(value, type)).toBe(shown)
})

test('the customer number names the record everywhere; other cells are masked by their type, those of no field as text', () => {
  expect(maskedCell('C202401001', { name: 'customer_no', type: 'id' })).toBe('C202401001')
  expect(maskedCell('C202401001', { name: 'order_no', type: 'id' })).toBe('C20***1001')
  expect(maskedCell('C202401001', undefined)).toBe('C*********')
})
