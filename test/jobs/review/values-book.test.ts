import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fieldValues } from '../../../src/jobs/review/field-values.ts'
import { nearAlike } from '../../../src/jobs/review/near-alike.ts'
import { openGroups } from '../../../src/jobs/review/open-groups.ts'
import { readReviewBook } from '../../../src/jobs/review/read-review-book.ts'
import { setValues } from '../../../src/jobs/review/set-values.ts'
import { type ValueRow, valueAnswers } from '../../../src/jobs/review/value-answers.ts'
import { valuesBook } from '../../../src/jobs/review/values-book.ts'
import { rowsOfBook } from '../../../src/jobs/review/values-book-rows.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { changeableField } from '../../../src/schema/field-named.ts'
import { presenter } from '../../../src/write/present.ts'
import { check } from '../../support/dedupe-nights.ts'
import { editWorkbook, sortWorkbook } from '../../support/edit-workbook.ts'
import { newStore } from '../../support/new-store.ts'
import { packageFaults, partsIn } from '../../support/package-faults.ts'
import { recordsFrom } from '../../support/records-from.ts'
import { writeBook } from '../../support/review-book.ts'

const at = newStore()
const file = (name: string) => path.join(at.folder, name)
const industry = changeableField(customerSchema, 'industry')
const shown = presenter(industry, { phones: 'national', country: 'CN', options: 'zh' })

async function exported(field = industry) {
  const hasOptions = (field.choices ?? []).length > 0
  const values = fieldValues(at.store, field)
  const groups = openGroups(at.store, field, nearAlike(values, hasOptions))
  const words = { name: '取值', notInList: '请从列表中选择。', instructions: { name: '填写说明', lines: ['第一行'] } }
  await writeBook(valuesBook(field, groups, values, { language: 'zh', shown, words }), file('values.xlsx'))
}

async function said(name: string, field = industry) {
  const book = await readReviewBook(file(name))
  if (book.of !== 'values') throw new Error(book.of)
  return valueAnswers(rowsOfBook(book.rows, field, fieldValues(at.store, field)), field.choices ?? [])
}

test('a row a value, those to decide first; decisions come back in whatever order the rows stand', async () => {
  const held = ['制造业', '制造业', '生产制造', '生产制造', '制造工', '老行当', '零售业']
  await recordsFrom(
    at.store,
    'customers',
    held.map((value, n) => ({ name: `${n}公司`, industry: value })),
  )
  await exported()
  expect(packageFaults(await partsIn(readFileSync(file('values.xlsx'))))).toEqual([])
  // 2 and 3: 制造业 with 生产制造; then 制造工 and 老行当, each alone; then 零售业
  await editWorkbook(file('values.xlsx'), file('said.xlsx'), '取值', {
    D3: '采用建议值',
    F3: '是',
    E4: '零售业',
    D5: 'leave as is',
  })
  await sortWorkbook(file('said.xlsx'), file('sorted.xlsx'), '取值', 1)
  const answers = await said('sorted.xlsx')
  expect(answers).toMatchObject({ blank: 2, gone: [], problems: [], remember: [{ to: '制造业', from: ['生产制造'] }] })
  expect(new Map(answers.answers.map(({ to, from }) => [to, from]))).toEqual(
    new Map([
      ['制造业', ['生产制造']],
      ['零售业', [expect.any(String)]],
    ]),
  )
  await setValues(at.store, { field: industry, ...answers, operator: 'li', check })
  expect(fieldValues(at.store, industry).map(({ value, count }) => `${value} ${count}`)).toEqual([
    '制造业 4',
    '零售业 2',
    expect.any(String),
  ])
  // the same workbook again: what was decided stands, nobody holds the values any more
  expect(await said('sorted.xlsx')).toMatchObject({ answers: [], gone: [expect.any(Number), expect.any(Number)], problems: [] })
})

test('a field without options: anything may be written, and nothing is remembered', async () => {
  const owner = changeableField(customerSchema, 'owner')
  await recordsFrom(
    at.store,
    'customers',
    ['张丽', '张丽', '章丽'].map((value, n) => ({ name: `${n}公司`, owner: value })),
  )
  await exported(owner)
  await editWorkbook(file('values.xlsx'), file('said.xlsx'), '取值', { E2: '张莉', D3: '改为标准值', E3: '张莉' })
  expect(await said('said.xlsx', owner)).toEqual({
    answers: [{ to: '张莉', from: ['张丽', '章丽'] }],
    leave: [],
    remember: [],
    blank: 0,
    gone: [],
    problems: [],
  })
})

describe('what a row says', () => {
  const options = ['甲', '乙', '丙'].map((value) => ({ value, synonyms: [] }))
  const rows = (...texts: readonly string[]): ValueRow[] =>
    texts.map((text, n) => {
      const [value = '', decision = 'none', standard = '', remember = ''] = text.split('/')
      const isKnown = options.some((one) => one.value === value)
      const proposal = value === '没有建议' ? undefined : value === '建议已无' ? null : '甲'
      return {
        row: n + 2,
        value: value === '已无' ? null : { value, count: 1, isKnown },
        proposal,
        decision: decision === '?' ? null : (decision as ValueRow['decision']),
        standard,
        remember: remember === '是',
      }
    })
  test.each<[string, ValueRow[], object]>([
    ['the proposal', rows('x/accept'), { answers: [{ to: '甲', from: ['x'] }] }],
    ['a standard value alone', rows('x/none/乙'), { answers: [{ to: '乙', from: ['x'] }] }],
    ['nothing', rows('x/empty'), { answers: [{ to: '', from: ['x'] }] }],
    ['as it is', rows('x/leave', '甲/change/甲'), { answers: [], leave: ['x', '甲'] }],
    ['left empty', rows('x'), { blank: 1, answers: [] }],
    ['remembered', rows('x/accept//是', 'y/accept'), { answers: [{ to: '甲', from: ['x', 'y'] }], remember: [{ to: '甲', from: ['x'] }] }],
    ['no option', rows('x/change/丁'), { answers: [], problems: [{ row: 2, problem: 'option' }] }],
    [
      'two things at once',
      rows('x/leave/乙', 'y/accept/乙', 'z/change', '没有建议/accept', 'w/?'),
      { problems: [2, 3, 4, 5, 6].map((row) => ({ row, problem: 'word' })) },
    ],
    [
      'the same twice, and another',
      rows('x/accept', 'x/accept', 'x/leave'),
      { answers: [{ to: '甲', from: ['x'] }], problems: [{ row: 4, problem: 'twice' }] },
    ],
    [
      'a value that is replaced itself',
      rows('x/accept', '甲/change/乙'),
      { answers: [{ to: '乙', from: ['甲'] }], problems: [{ row: 2, problem: 'replaced' }] },
    ],
    [
      'an option as another',
      rows('乙/change/甲/是'),
      { answers: [{ to: '甲', from: ['乙'] }], remember: [], problems: [{ row: 2, problem: 'known' }] },
    ],
    ['what nobody holds any more', rows('已无/accept', '建议已无/accept'), { answers: [], gone: [2, 3], problems: [] }],
  ])('%s', (_, given, due) => expect(valueAnswers(given, options)).toMatchObject(due))
})
