import typeIndustryConsistent from '../../rules/type-industry-consistent.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(typeIndustryConsistent, [
  {
    why: 'accepts an industry the name allows',
    rows: [
      { name: '苏州华兴餐饮管理有限公司', industry: '餐饮业' },
      { name: '苏州华兴机械有限公司', industry: '采矿业' },
    ],
  },
  {
    why: 'hints at one it does not',
    rows: [{ name: '苏州华兴餐饮管理有限公司', industry: '采矿业' }],
    findings: [{ row: 2, field: 'industry', message: 'differs', severity: 'info' }],
  },
])
