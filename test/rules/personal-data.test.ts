import personalData from '../../rules/personal-data.ts'
import { testRule } from '../support/rule-tester.ts'

const notes = (...list: string[]) => list.map((note) => ({ note }))

testRule(personalData, [
  {
    why: 'accepts phones, orders, sums, dates and credit codes',
    rows: notes(
      '电话13812345678',
      '订单20240305123456789',
      '合同款1200000000000000元',
      '2024-03-05',
      '91110108551385082Q',
      '运单号 SF1234567890123',
    ),
  },
  {
    why: 'reports a number beside a value once',
    rows: [{ email: 'a@q.de 卡号6222021234567890128' }, { contact: '张三 6222021234567890128' }],
    findings: [
      { row: 2, message: 'bank-card' },
      { row: 3, message: 'bank-card' },
    ],
  },
  {
    why: 'warns of home addresses by their header',
    rows: [
      { 家庭住址: '上海市漕溪路200弄3号' },
      { 'Home Address': '12 Oak Street' },
      { 家庭住址: '无' },
      { 公司地址: '上海市漕溪路200号' },
    ],
    findings: [{ row: 2, message: 'home-address', severity: 'warning' }, { row: 3 }],
  },
  {
    why: 'warns of a number with too many digits where words say it is a card',
    rows: [...notes('卡号 6222021234567890123456'), { note: '6222021234567890123456' }],
    findings: [{ row: 2, message: 'bank-card', severity: 'warning' }],
  },
  {
    why: 'reports identity numbers by their check digit',
    rows: notes('身份证号11010519491231002X,请保密', 'id 110105 19491231 002x'),
    findings: [{ row: 2, field: 'note', message: 'resident-id', severity: 'error' }, { row: 3 }],
  },
  {
    why: 'takes a number with a wrong check digit for what it is called',
    rows: notes('身份证 110105194912310021'),
    findings: [{ row: 2 }],
  },
  {
    why: 'reports bank cards by Luhn',
    rows: notes('付款卡号6222021234567890128', 'card 4111 1111 1111 1111', '4111111111111111'),
    findings: [
      { row: 2, message: 'bank-card', severity: 'error' },
      { row: 3, message: 'bank-card', severity: 'error' },
      { row: 4, message: 'bank-card', severity: 'warning' },
    ],
  },
  {
    why: 'reports passports and home addresses by the words before them',
    rows: notes('护照号 E12345678', '家庭住址：苏州市星湖街1号'),
    findings: [
      { row: 2, message: 'passport' },
      { row: 3, message: 'home-address', severity: 'warning' },
    ],
  },
  {
    why: 'looks at columns of the sheet’s own',
    rows: [{ 证件: '11010519491231002X' }],
    findings: [{ row: 2, field: '证件', message: 'resident-id' }],
  },
  { why: 'lets stand what is allowed', rows: notes('11010519491231002X'), options: { allow: ['resident-id'] } },
  {
    why: 'reports an English home address',
    rows: notes('home address: 12 Rose Lane, Leeds'),
    findings: [{ row: 2, message: 'home-address', severity: 'warning' }],
  },
  {
    why: 'reads the header of a column of the sheet’s own, and none of a field',
    rows: [{ 护照: 'E12345678', 银行卡号: '4111111111111111', 订单: '4111111111111111', 其它: '4111111111111111', note: 'E12345678' }],
    findings: [
      { field: '护照', message: 'passport' },
      { field: '银行卡号', message: 'bank-card', severity: 'error' },
      { field: '其它', message: 'bank-card', severity: 'warning' },
    ],
  },
  {
    why: 'takes no column of other numbers for cards',
    rows: ['370017494109883', '370144057950055', '370178055552190'].map((number) => ({ 注册号: number })),
  },
  {
    why: 'takes no column of numbers for cards of which few pass',
    rows: ['4111111111111112', '4111111111111113', '4111111111111111', '5500000000000005'].map((number) => ({ 号码: number })),
  },
])
