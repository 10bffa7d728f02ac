import choiceKnown from '../../rules/choice-known.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(choiceKnown, [
  {
    why: 'accepts options and the words for them',
    rows: [
      { customer_type: '成交', industry: 'IT' },
      { customer_type: '潜在客户', industry: '制造业' },
      { customer_type: 'Lead', industry: '物流' },
    ],
  },
  {
    why: 'reports what is on no list',
    rows: [{ customer_type: '大客户' }],
    findings: [{ row: 2, field: 'customer_type', message: 'unknown', severity: 'error' }],
  },
  {
    why: 'leaves words that are too vague to vague-value',
    rows: [{ company_size: '中等规模' }],
  },
  { why: 'accepts a number of people for a size', rows: [{ company_size: '350人' }] },
  { why: 'accepts any tag', rows: [{ tags: '随意,自定义' }] },
  {
    why: 'accepts an option behind the letter of its class',
    rows: [{ industry: 'C 制造业' }, { industry: 'C制造业' }, { industry: 'I-软件和信息技术服务业' }],
  },
  {
    why: 'proposes the nearest option',
    rows: [{ source: '展览会' }],
    findings: [{ row: 2, message: 'near', data: { proposal: '展会对接' }, fix: { value: '展会对接', confidence: 0.8 } }],
  },
])
