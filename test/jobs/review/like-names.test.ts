import { expect, test } from 'vitest'
import { likeNames } from '../../../src/jobs/review/like-names.ts'

const customers = [
  '上海明德软件有限公司',
  '上海明德软件科技有限公司',
  '北京明德软件有限公司',
  '上海恒信贸易有限公司',
  '王小明',
  '王小明明',
  'Acme Trading Co., Ltd.',
  'Acme Trading International Inc',
  'Acmeland Trading Ltd',
  'John Smith',
  'John Miller',
  '杭州启明星商贸股份有限公司',
]

test.each<[string, string[]]>([
  ['上海明德软件', ['上海明德软件有限公司', '上海明德软件科技有限公司']],
  ['上海市明德软件有限责任公司', ['上海明德软件有限公司', '上海明德软件科技有限公司']],
  ['明德软件（上海）有限公司', ['上海明德软件有限公司', '上海明德软件科技有限公司']],
  ['上海明德', ['上海明德软件有限公司', '上海明德软件科技有限公司']],
  ['明德软件', ['上海明德软件有限公司', '北京明德软件有限公司']],
  ['明德', ['上海明德软件有限公司', '上海明德软件科技有限公司', '北京明德软件有限公司']],
  ['北京明德软件有限公司第一分公司', ['北京明德软件有限公司']],
  ['啟明星商貿', ['杭州启明星商贸股份有限公司']],
  ['ACME trading', ['Acme Trading Co., Ltd.', 'Acme Trading International Inc']],
  ['Acme', ['Acme Trading Co., Ltd.', 'Acme Trading International Inc']],
  ['上海', []],
  ['王小明', ['王小明']],
  ['John', []],
  ['深圳恒信贸易有限公司', []],
])('%s is like %j', (name, like) => {
  const names = likeNames([name])
  for (const [id, customer] of customers.entries()) names.see(id, customer)
  expect(names.idsFor(name).map((id) => customers[id])).toEqual(like)
})

test('of each kind nine are kept', () => {
  const names = likeNames(['上海明德'])
  for (let id = 0; id < 40; id++) names.see(id, `上海明德${'甲乙丙丁'[id % 4]}${id}有限公司`)
  expect(names.idsFor('上海明德')).toHaveLength(9)
})
