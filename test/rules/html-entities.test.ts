import htmlEntities from '../../rules/html-entities.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(htmlEntities, [
  { why: 'accepts an ampersand as such', rows: [{ name: 'AT&T Services' }, { note: 'R&D; a & b;' }, { note: '&foo;' }] },
  {
    why: 'proposes the characters themselves',
    rows: [{ name: 'AT&amp;T Services' }, { contact: 'Ren&eacute; Fran&ccedil;ois' }, { note: '5 &lt; 6 &#39;x&#x27; &amp;amp;' }],
    findings: [
      { row: 2, field: 'name', message: 'entity', severity: 'warning', fix: { value: 'AT&T Services', confidence: 0.97 } },
      { row: 3, field: 'contact', message: 'entity', data: { proposal: 'René François' } },
      { row: 4, field: 'note', message: 'entity', data: { proposal: "5 < 6 'x' &" } },
    ],
  },
  {
    why: 'proposes them in an address, too',
    rows: [{ email: 'ann&#64;acme.com' }],
    findings: [{ row: 2, field: 'email', fix: { value: 'ann@acme.com', confidence: 0.97 } }],
  },
])
