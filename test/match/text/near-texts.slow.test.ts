import { expect, test } from 'vitest'
import { randomSource } from '../../../src/match/arrays/hash.ts'
import { near, nearByTrying } from '../../support/near-by-trying.ts'

test('600 values of every make, against trying all pairs', () => {
  const random = randomSource(5)
  const below = (n: number) => Math.floor(random() * n)
  const makes = [
    () => `+86138${String(below(1e5)).padStart(8, '0')}`,
    () => `${['zhang', 'wang', 'li', 'zhao'][below(4)]}${below(300)}@qq.com`,
    () => `深圳市${'华信鼎盛宏达瑞丰'[below(8)]}${'科技贸易物流电子'[below(8)]}${'一二三四五六七八'[below(8)]}有限公司`,
    () => `${below(200)} ${['Abbey', 'Albany', 'Station', 'Church'][below(4)]} ${['Road', 'Street'][below(2)]}`,
  ]
  const texts = new Set<string>()
  while (texts.size < 600) texts.add(makes[below(makes.length)]!())
  const list = [...texts]
  const tried = nearByTrying(list, 2)
  const found = new Set(near(list, 2))
  expect(tried.length).toBeGreaterThan(100)
  expect(tried.filter((pair) => !found.has(pair))).toEqual([])
})
