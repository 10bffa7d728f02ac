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
  {
    why: 'judges a column that is called 邮编 though no schema knows it',
    rows: ['215021', '２１５０２１', '', '21502', '2150211', '21502O', '无'].map((邮编) => ({ 邮编 })),
    findings: [
      { row: 5, field: '邮编', message: 'length', severity: 'warning' },
      { row: 6, message: 'length', severity: 'error' },
      { row: 7, message: 'digits' },
      { row: 8, message: 'digits' },
    ],
  },
  { why: 'judges a column called zip only in a Chinese sheet', rows: [{ zip: '94103-1234' }], country: 'US' },
  {
    why: 'reports what is too long or no number, and accepts what a spreadsheet shortened',
    schema,
    rows: [{ zip: '2150211' }, { zip: '２１５＃２１' }, { zip: '12000' }, { zip: '无' }],
    findings: [
      { row: 2, message: 'length' },
      { row: 3, message: 'digits', severity: 'error' },
    ],
  },
])
