import unprintableCharacters from '../../rules/unprintable-characters.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(unprintableCharacters, [
  {
    why: 'accepts accents, emoji, full-width forms and outer spaces',
    rows: [{ name: ' 华兴机械　', note: 'Café 👍 ok', 备考: '全角ＡＢＣ' }],
  },
  {
    why: 'reports what cannot be seen, and proposes the cell without it',
    rows: [{ contact: '王\u200b伟', 备考: 'a\u200bb' }],
    findings: [
      { row: 2, field: 'contact', message: 'invisible', severity: 'warning', fix: { value: '王伟', confidence: 0.98 } },
      { row: 2, field: '备考', message: 'invisible', fix: { value: 'ab', confidence: 0.98 } },
    ],
  },
])
