import notACompanyName from '../../rules/not-a-company-name.ts'
import { testRule } from '../support/rule-tester.ts'

const names = (...list: string[]) => list.map((name) => ({ name }))

testRule(notACompanyName, [
  {
    why: 'accepts companies, shops and persons',
    rows: [
      '苏州华兴机械有限公司',
      '王伟',
      '58同城',
      '3M中国有限公司',
      '360',
      'Siemens AG',
      '上海路桥',
      '老王饭店',
      '中山大学',
      '南京路百货',
      'A.P. Møller',
    ].map((name) => ({ name })),
  },
  { why: 'leaves numbers that can be dialled to swapped-fields', rows: [{ name: '13812345678' }] },
  {
    why: 'warns of numbers, addresses, jobs and web addresses',
    rows: ['12345', '苏州市工业园区星湖街328号', '总经理', 'www.acme.cn', '王'].map((name) => ({ name })),
    findings: [
      { row: 2, field: 'name', message: 'number', severity: 'warning' },
      { row: 3, message: 'address' },
      { row: 4, message: 'job' },
      { row: 5, message: 'web' },
      { row: 6, message: 'short' },
    ],
  },
  {
    why: 'warns of several customers in one cell',
    rows: [{ name: '华兴机械有限公司；宏达贸易有限公司' }],
    findings: [{ row: 2, field: 'name', message: 'several' }],
  },
  {
    why: 'warns of several customers in one cell in Latin letters, and of characters that were lost',
    rows: [{ name: 'Acme Ltd; Beta Ltd' }, { name: '苏州华兴??有限公司' }],
    findings: [
      { row: 2, field: 'name', message: 'several' },
      { row: 3, field: 'name', message: 'lost' },
    ],
  },
  {
    why: 'warns of a row that sums up the others, wherever it says so',
    rows: [
      { name: '合计', budget: '120万' },
      { name: '5家', 区域: '总 计：' },
      { name: 'Grand Total', budget: '120' },
      { name: 'Total', contact: 'Jean Dupont' },
      { name: '合计贸易有限公司' },
    ],
    findings: [
      { row: 2, field: 'name', message: 'total', severity: 'warning' },
      { row: 3, field: 'name', message: 'total' },
      { row: 4, field: 'name', message: 'total' },
    ],
  },
  {
    why: 'tells jobs, departments and places however short or long',
    rows: names(
      '市场部',
      '财务中心',
      'Sales Manager',
      '苏州市工业园区星湖街',
      '北京市朝阳区建国路88号院1号楼2单元',
      'www.suzhouhuaxing.com',
      '1 Main Street',
      '¤¤',
      '1234',
    ),
    findings: ['job', 'job', 'job', 'address', 'address', 'web', 'address', 'number', 'number'].map((message, i) => ({
      row: i + 2,
      message,
    })),
  },
  {
    why: 'sees several customers however they are divided, and one of two words for one',
    rows: names(
      '华兴机械有限公司(苏州);宏达贸易有限公司',
      '华兴机械有限公司 、 宏达贸易有限公司',
      '华兴厂/宏达厂',
      '华兴机械有限公司、苏州',
      '甲公司,集团',
    ),
    findings: [
      { row: 2, message: 'several' },
      { row: 3, message: 'several' },
      { row: 4, message: 'several' },
    ],
  },
  { why: 'leaves fillers and garbled names to their rules', rows: names('无', '', '±±¾©', '12', '58', '上海市浦东新区张江高科技园区') },
])
