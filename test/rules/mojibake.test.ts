import mojibake from '../../rules/mojibake.ts'
import { testRule } from '../support/rule-tester.ts'

const garbled = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

testRule(mojibake, [
  {
    why: 'accepts clean text of many languages',
    rows: [{ name: '苏州华兴机械有限公司', contact: 'Jürgen Groß', note: 'Café “Zürich” – 20 °C' }],
  },
  {
    why: 'reports UTF-8 read as Latin-1, and gives the text back',
    rows: [{ name: garbled('苏州华兴机械有限公司') }],
    findings: [{ row: 2, field: 'name', message: 'garbled', severity: 'error', fix: { value: '苏州华兴机械有限公司', confidence: 0.97 } }],
  },
  {
    why: 'says when characters are lost',
    rows: [{ contact: '锟斤拷' }],
    findings: [{ row: 2, field: 'contact', message: 'lost', fix: null }],
  },
  {
    why: 'looks at columns of the sheet’s own',
    rows: [{ 产品: garbled('精密机床') }],
    findings: [{ row: 2, field: '产品', message: 'garbled' }],
  },
  { why: 'asks nothing of other notes and of clean columns', rows: [{ name: '苏州\u200b华兴', 产品: '机床' }] },
])
