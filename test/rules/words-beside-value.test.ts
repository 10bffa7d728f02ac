import wordsBesideValue from '../../rules/words-beside-value.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(wordsBesideValue, [
  {
    why: 'accepts numbers and addresses alone, with labels and extensions',
    rows: [
      { phone: '13812345678', email: 'wang@example-corp.com' },
      { phone: '电话：0512-61234567转801' },
      { phone: '13812345678(微信同号)' },
    ],
  },
  {
    why: 'mentions other words',
    rows: [{ phone: '13812345678（张三）' }, { phone: '13812345678 工作日9点-18点' }],
    findings: [
      { row: 2, field: 'phone', message: 'beside', severity: 'info', data: { text: '张三' } },
      { row: 3, field: 'phone', message: 'beside', severity: 'info', data: { text: '工作日9点-18点' } },
    ],
  },
  {
    why: 'warns where somebody asks not to be contacted, in any of the languages',
    rows: [
      'DO NOT CALL',
      'opted out 3/2024',
      '勿打',
      '連絡不可',
      '연락 금지',
      'nicht anrufen',
      'ne pas appeler',
      'no llamar',
      'não ligar',
      'non chiamare',
      'niet bellen',
      'nie dzwonić',
      'не звонить',
      'не дзвонити',
      'aramayın',
      'nevolat',
      'ring ej',
    ].map((words) => ({ phone: `+1 415 555 2671 ${words}` })),
    findings: Array.from({ length: 17 }, (_, at) => ({ row: at + 2, field: 'phone', message: 'contact', severity: 'warning' as const })),
  },
  {
    why: 'warns where a number no longer serves',
    rows: [{ phone: '13812345678 空号' }, { phone: '13812345678（已离职）' }, { phone: '+1 415 555 2671 wrong number' }],
    findings: [
      { row: 2, message: 'gone', severity: 'warning' },
      { row: 3, message: 'gone' },
      { row: 4, message: 'gone' },
    ],
  },
  {
    why: 'warns of wishes not to be contacted in many words',
    rows: [
      'DO NOT MAIL',
      '免打扰',
      'no marketing calls',
      'not to be contacted',
      'keine weiteren Anrufe',
      '不再联系',
      'please remove from list',
    ].map((words) => ({
      email: `anna@firma.de ${words}`,
    })),
    findings: [2, 3, 4, 5, 6, 7, 8].map((row) => ({ row, message: 'contact', severity: 'warning' })),
  },
  {
    why: 'warns where a name asks not to be contacted or is no longer there, and leaves other words to not-a-person-name',
    rows: [{ contact: '王强 勿联系' }, { contact: 'Hans Weber (ausgeschieden)' }, { contact: '李明 13812345678' }, { contact: '王强' }],
    findings: [
      { row: 2, field: 'contact', message: 'contact', severity: 'warning', data: { text: '勿联系' } },
      { row: 3, field: 'contact', message: 'gone', severity: 'warning', data: { text: 'ausgeschieden' } },
    ],
  },
  {
    why: 'names what stands beside an option and is no other spelling of it',
    rows: [{ customer_type: '潜在（下月再联系）' }, { customer_type: '潜在（Lead）' }, { customer_type: '潜在客户' }],
    findings: [{ row: 2, field: 'customer_type', message: 'left', severity: 'warning', data: { text: '下月再联系' } }],
  },
  {
    why: 'says what was left out beside an amount, a date or a period',
    rows: [{ budget: '10万（含税）' }, { expected_at: '2026-03-05T14:30' }, { budget: '10万' }, { first_contact_at: '2024-03-05（补录）' }],
    findings: [
      { row: 2, field: 'budget', message: 'aside', severity: 'warning', data: { text: '含税' } },
      { row: 3, field: 'expected_at', message: 'aside', severity: 'info', data: { text: '14:30' } },
      { row: 5, field: 'first_contact_at', message: 'aside', severity: 'warning', data: { text: '补录' } },
    ],
  },
  {
    why: 'warns of a fax where a number to call is asked for first',
    rows: [
      { phone: '传真 0512-61234567' },
      { phone: '13812340001', phone_alt: 'fax 0512-61234567' },
      { phone: '13812340001 / 传真 0512-61234567' },
    ],
    findings: [
      { row: 2, field: 'phone', message: 'fax', severity: 'warning', data: { text: '传真' } },
      { row: 3, field: 'phone_alt', message: 'beside', severity: 'info' },
      { row: 4, field: 'phone', message: 'beside', severity: 'info' },
    ],
  },
])
