import usccValid from '../../rules/uscc-valid.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(usccValid, [
  { why: 'accepts codes in any case and spacing', rows: [{ uscc: '91110108551385082Q' }, { uscc: '9111 0108 5513 8508 2q' }] },
  {
    why: 'reports a wrong check character, and wrong lengths',
    rows: [{ uscc: '91110108551385082A' }, { uscc: '9111010855138508' }],
    findings: [
      { row: 2, field: 'uscc', message: 'check', severity: 'error' },
      { row: 3, message: 'length' },
    ],
  },
  {
    why: 'proposes the look-alike that makes it valid',
    rows: [{ uscc: '911101O8551385082Q' }],
    findings: [{ row: 2, message: 'characters', fix: { value: '91110108551385082Q', confidence: 0.97 } }],
  },
  { why: 'offers no repair where none is certain', rows: [{ uscc: '91110108551385082A' }], findings: [{ row: 2, fix: null }] },
  { why: 'leaves other codes to their own rules', rows: [{ uscc: '91110108551385082Q', phone: '123' }] },
  {
    why: 'tells what is too long from what holds a letter no code has, and leaves fillers and lost digits to their rules',
    rows: ['91110108551385082Q1', '91110108551385082*', '9111010855138508IQ', '无', '9.11101E+17', ''].map((uscc) => ({ uscc })),
    findings: [
      { row: 2, message: 'length', fix: null },
      { row: 3, message: 'characters', fix: null },
      { row: 4, message: 'characters' },
    ],
  },
])
