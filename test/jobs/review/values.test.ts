import { expect, test } from 'vitest'
import { answerIn } from '../../../src/cli/review/review-values.ts'
import { fieldValues } from '../../../src/jobs/review/field-values.ts'
import { nearAlike } from '../../../src/jobs/review/near-alike.ts'
import { areHeld, groupNow, openGroups, replaced } from '../../../src/jobs/review/open-groups.ts'
import { valueGroups } from '../../../src/jobs/review/option-groups.ts'
import { setValues } from '../../../src/jobs/review/set-values.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { changeableField } from '../../../src/schema/field-named.ts'
import { check } from '../../support/dedupe-nights.ts'
import { newStore } from '../../support/new-store.ts'
import { recordsFrom } from '../../support/records-from.ts'

const at = newStore()
const field = (name: string) => changeableField(customerSchema, name)

/** Groups of more than one, as `head: others`. */
function groups(values: readonly string[], known: readonly string[] = []) {
  const counted = values.map((value, n) => ({ value, count: values.length - n, isKnown: known.length === 0 || known.includes(value) }))
  return nearAlike(counted, known.length > 0).flatMap(({ head, near }) =>
    near.length === 0 ? [] : [`${head.value}: ${near.map(({ value }) => value).join(' ')}`],
  )
}

test.each<[string, string[], string[]]>([
  ['written alike', ['Acme Ltd', 'ACME LTD', 'ａｃｍｅ　ｌｔｄ'], ['Acme Ltd: ACME LTD ａｃｍｅ　ｌｔｄ']],
  ['traditional characters', ['製造', '制造'], ['製造: 制造']],
  ['of one sound', ['张丽', '章丽', '李强'], ['张丽: 章丽']],
  ['words in another order', ['Berlin Mitte', 'Mitte Berlin'], []],
  ['a slip apart', ['Manufacturing', 'Manufactoring', 'Retail'], ['Manufacturing: Manufactoring']],
  ['short words a slip apart are two words', ['Ford', 'Fort', '潜在', '存在'], []],
  ['digits are no slip', ['Line-A12', 'Line-A13'], []],
])('%s', (_, values, due) => expect(groups(values)).toEqual(due))

test('two options are never one; an unknown word goes to the option whose stem it holds', () => {
  expect(groups(['零售', '制造业', '生产制造', '零售业', '制造业类', '汽车制造业'], ['制造业', '零售业', '汽车制造业'])).toEqual([
    '制造业: 生产制造 制造业类',
    '零售业: 零售',
  ])
})

test('values of an English sheet stand under the option they mean, also one that no record holds', () => {
  const counted = (values: readonly (readonly [string, number])[]) => {
    const options = new Set(field('industry').choices!.map(({ value }) => value))
    return values.map(([value, count]) => ({ value, count, isKnown: options.has(value) }))
  }
  const values = counted([
    ['Manufacturing', 10],
    ['零售业', 9],
    ['Retail', 6],
    ['Manufacturng', 4],
    ['Widgetry', 1],
  ])
  expect(valueGroups(field('industry'), values).map(({ head, near }) => [head.value, head.count, near.map(({ value }) => value)])).toEqual([
    ['制造业', 0, ['Manufacturing', 'Manufacturng']],
    ['零售业', 9, ['Retail']],
    ['Widgetry', 1, []],
  ])
  const asked = openGroups(at.store, field('industry'), valueGroups(field('industry'), values))
  expect(asked.map(({ proposal, values: own }) => [proposal, own.map(({ value }) => value)])).toEqual([
    ['制造业', ['Manufacturing', 'Manufacturng']],
    ['零售业', ['零售业', 'Retail']],
    [null, ['Widgetry']],
  ])
})

test('20,000 distinct values are grouped in seconds', () => {
  const values = Array.from({ length: 20_000 }, (_, n) => ({ value: `Customer name ${n * 7919}`, count: 1, isKnown: true }))
  const began = performance.now()
  expect(nearAlike(values, false).length).toBe(20_000)
  expect(performance.now() - began).toBeLessThan(20_000)
})

