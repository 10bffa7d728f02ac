import nameAbbreviated from '../../rules/name-abbreviated.ts'
import { testRule } from '../support/rule-tester.ts'

const names = (...list: string[]) => list.map((name) => ({ name }))

testRule(nameAbbreviated, [
  {
    why: 'leaves persons alone, also those whose names are written by their sound',
    rows: [{ name: '张伟' }, { name: '阿依古丽' }, { name: '买买提江' }],
  },
  {
    why: 'accepts full names, branches, persons and names in letters',
    rows: ['苏州华兴机械有限公司', '中国工商银行', '王伟', 'Siemens', '华兴机械(苏州)有限公司'].map((name) => ({ name })),
  },
  {
    why: 'hints at short forms',
    rows: [{ name: '苏州华兴机械' }],
    findings: [{ row: 2, field: 'name', message: 'short', severity: 'info' }],
  },
  {
    why: 'accepts branches, offices and names that mix scripts',
    rows: names(
      '华兴机械(苏州)有限公司(总部)',
      '华兴机械工厂二部',
      '海底捞望京分店',
      '海底捞(望京店)',
      '苏州华兴(有限合伙)',
      '苏州有限公司华兴分理处',
      'IBM中国',
      '王伟先生',
    ),
  },
  { why: 'leaves fillers and garbled names to their rules', rows: names('无', '', '苏州华兴机械锟斤拷') },
  {
    why: 'is not misled by a legal form in the middle, a place behind, or a name that a person might have',
    rows: names('苏州公司华兴', '华兴机械(苏州)', '小米'),
    findings: [{ row: 2 }, { row: 3 }, { row: 4 }],
  },
])
