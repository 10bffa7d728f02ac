import magnitudeOutlier from '../../rules/magnitude-outlier.ts'
import { testRule } from '../support/rule-tester.ts'

const peers = Array.from({ length: 40 }, (_, i) => ({ budget: `${10 + i * 2}万` }))

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
])