test('a group is read anew: what records hold by now, without what was written or left as it is meanwhile', async () => {
  await recordsFrom(
    at.store,
    'customers',
    ['王强', '王强', '王 强', '王-强'].map((owner, n) => ({ name: `${n}公司`, owner })),
  )
  const owner = field('owner')
  const group = { proposal: '王强', values: fieldValues(at.store, owner).map((one) => ({ ...one, isKnown: true })) }
  const held = () => groupNow(at.store, owner, group).values.map(({ value, count }) => `${value} ${count}`)
  expect([held(), areHeld(group.values, fieldValues(at.store, owner))]).toEqual([['王强 2', '王 强 1', '王-强 1'], true])
  const set = (answers: { to: string; from: string[] }[], leave: string[]) =>
    setValues(at.store, { field: owner, answers, leave, operator: 'wang', check })
  await set([{ to: '王强', from: ['王 强'] }], ['王-强'])
  expect([held(), areHeld(group.values, fieldValues(at.store, owner))]).toEqual([['王强 3'], false])
})

test('one answer is written into every record, as one run that can be undone', async () => {
  await recordsFrom(
    at.store,
    'customers',
    ['展会', '展会', '朋友圈', '线上广告', '展会;朋友圈'].map((source, n) => ({
      name: `${n}公司`,
      source,
      tags: n === 4 ? '展会;降价;朋友圈' : '降价',
    })),
  )
  expect(fieldValues(at.store, field('tags'))).toEqual([
    { value: '降价', count: 5, isKnown: true },
    { value: '展会', count: 1, isKnown: true },
    { value: '朋友圈', count: 1, isKnown: true },
  ])
  const before = at.store.records.get(1)!.values
  const { run, counts, changed } = await setValues(at.store, {
    field: field('信息来源'),
    answers: [{ to: '线上广告', from: ['朋友圈', '展会'] }],
    operator: 'li',
    check,
  })
  expect([counts, [...changed]]).toEqual([
    { records: 3, leftAsIs: 0 },
    [
      ['展会', 2],
      ['朋友圈', 1],
    ],
  ])
  expect(at.store.records.get(1)!.values.source).toBe('线上广告')
  const tags = await setValues(at.store, {
    field: field('tags'),
    answers: [
      { to: '', from: ['展会'] },
      { to: '折扣', from: ['朋友圈'] },
    ],
    operator: 'li',
    check,
  })
  expect([tags.counts.records, at.store.records.get(5)!.values.tags]).toEqual([1, '降价;折扣'])
  await undoRun(at.store, { run: run!, cascade: false, operator: 'li', check })
  expect(at.store.records.get(1)!.values).toEqual(before)
})

test.each([
  ['制造业=制造,生产制造', { to: '制造业', from: ['制造', '生产制造'] }],
  ['=N/A、无', { to: '', from: ['N/A', '无'] }],
  ['制造业', null],
  ['制造业=', null],
])('%s', (text, due) => expect(answerIn(text)).toEqual(due))

test('the number of a customer is no value to set', () => {
  expect(() => field('客户编号')).toThrow('cannot be changed')
  expect(() => field('industri')).toThrow('industry')
})

test('what is asked: near-alike and unknown values; what somebody left as it is is not asked again, until an undo', async () => {
  await recordsFrom(
    at.store,
    'customers',
    ['张丽', '张丽', '章丽', '李强'].map((owner, n) => ({
      name: `${n}公司`,
      owner,
      customer_type: ['潜在', '老客户', '成交', '成交客户'][n]!,
    })),
  )
  const asked = (name: string) => {
    const one = field(name)
    const hasOptions = (one.choices ?? []).length > 0
    return openGroups(at.store, one, nearAlike(fieldValues(at.store, one), hasOptions)).map((group) => [
      group.proposal,
      replaced(group, group.proposal, hasOptions).map(({ value, count }) => `${value} ${count}`),
    ])
  }
  expect(asked('owner')).toEqual([['张丽', ['章丽 1']]])
  // an unknown value, and no option is near; a spelling that was not known when it was imported
  expect(asked('customer_type')).toEqual([
    ['成交', ['成交客户 1']],
    [null, ['老客户 1']],
  ])
  const request = { field: field('owner'), answers: [], operator: 'li', check }
  const { run, counts } = await setValues(at.store, { ...request, leave: ['章丽'] })
  expect([counts, asked('owner')]).toEqual([{ records: 0, leftAsIs: 1 }, []])
  expect((await undoRun(at.store, { run: run!, cascade: false, operator: 'li', check })).counts).toMatchObject({ answers: 1 })
  expect(asked('owner')).toEqual([['张丽', ['章丽 1']]])
})
