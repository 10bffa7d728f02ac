import { expect, test } from 'vitest'
import { masked } from '../../src/check/mask.ts'

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
] as const)('%s as %s is shown as %s', (value, type, shown) => {
  expect(masked(value, type)).toBe(shown)
})
