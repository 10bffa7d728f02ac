import magnitudeOutlier from '../../rules/magnitude-outlier.ts'
import { testRule, withField } from '../support/rule-tester.ts'

const peers = Array.from({ length: 40 }, (_, i) => ({ budget: `${10 + i * 2}万` }))
const budgets = (...list: string[]) => list.map((budget) => ({ budget }))
const five = (budget: string, owner = '') => Array.from({ length: 5 }, () => ({ budget, owner }))

testRule(magnitudeOutlier, [
  { why: 'accepts amounts that scatter as amounts do', rows: peers },
  { why: 'says nothing of a few', rows: [{ budget: '10万' }, { budget: '1000万' }] },
  {
    why: 'warns of a digit or a unit too many, and too few',
    rows: [...peers, { budget: '2亿' }, { budget: '20' }],
    findings: [
      { row: peers.length + 2, field: 'budget', message: 'high', severity: 'warning' },
      { row: peers.length + 3, field: 'budget', message: 'low' },
    ],
  },
  {
    why: 'takes ten times the peers for too many, and a tenth for too few',
    rows: [...five('10万'), ...budgets('100万', '99万', '1万', '1.01万')],
    options: { least: 5 },
    findings: [
      { row: 7, message: 'high', data: { times: 10 } },
      { row: 9, message: 'low', data: { times: 10 } },
    ],
  },
  { why: 'says nothing of a group too small', rows: [...five('10万'), ...budgets('1亿')], options: { least: 7 } },
  {
    why: 'speaks from the size that is asked for',
    rows: [...five('10万'), ...budgets('1亿')],
    options: { least: 6 },
    findings: [{ row: 7, data: { times: 1000 } }],
  },
  {
    why: 'lets amounts scatter as widely as their peers do',
    rows: budgets('1000', '1万', '10万', '100万', '1000万', '1000亿'),
    options: { least: 5 },
  },
  {
    why: 'measures from the middle one of an odd number, by the deviations that are asked for',
    rows: budgets('100000', '100000', '158489', '251189', '1412538'),
    options: { least: 5, deviations: 0.1 },
  },
  {
    why: 'measures from between the middle two of an even number',
    rows: budgets('100000', '100000', '100000', '158489', '158489', '1318257'),
    options: { least: 5 },
    findings: [{ row: 7, message: 'high' }],
  },
  {
    why: 'compares each with its own group',
    rows: [...five('10万', 'a'), ...five('1000万', ''), { budget: '10万', owner: 'a' }],
    options: { least: 5, group: 'owner' },
  },
  {
    why: 'takes the middle of a range, and the end of an open one',
    rows: [...five('100万'), ...budgets('10万-1000万', '1000万以上', '10万以下', '0-1000万')],
    options: { least: 5 },
    findings: [
      { row: 8, message: 'high' },
      { row: 9, message: 'low' },
      { row: 10, message: 'high' },
    ],
  },
  {
    why: 'leaves what is no amount, and what has no magnitude, to other rules',
    rows: [...five('100万'), ...budgets('', '待定', '几十万', '0', '-5', '-1-5', 'USD 5')],
    options: { least: 5 },
  },
  {
    why: 'judges numbers that have no limits of their own',
    schema: withField({ name: 'staff', type: 'number' }),
    rows: ['30', '31', '32', '33', '34', '3200', '很多'].map((staff) => ({ staff })),
    options: { least: 5 },
    findings: [{ row: 7, field: 'staff', message: 'high', data: { times: 98 } }],
  },
])
