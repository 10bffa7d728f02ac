import mixedScripts from '../../rules/mixed-scripts.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(mixedScripts, [
  {
    why: 'accepts words of any script side by side',
    rows: [{ name: 'ООО Acme Ромашка' }, { contact: 'Иван Petrov' }, { name: 'TCL科技' }, { name: 'Ω Systems' }, { note: 'α-Lipoic β2' }],
  },
  {
    why: 'reports a letter of another script that looks like none of the word, without a proposal',
    rows: [{ contact: 'Иvan Petrov' }, { contact: 'Аnnа Жones' }, { name: 'βMed' }],
    findings: [
      { row: 2, field: 'contact', message: 'odd', severity: 'warning', data: { word: 'Иvan' }, fix: null },
      { row: 3, field: 'contact' },
    ],
  },
  {
    why: 'reports a letter that only looks like one of the word',
    rows: [{ email: 'ann@ex\u0430mple-corp.com' }, { name: 'Pe\u0440si Trading' }, { contact: '\u0418ван \u041fетpoв' }],
    findings: [
      { row: 2, field: 'email', message: 'mixed', severity: 'warning', fix: { value: 'ann@example-corp.com', confidence: 0.9 } },
      { row: 3, field: 'name', message: 'mixed', data: { proposal: 'Pepsi Trading' } },
      { row: 4, field: 'contact', message: 'mixed', data: { proposal: 'Иван Петров' } },
    ],
  },
  {
    why: 'reports it in a word of two letters, too, and mends all words at once',
    rows: [{ name: 'T\u043e G\u043e Ltd' }, { name: 'N\u043e1 Traders Ltd' }],
    findings: [
      { row: 2, field: 'name', message: 'mixed', data: { proposal: 'To Go Ltd' } },
      { row: 3, field: 'name', message: 'mixed', data: { proposal: 'No1 Traders Ltd' } },
    ],
  },
])
