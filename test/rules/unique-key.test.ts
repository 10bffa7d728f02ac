import uniqueKey from '../../rules/unique-key.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(uniqueKey, [
  {
    why: 'accepts different and missing numbers; case tells keys apart',
    rows: [{ customer_no: 'C1' }, { customer_no: 'c1' }, { customer_no: 'C2' }, { customer_no: null }, { customer_no: null }],
  },
  {
    why: 'reports each repetition',
    rows: [{ customer_no: 'C1' }, { customer_no: 'C1' }, { customer_no: 'C1' }],
    findings: [
      { row: 3, field: 'customer_no', message: 'repeated', severity: 'error', data: { records: 3, row: 2 } },
      { row: 4, data: { records: 3, row: 2 } },
    ],
  },
])
