import repeatedOrSequentialDigits from '../../rules/repeated-or-sequential-digits.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(repeatedOrSequentialDigits, [
  { why: 'accepts ordinary numbers', rows: [{ phone: '13967294150' }, { phone: '0512-61234567' }, { phone: '400-820-8820' }] },
  {
    why: 'leaves numbers nobody has to placeholder-value',
    rows: [{ phone: '13800000000' }, { phone: '11111111111' }, { phone: '12345678901' }],
  },
  {
    why: 'warns of an own part that repeats or counts',
    rows: [{ phone: '13888888888' }, { phone: '13812345678' }, { phone: '0755-88888888' }, { phone: '0755-87654321' }],
    findings: [
      { row: 2, field: 'phone', message: 'partRepeated', severity: 'warning' },
      { row: 3, message: 'partCounted', severity: 'warning' },
      { row: 4, message: 'partRepeated' },
      { row: 5, message: 'partCounted' },
    ],
  },
])
