import idFormat from '../../rules/id-format.ts'
import { testRule, withField } from '../support/rule-tester.ts'

testRule(idFormat, [
  {
    why: 'accepts keys of every usual form',
    rows: [{ customer_no: 'C202401001' }, { customer_no: '2024-MANU-001' }, { customer_no: 'kh 001' }, { customer_no: '客户001' }],
  },
  {
    why: 'reports signs',
    rows: [{ customer_no: 'C2024?01' }],
    findings: [{ row: 2, field: 'customer_no', message: 'signs', severity: 'error' }],
  },
  {
    why: 'holds keys to the pattern set for them',
    rows: [{ customer_no: 'C000000001' }, { customer_no: 'C1' }],
    options: { patterns: { customer_no: 'C\\d{9}' } },
    findings: [{ row: 3, message: 'form', data: { pattern: 'C\\d{9}' } }],
  },
  {
    why: 'checks resident identity numbers',
    schema: withField({ name: 'id_card', type: 'code', code: 'resident-id' }),
    rows: [{ id_card: '11010519491231002X' }, { id_card: '110105194912310021' }, { id_card: '1101051949123100' }],
    findings: [
      { row: 3, field: 'id_card', message: 'check' },
      { row: 4, message: 'length' },
    ],
  },
])
