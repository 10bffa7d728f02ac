import lengthLimit from '../../rules/length-limit.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(lengthLimit, [
  { why: 'accepts what fits to the last character', rows: [{ name: '云'.repeat(50) }] },
  {
    why: 'reports one character more',
    rows: [{ name: '云'.repeat(51) }],
    findings: [{ row: 2, field: 'name', message: 'long', data: { length: 51, limit: 50 } }],
  },
  { why: 'counts characters as people do', rows: [{ name: '𠮷'.repeat(50) }] },
  { why: 'does not count the spaces around', rows: [{ name: `  ${'云'.repeat(50)}  ` }] },
  {
    why: 'reports a text whose invisible characters were taken out, by what is left',
    rows: [{ name: `\u200b${'云'.repeat(51)}` }, { name: `\u200b${'云'.repeat(50)}` }],
    findings: [{ row: 2, field: 'name', message: 'long', data: { length: 51, limit: 50 } }],
  },
  {
    why: 'allows more in scripts whose names are longer',
    rows: [{ contact: 'Christopher Montgomery' }, { contact: 'x'.repeat(81) }, { name: 'y'.repeat(150) }, { contact: '王'.repeat(21) }],
    findings: [
      { row: 3, field: 'contact', message: 'long', data: { length: 81, limit: 80 } },
      { row: 5, field: 'contact', message: 'long', data: { length: 21, limit: 20 } },
    ],
  },
  { why: 'leaves a garbled text to the rule for those', rows: [{ name: Buffer.from('云'.repeat(30)).toString('latin1') }] },
  { why: 'leaves fillers to the rule for those', rows: [{ name: '无' }, { name: '' }] },
])
