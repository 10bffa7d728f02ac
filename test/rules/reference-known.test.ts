import referenceKnown from '../../rules/reference-known.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(referenceKnown, [
  { why: 'is silent without a list', rows: [{ owner: '谁都行' }] },
  {
    why: 'accepts what is listed, however written',
    rows: [{ owner: '李强', tags: '产品Ａ、产品b' }],
    options: { values: { owner: ['李强'], tags: ['产品A', '产品B'] } },
  },
  {
    why: 'reports what is not',
    rows: [
      { owner: '李强', tags: '产品A' },
      { owner: '王五', tags: '产品A,产品C' },
    ],
    options: { values: { owner: ['李强'], tags: ['产品A', '产品B'] } },
    findings: [
      { row: 3, field: 'tags', message: 'unknown', severity: 'error' },
      { row: 3, field: 'owner', message: 'unknown' },
    ],
  },
  {
    why: 'takes a value for many only where a cell may hold many, and asks nothing of empty ones',
    rows: [
      { owner: '王;李', tags: '' },
      { owner: '', tags: '产品B;产品A' },
      { owner: '无', tags: '' },
    ],
    options: { values: { owner: ['王;李'], tags: ['产品A', '产品B'] } },
  },
])
