import vagueValue from '../../rules/vague-value.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(vagueValue, [
  { why: 'accepts what is exact, and what is nearly so', rows: [{ company_size: '350人', budget: '约10万', satisfaction: '85' }] },
  {
    why: 'reports vague options',
    rows: [{ company_size: '中等规模' }, { company_size: '几十人吧' }, { company_size: '挺大的' }],
    findings: [{ row: 2, field: 'company_size', message: 'choice', severity: 'error' }, { row: 3 }, { row: 4 }],
  },
  {
    why: 'warns of vague amounts',
    rows: [{ budget: '大概百万' }, { satisfaction: '很高' }],
    findings: [
      { row: 2, field: 'budget', message: 'amount', severity: 'warning' },
      { row: 3, field: 'satisfaction' },
    ],
  },
  {
    why: 'warns of addresses whose characters were replaced by signs',
    rows: [{ address: '江苏省苏州市******' }, { address: '无锡市滨湖区**' }, { address: '南京市玄武区珠江路12号' }],
    findings: [
      { row: 2, field: 'address', message: 'masked', severity: 'warning' },
      { row: 3, field: 'address', message: 'masked' },
    ],
  },
])
