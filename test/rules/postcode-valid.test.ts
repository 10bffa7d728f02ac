import postcodeValid from '../../rules/postcode-valid.ts'
import { testRule, withField } from '../support/rule-tester.ts'

const schema = withField({ name: 'zip', type: 'code', code: 'postcode' })

testRule(postcodeValid, [
  { why: 'accepts postcodes of China', rows: [{ zip: '215021' }], schema },
  {
    why: 'reports what has another length, warns of unknown regions',
    schema,
    rows: [{ zip: '2150' }, { zip: '995021' }, { zip: '905021' }],
    findings: [
      { row: 2, field: 'zip', message: 'length', severity: 'error' },
      { row: 4, message: 'region', severity: 'warning' },
    ],
  },
  { why: 'does not judge those of other countries', rows: [{ zip: 'SW1A 1AA' }], schema, country: 'GB' },
])
