import pattern from '../../rules/pattern.ts'
import { testRule, withField } from '../support/rule-tester.ts'

const contract = { name: 'contract', type: 'text', pattern: 'HT-\\d{4}-\\d{3}' } as const
const schema = withField(contract)

testRule(pattern, [
  { why: 'accepts what matches whole', rows: [{ contract: 'HT-2024-001' }], schema },
  {
    why: 'reports what matches in part or not at all',
    rows: [{ contract: 'HT-2024-001x' }, { contract: '2024' }],
    schema,
    findings: [{ row: 2, field: 'contract', message: 'mismatch', severity: 'error' }, { row: 3 }],
  },
  {
    why: 'cannot be hung by a pattern',
    rows: [{ contract: `${'a'.repeat(5000)}!` }],
    schema: withField({ name: 'contract', type: 'text', pattern: '(a+)+' }),
    findings: [{ row: 2, message: 'mismatch' }],
  },
  { why: 'leaves fillers to the rule for those', rows: [{ contract: '待补充' }, { contract: '' }], schema },
  {
    why: 'names the pattern of the field',
    rows: [{ contract: 'x', order: 'HT-2024-001' }],
    schema: withField(contract, { name: 'order', type: 'text', pattern: '\\d+' }),
    findings: [
      { field: 'contract', data: { pattern: 'HT-\\d{4}-\\d{3}' } },
      { field: 'order', data: { pattern: '\\d+' } },
    ],
  },
])
