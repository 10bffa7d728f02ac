import { expect, test } from 'vitest'
import { isSameOperator } from '../../../src/jobs/approve/operator-name.ts'

test.each([
  ['Anna Li', 'anna  li', true],
  ['Ａnna Li', 'AnnaLi', true],
  ['张三', '张 三', true],
  ['张三', ' 张\u3000三\u200b', true],
  ['张三', '张三丰', false],
  ['Anna Li', 'Anna Lee', false],
])('%j and %j are one person: %s', (one, other, isSame) => {
  expect(isSameOperator(one, other)).toBe(isSame)
})
