import repeatedOrSequentialDigits from '../../rules/repeated-or-sequential-digits.ts'
import { testRule } from '../support/rule-tester.ts'

const phones = (...list: string[]) => list.map((phone) => ({ phone }))

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
  {
    why: 'reports whole numbers that repeat or count',
    rows: phones('022-22222222', '010-98765432'),
    findings: [
      { row: 2, field: 'phone', message: 'repeated', severity: 'error' },
      { row: 3, message: 'counted', severity: 'error' },
    ],
  },
  {
    why: 'counts through nought, up and down',
    rows: phones('0755-89012345', '0755-21098765', '0755-76543210', '13890123456'),
    findings: [2, 3, 4, 5].map((row) => ({ row, message: 'partCounted' })),
  },
  {
    why: 'accepts one digit off',
    rows: phones('13888888889', '13188888888', '13812345677', '0755-88888887', '0755-12345679', '0571-2345678', '95588', '400-888-8888'),
    findings: [{ row: 3, message: 'partRepeated' }],
  },
  {
    why: 'speaks of seven digits as of eight, and of no fewer',
    rows: phones('0358-8888888', '0358-2345678', '0358-888888'),
    findings: [
      { row: 2, message: 'partRepeated' },
      { row: 3, message: 'partCounted' },
    ],
  },
  {
    why: 'reads the number beside an extension, another number or words, or completed from the address',
    rows: [
      { phone: '0755-88888888转888' },
      { phone: '0755-88888888、13967294150' },
      { phone: '0755-88888888 (总机)' },
      { phone: '88888888', address: '广东省深圳市' },
    ],
    findings: [2, 3, 4, 5].map((row) => ({ row, message: 'partRepeated' })),
  },
  { why: 'leaves fillers and broken numbers to their rules', rows: phones('无', '', '88888888', '0755-888888888') },
  { why: 'knows no own part of numbers of other countries', rows: phones('+44 20 7777 7777', '+852 2222 2222', '+1 345 678 9012') },
])
