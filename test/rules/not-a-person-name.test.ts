import notAPersonName from '../../rules/not-a-person-name.ts'
import { testRule } from '../support/rule-tester.ts'

const contacts = (...list: string[]) => list.map((contact) => ({ contact }))

testRule(notAPersonName, [
  {
    why: 'accepts names of every kind',
    rows: contacts(
      '王伟',
      '欧阳娜娜',
      '阿卜杜拉·买买提',
      '王先生',
      '李总',
      'Smith, John',
      "Seán O'Brien",
      'Müller',
      '田中太郎',
      '陈理',
      '何处',
      '김민수',
    ),
  },
  { why: 'leaves numbers and mail addresses to swapped-fields', rows: contacts('13812345678', 'wang@example.com') },
  {
    why: 'reports digits and addresses',
    rows: contacts('张伟2', '1234', '苏州市工业园区星湖街328号'),
    findings: [
      { row: 2, field: 'contact', message: 'digits', severity: 'error' },
      { row: 3, message: 'digits' },
      { row: 4, message: 'address', severity: 'error' },
    ],
  },
  {
    why: 'warns of jobs, departments, shops and signs',
    rows: contacts('采购部', '总经理', 'Sales Manager', '华联超市', '王?伟'),
    findings: [
      { row: 2, message: 'job', severity: 'warning' },
      { row: 3, message: 'job' },
      { row: 4, message: 'job' },
      { row: 5, message: 'company' },
      { row: 6, message: 'signs' },
    ],
  },
  {
    why: 'proposes the name beside a number',
    rows: contacts('张三 13812345678'),
    findings: [{ row: 2, message: 'beside', severity: 'warning', fix: { value: '张三', confidence: 0.9 } }],
  },
  {
    why: 'warns of jobs as short as a name, and of companies named beside',
    rows: contacts('采购', '会计', '负责人', '合伙企业华兴', 'Acme Ltd', '¤¤', '某某某某某部长?'),
    findings: [
      { row: 2, message: 'job' },
      { row: 3, message: 'job' },
      { row: 4, message: 'job' },
      { row: 5, message: 'company', severity: 'warning' },
      { row: 6, message: 'company' },
      { row: 7, message: 'signs', severity: 'warning' },
      { row: 8, message: 'signs' },
    ],
  },
  { why: 'accepts couples', rows: contacts('Mr & Mrs Smith', 'Anna & Tom Weber', 'Jan + Eva Koch', 'Mr. & Mrs. O’Hara') },
  {
    why: 'leaves fillers, garbled names and companies in full to their rules',
    rows: contacts('无', '', '±±¾©', '王伟锟斤拷?', '苏州华兴有限公司', '部小明'),
  },
])
