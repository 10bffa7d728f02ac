import { expect, test } from 'vitest'
import type { Call } from '../../src/cli/command.ts'
import { speaker } from '../../src/cli/messages.ts'
import { pairDocument, pairText } from '../../src/cli/pair-text.ts'
import type { ExplainedPair } from '../../src/jobs/dedupe/explain-pair.ts'

type Evidence = ExplainedPair['evidence'][number]

const evidence = (
  field: string,
  [en, zh]: [string, string],
  [left, right]: [string | null, string | null],
  weight: number,
  level = 1,
): Evidence => ({
  field,
  label: { en, zh },
  type: field === 'phone' ? 'phone' : 'text',
  left,
  right,
  level,
  comparison: level < 0 ? { en: 'no value', zh: '缺值' } : { en: 'same', zh: '相同' },
  weight,
})

const pair = {
  left: { key: 'C1' },
  right: { key: 'C2' },
  stored: true,
  prior: -9.2,
  weight: 6.3,
  probability: 0.9875,
  evidence: [
    evidence('name', ['Customer name', '客户名称'], ['华信', '华信科技'], 12.1),
    evidence('phone', ['Phone', '联系电话'], ['+8613812345678', '+8613812345678'], 7),
    evidence('region', ['Region', '地区'], ['a', 'b'], -3.6, 0),
    evidence('note', ['Note', '备注'], [null, 'x'], 0, -1),
  ],
} as unknown as ExplainedPair

const call = (language: 'en' | 'zh') =>
  ({ say: speaker(language), language, terminal: { paint: { bold: (text: string) => text } } }) as unknown as Call

test('a pair as a table: both values, the level, its weight as a number and as a bar, the total and the probability so far', () => {
  expect(pairText(call('en'), pair, null).split('\n')).toEqual([
    'C1 and C2: weight 6.3 bits, probability of being the same customer 98.75 %',
    '',
    'field             left            right           level reached  weight  total  probability',
    'before comparing                                                   -9.2   -9.2       0.17 %  ▇▇▇▇▇│',
    'Customer name     华信            华信科技        same            +12.1   +2.9      88.19 %       │▇▇▇▇▇▇▇',
    'Phone             +8613812345678  +8613812345678  same             +7.0   +9.9      99.90 %       │▇▇▇▇',
    'Region            a               b               same             -3.6   +6.3      98.75 %     ▇▇│',
    'Note                              x               no value         +0.0   +6.3      98.75 %       │',
    '',
    'Weights are in bits: +1 doubles the odds of a match, -1 halves them. Bars to the right are evidence for a match, to the left against it; two bits a block.',
    '',
  ])
})

test('in Chinese, with its values masked', () => {
  const lines = pairText(call('zh'), pair, 'strict').split('\n')
  expect(lines[2]!.split(/ {2,}/)).toEqual(['字段', '左', '右', '达到的级别', '权重', '累计', '概率'])
  expect(lines[5]!.split(/ {2,}/)).toEqual(['联系电话', '+86*******5678', '+86*******5678', '相同', '+7.0', '+9.9', '99.90 %', '│▇▇▇▇'])
})

test('for programs: the pair by its name, the total and the probability after each field', () => {
  const { pair: name, evidence: told } = pairDocument(pair, call('en'), null)
  expect(name).toBe('C1:C2')
  expect(told[1]).toEqual({
    field: 'phone',
    left: '+8613812345678',
    right: '+8613812345678',
    level: 1,
    comparison: 'same',
    weight: 7,
    total: expect.closeTo(9.9, 6),
    probability: expect.closeTo(0.99896, 4),
  })
})
