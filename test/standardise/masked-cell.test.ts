import { expect, test } from 'vitest'
import { looksMasked } from '../../src/standardise/masked-cell.ts'

test.each([
  ['138****0012', true],
  ['138＊＊＊＊0012', true],
  ['138xxxx0012', true],
  ['138●●●●0012', true],
  ['王*', true],
  ['王*明', true],
  ['*', true],
  ['***', true],
  ['z***@qq.com', true],
  ['110105**********12', true],
  ['江苏省苏州市************', true],
  ['什*****', true],
  ['1**********', true],
  ['王明', false],
  ['13800120012', false],
  ['5*3=15', false],
  ['3×4×5', false],
  ['A*', false],
  ['**重要** 客户，请先打电话', false],
  ['call **before noon** only', false],
  ['Maxxx GmbH', false],
  ['axxx1@b.com', false],
  ['#1', false],
  ['', false],
])('%s: %s', (cell, is) => expect(looksMasked(cell)).toBe(is))
