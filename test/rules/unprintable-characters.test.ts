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
  {
    why: 'leaves garbled texts to the rule for those, and asks nothing of other notes and of fillers',
    rows: [{ contact: '锟斤拷\u200b' }, { email: 'a@b.com; c@d.com' }, { contact: '\u200b无' }],
  },
  {
    why: 'names the characters, in fields and in columns of the sheet’s own',
    rows: [{ phone: '139\u200b12345678', 备考: '\ufeffa\u00adb' }],
    findings: [
      { field: 'phone', data: { text: 'U+200B' }, fix: { value: '+8613912345678', confidence: 0.98 } },
      { field: '备考', data: { text: 'U+00AD U+FEFF' }, fix: { value: 'ab', confidence: 0.98 } },
    ],
  },
])
