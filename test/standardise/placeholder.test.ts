import { describe, expect, test } from 'vitest'
import { placeholderIn } from '../../src/standardise/placeholder.ts'

describe('a value is missing', () => {
  test.each([
    '-',
    '--',
    '—',
    '/',
    '***',
    '???',
    '？',
    '...',
    '_',
    'N/A',
    'n/a',
    '#N/A',
    '#REF!',
    'null',
    'NULL',
    'None',
    'nil',
    '无',
    '（无）',
    '暂无',
    '没有',
    '待补充',
    '待定',
    '未知',
    '不详',
  ])('in a company: %j', (text) => expect(placeholderIn(text, 'company')).toBe('missing'))
  test.each([
    '测试',
    'test',
    'TEST',
    'tbd',
    'TBA',
    'xx',
    'XXX',
    'x',
    'asdf',
    '请选择',
    '测试数据',
    'unknown',
    'Not available',
    'NA',
    'undefined',
    '某某',
    '0',
  ])('in a company: %j', (text) => expect(placeholderIn(text, 'company')).toBe('missing'))
  test.each([
    ['无', 'person'],
    ['NULL', 'person'],
    ['null', 'family'],
    ['NA', 'given'],
    ['待定', 'date'],
    ['未知', 'choice'],
    ['nan', 'number'],
    ['-', 'money'],
    ['待补充', 'text'],
  ] as const)('%j in a %s', (text, type) => expect(placeholderIn(text, type)).toBe('missing'))
})

test.each([
  ['无', 'text'],
  ['-', 'text'],
  ['none', 'choices'],
  ['N/A', 'text'],
  ['没有', 'text'],
] as const)('%j is an answer in %s: there is nothing', (text, type) => expect(placeholderIn(text, type)).toBe('nothing'))

test.each([
  ['Null', 'family'],
  ['Nan', 'given'],
  ['na', 'given'],
  ['No', 'family'],
  ['Test Rite International', 'company'],
  ['无锡华信科技有限公司', 'company'],
  ['无印良品', 'company'],
  ['测试仪器厂', 'company'],
  ['3M', 'company'],
  ['0', 'number'],
  ['👍', 'text'],
  ['★★★', 'text'],
  ['x', 'text'],
] as const)('%j is a value in a %s', (text, type) => expect(placeholderIn(text, type)).toBeNull())
