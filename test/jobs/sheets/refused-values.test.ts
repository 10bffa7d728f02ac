import { expect, test } from 'vitest'
import { withoutRefused } from '../../../src/jobs/sheets/refused-values.ts'
import { personalDataIn } from '../../../src/standardise/personal-data.ts'

test.each([
  ['喜欢喝茶，身份证110101199003071233，老客户', '喜欢喝茶，身份证，老客户'],
  ['身份证110101-19900307-1233', '身份证'],
  ['身份证 110101 19900307 1233', '身份证'],
  ['家庭地址：上海市漕溪路200弄8号，爱爬山', '，爱爬山'],
  ['住址：上海市浦东新区金桥路100弄5号302室，喜欢喝茶', '，喜欢喝茶'],
  ['家里住在上海市徐汇区漕溪路200弄8号楼1203室', '家里'],
  ['住在北京市朝阳区望京花园3号楼2单元501；周末勿扰', ';周末勿扰'],
])('%s: what is refused goes, the rest stays, and nothing that a check would find is left', (text, left) => {
  expect(personalDataIn(text)).not.toBeNull()
  const rest = withoutRefused(text, ['resident_id', 'home_address'])
  expect(rest.normalize('NFKC')).toBe(left.normalize('NFKC'))
  expect(personalDataIn(rest)).toBeNull()
})

test.each(['住在附近的客户', '客户住在酒店', '公司地址：上海市漕溪路200弄8号', '订单号 110101-19900307-1239'])('%s stays', (text) => {
  expect(withoutRefused(text, ['resident_id', 'home_address'])).toBe(text)
})
