import nameAbbreviated from '../../rules/name-abbreviated.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(nameAbbreviated, [
  {
    why: 'accepts full names, branches, persons and names in letters',
    rows: ['苏州华兴机械有限公司', '中国工商银行', '王伟', 'Siemens', '华兴机械(苏州)有限公司'].map((name) => ({ name })),
  },
  {
    why: 'hints at short forms',
    rows: [{ name: '苏州华兴机械' }],
    findings: [{ row: 2, field: 'name', message: 'short', severity: 'info' }],
  },
])
