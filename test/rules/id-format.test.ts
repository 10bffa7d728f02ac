import idFormat from '../../rules/id-format.ts'
import { testRule, withField } from '../support/rule-tester.ts'

const idCard = withField({ name: 'id_card', type: 'code', code: 'resident-id' })

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
    schema: idCard,
    rows: [{ id_card: '11010519491231002X' }, { id_card: '110105194912310021' }, { id_card: '1101051949123100' }],
    findings: [
      { row: 3, field: 'id_card', message: 'check' },
      { row: 4, message: 'length' },
    ],
  },
  {
    why: 'says what is wrong with an identity number, and what it should be',
    schema: idCard,
    rows: ['110105194912310O2X', '11010519491231Q02X', '110105194902310020', '990105194912310021', '1101051949123100211'].map(
      (id_card) => ({
        id_card,
      }),
    ),
    findings: [
      { row: 2, message: 'characters', fix: { value: '11010519491231002X', confidence: 0.95 } },
      { row: 3, message: 'characters', fix: null },
      { row: 4, message: 'date' },
      { row: 5, message: 'region' },
      { row: 6, message: 'length' },
    ],
  },
  {
    why: 'accepts numbers of fifteen digits, and leaves fillers and lost digits to their rules',
    schema: idCard,
    rows: ['110105491231002', '无', '1.10105E+17', ''].map((id_card) => ({ id_card })),
  },
  {
    why: 'leaves keys that lost digits or are fillers to their rules, whatever the pattern',
    rows: [{ customer_no: '1.23E+12' }, { customer_no: '无' }, { customer_no: '' }],
    options: { patterns: { customer_no: 'C\\d{9}' } },
  },
  {
    why: 'reports signs alone',
    rows: [{ customer_no: '\u0301' }, { customer_no: '(1)' }, { customer_no: '(a)' }],
    findings: [{ row: 2, message: 'signs' }],
  },
])
