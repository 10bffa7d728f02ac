import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CustomerRecord } from '../../../src/record.ts'
import { compileCondition } from '../../../src/schema/condition/condition.ts'
import { recordVocabulary } from '../../../src/schema/condition/vocabulary.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import type { Schema } from '../../../src/schema/field.ts'

const level = { name: '客户等级', type: 'choice', label: { en: 'level', zh: '等级' }, aliases: [], required: false } as const
const schema: Schema = { ...customerSchema, fields: [...customerSchema.fields, level] }
const today = '2026-09-30'

function record(values: Readonly<Record<string, string | null>>, extras: Readonly<Record<string, string>> = {}): CustomerRecord {
  const all = Object.fromEntries(schema.fields.map(({ name }) => [name, values[name] ?? null]))
  return { ref: { file: 'a.csv', sheet: null, row: 2, line: 2 }, key: 'row:2', values: all, raw: {}, notes: {}, extras }
}

function outcome(written: string, values: Readonly<Record<string, string | null>>, extras?: Readonly<Record<string, string>>): unknown {
  const compiled = compileCondition(written, recordVocabulary(schema), today)
  if ('mistakes' in compiled) throw new Error(compiled.mistakes.map(({ en }) => en).join('; '))
  return compiled.condition.of(record(values, extras))
}

const mistakesOf = (written: string) => {
  const compiled = compileCondition(written, recordVocabulary(schema), today)
  return 'mistakes' in compiled ? compiled.mistakes.map(({ en }) => en) : []
}

const unknown = undefined

test.each<[string, Readonly<Record<string, string | null>>, boolean | undefined]>([
  // texts
  ['customer_type == "成交"', { customer_type: '成交' }, true],
  ['customer_type != "成交"', { customer_type: '成交' }, false],
  ["customer_type in ['成交', '意向']", { customer_type: '意向' }, true],
  ['name.startsWith("上海") && name.endsWith("公司")', { name: '上海晨光公司' }, true],
  ['name.contains("晨光")', { name: '上海晨光公司' }, true],
  ['size(name) > 4', { name: '上海𠮷公' }, false],
  ['name.size() <= 50', { name: '上海晨光公司' }, true],
  ['email.split("@")[1] == "qq.com"', { email: 'a@qq.com' }, true],
  ['客户等级 == "A"', { 客户等级: 'A' }, true],
  ['客户等级 == "客户等级"', { 客户等级: 'A' }, false],
  // numbers
  ['satisfaction == 60', { satisfaction: '60' }, true],
  ['satisfaction >= 59.5 && satisfaction < 61', { satisfaction: '60' }, true],
  ['satisfaction + 1 == 61', { satisfaction: '60' }, true],
  ['1 + satisfaction * 2 - 6 / 2 == 118', { satisfaction: '60' }, true],
  ['10 - (5 - satisfaction) == 65', { satisfaction: '60' }, true],
  ['satisfaction in [60, 70]', { satisfaction: '60' }, true],
  ['-satisfaction < -50', { satisfaction: '60' }, true],
  ['satisfaction == 0.0000001', { satisfaction: '0.0000001' }, true],
  ['satisfaction > 50 ? customer_type == "成交" : true', { satisfaction: '60', customer_type: '流失' }, false],
  // days
  ['last_followup_at >= first_contact_at', { last_followup_at: '2024-05-01', first_contact_at: '2024-05-01' }, true],
  ['last_followup_at > first_contact_at', { last_followup_at: '2024-05-01', first_contact_at: '2024-05-01' }, false],
  ['last_followup_at == date("2024-05-01")', { last_followup_at: '2024-05-01' }, true],
  ['last_followup_at >= today() - days(90)', { last_followup_at: '2026-07-02' }, true],
  ['last_followup_at >= today() - days(90)', { last_followup_at: '2026-07-01' }, false],
  ['daysBetween(first_contact_at, last_followup_at) == 30', { first_contact_at: '2024-05-01', last_followup_at: '2024-05-31' }, true],
  ['last_followup_at - first_contact_at > days(29)', { first_contact_at: '2024-05-01', last_followup_at: '2024-05-31' }, true],
  ['last_followup_at - first_contact_at == duration("720h")', { first_contact_at: '2024-05-01', last_followup_at: '2024-05-31' }, true],
  ['created_at.getFullYear() == 2024 && created_at.getMonth() == 4 && created_at.getDate() == 1', { created_at: '2024-05-01' }, true],
  ['created_at >= timestamp("2024-05-01T00:00:00Z")', { created_at: '2024-05-01' }, true],
  // ranges
  ['budget.max >= 1000000', { budget: '500000/1000000' }, true],
  ['budget.min == budget.max', { budget: '120000' }, true],
  ['budget.max - budget.min < 5', { budget: '500000/1000000' }, false],
  ['budget.max > 5', { budget: '5/..' }, unknown],
  ['budget.min >= 5', { budget: '5/..' }, true],
  ['expected_at.from >= today()', { expected_at: '2026-10-01/2026-12-31' }, true],
  ['expected_at.to <= date("2026-12-31")', { expected_at: '2026-10-01/..' }, unknown],
  // lists
  ['"产品B" in tags', { tags: '产品A;产品B' }, true],
  ['size(tags) <= 1', { tags: '产品A;产品B' }, false],
  ['tags.exists(t, t == "产品B")', { tags: '产品A;产品B' }, true],
  ['tags.all(t, t.startsWith("产品"))', { tags: '产品A;其他' }, false],
  ['tags.filter(t, t == name).size() == 0', { tags: '产品A;其他', name: '产品A' }, false],
  ['tags == ["产品A"]', { tags: '产品A' }, true],
  ['[phone, phone_alt].exists(p, p.startsWith("+86"))', { phone: '+861', phone_alt: '+1' }, true],
  // what is missing is unknown
  ['customer_type == "成交"', {}, unknown],
  ['customer_type != "成交"', {}, unknown],
  ['!(customer_type == "成交")', {}, unknown],
  ['last_followup_at >= first_contact_at', { last_followup_at: '2024-05-01' }, unknown],
  ['"产品B" in tags', {}, unknown],
  ['size(tags) == 0', {}, unknown],
  ['satisfaction + 1 > 0', {}, unknown],
  ['customer_type == "成交" || name == "甲"', { name: '甲' }, true],
  ['customer_type == "成交" || name == "甲"', { name: '乙' }, unknown],
  ['customer_type == "成交" && name == "甲"', { name: '乙' }, false],
  ['name == "甲" && customer_type == "成交"', { name: '乙' }, false],
  ['customer_type == "成交" && name == "甲"', { name: '甲' }, unknown],
  ['customer_type == "成交" ? true : true', {}, unknown],
  // has() and null are certain
  ['has(email)', {}, false],
  ['has(email)', { email: 'a@b.cn' }, true],
  ['email == null', {}, true],
  ['null != email', {}, false],
  ['has(budget) && has(budget.max)', { budget: '5/..' }, false],
  ['budget != null', { budget: '5/..' }, true],
  ['budget.max == null', { budget: '5/..' }, true],
  ['!has(email) || email.endsWith(".cn")', {}, true],
  // filled in, but not to be read as what it is
  ['has(created_at)', { created_at: '去年' }, true],
  ['created_at == null', { created_at: '去年' }, false],
  ['created_at < today()', { created_at: '去年' }, unknown],
  ['created_at < today()', { created_at: '2024-02-30' }, unknown],
  ['satisfaction > 5', { satisfaction: '很高' }, unknown],
  // nothing can be made of it
  ['int(note) > 5', { note: 'abc' }, unknown],
  ['int(note) > 5', { note: '6' }, true],
  ['tags[5] == "x"', { tags: 'x' }, unknown],
  ['date(note) < today()', { note: '2024年3月1日' }, true],
  ['date(note) < today()', { note: 'soon' }, unknown],
  // patterns
  ['note.matches("公司$")', { note: '晨光公司' }, true],
  ['note.matches(r"^\\d+$")', { note: '12a' }, false],
])('%s of %j is %s', (written, values, expected) => {
  expect(outcome(written, values)).toBe(expected)
})

test.each<[string, Readonly<Record<string, string>>, boolean | undefined]>([
  ['extra["部门"] == "销售"', { 部门: ' 销售 ' }, true],
  ['extra.dept == "sales"', { dept: 'sales' }, true],
  ['extra.部门 == "销售"', { 部门: '销售' }, true],
  ['extra["部门"] == "销售"', { 部门: ' ' }, unknown],
  ['extra["部门"] == "销售"', {}, unknown],
  ['extra["constructor"] == "x"', {}, unknown],
  ['has(extra["部门"])', { 部门: '' }, false],
  ['extra["部门"] != null', { 部门: '销售' }, true],
  ['double(extra["金额"]) > 5', { 金额: '6.5' }, true],
])('%s of the extra columns %j is %s', (written, extras, expected) => {
  expect(outcome(written, {}, extras)).toBe(expected)
})

test.each<[string, string[]]>([
  ['budgett.max > 5', ['there is no field "budgett"; did you mean budget?']],
  [
    'budgett > 5 && emial == "a" || has(phon)',
    [
      'there is no field "budgett"; did you mean budget?',
      'there is no field "emial"; did you mean email?',
      'there is no field "phon"; did you mean phone?',
    ],
  ],
  ['客户等极 == "A"', ['there is no field "客户等极"; did you mean 客户等级?']],
  ['budget >= 5', ['budget is a range; write budget.min or budget.max']],
  ['budget.mx >= 5', ['budget is a range; write budget.max']],
  ['expected_at < today()', ['expected_at is a range; write expected_at.from or expected_at.to']],
  ['phone.min == "1"', ['phone has no ".min"; write phone']],
  ['created_at < today', ['there is no field "today"; did you mean today()?']],
  ['created_at < todey()', ['there is no function "todey()"; did you mean today()?']],
  ['name.startWith("a")', ['there is no function ".startWith()"; did you mean .startsWith()?']],
  ['contains(name, "a")', ['write contains after a value: name.contains(...)']],
  ['dyn(name) > 5', ['there is no function "dyn()"; did you mean days()?']],
  [
    'contact_title + satisfaction > 5',
    ['contact_title + satisfaction: + cannot be used with a text and a number; double(...) turns a text into a number'],
  ],
  [
    'created_at >= "2024-01-01"',
    ['created_at >= "2024-01-01": >= cannot be used with a date and a text; write a day as date("2026-01-31")'],
  ],
  ['today() - created_at > 30', ['today() - created_at > 30: > cannot be used with a duration and a number']],
  ['!name', ['!name: ! cannot be used with a text']],
  ['name && true', ['name && true: && and || join conditions, not a text']],
  ['size(satisfaction) > 1', ['size(satisfaction): the arguments of the function have the wrong types']],
  ['name', ['is not a condition: its result is a value, not true or false']],
  ['satisfaction + 1', ['is not a condition: its result is a value, not true or false']],
  ['size(name) == null', ['only a field can be compared with null']],
  ['has(size(name))', ['has() needs one field, such as has(email)']],
  ['extra[name] == "x"', ['write the header as a text: extra["header"]']],
  ['size(extra) > 1', ['extra needs the header of a column: extra["header"]']],
  ['created_at > date("2024-13-01")', ['"2024-13-01" is not a day; write date("2026-01-31")']],
  ['today() - created_at > duration("30d")', ['"30d" is not a duration; write days(30) or duration("36h")']],
  ['name.matches("(?=a)")', ['"(?=a)" is not an RE2 regular expression (RE2 has no lookaround and no backreferences)']],
  ['name.matches(note)', ['write the pattern of matches as a text: name.matches("公司$")']],
  ['created_at.getHours("Mars/Base") > 1', ['there is no time zone "Mars/Base"']],
  // syntax
  ['name == "a" &&', ['cannot be read: it is incomplete']],
  ['name = "a"', ['cannot be read; write == for "is"']],
  ['name == “甲”', ['cannot be read; write straight quotes: "..."']],
  ['name == "甲" and email == "a"', ['cannot be read; write && for and, || for or, ! for not']],
  ['satisfaction ≥ 5', ['cannot be read; write >=, <= or !=']],
  ['name == == "a"', ['cannot be read at: == "a"']],
  ['', ['cannot be read: it is incomplete']],
  // what would run long
  [`${'!'.repeat(100_000)}true`, ['is longer than 4000 characters']],
  [`${'!'.repeat(3000)}true`, ['is too long or nested too deeply (at most 1,000 parts, 50 deep)']],
  [`${'('.repeat(200)}true${')'.repeat(200)}`, ['is too long or nested too deeply (at most 1,000 parts, 50 deep)']],
  ['tags.all(a, tags.all(b, tags.all(c, c == a)))', ['nests all, exists, exists_one, map, filter more than 2 deep']],
  ['__0 == "a"', ['there is no field "__0"']],
])('%s is a mistake', (written, expected) => {
  expect(mistakesOf(written)).toEqual(expected)
})

test('a pattern cannot hang', () => {
  const begun = Date.now()
  expect(outcome('note.matches("^(a+)+$")', { note: `${'a'.repeat(50_000)}b` })).toBe(false)
  expect(Date.now() - begun).toBeLessThan(5000)
})

const words = [
  'name',
  'budget',
  'budget.max',
  'created_at',
  'tags',
  'satisfaction',
  'extra',
  'x',
  '客户等级',
  '"a"',
  "'甲'",
  '1',
  '0',
  '2.5',
  'true',
  'null',
  'r"a"',
  '==',
  '!=',
  '<',
  '>=',
  '+',
  '-',
  '*',
  '/',
  '%',
  '&&',
  '||',
  '!',
  '?',
  ':',
  'in',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  '.',
  ' ',
  'has(',
  'size(',
  'int(',
  'double(',
  'date(',
  'days(',
  'today()',
  '.matches(',
  '.exists(x,',
  '.map(x,',
  '.split(',
  '.substring(',
  '"(a+)+$"',
  '\\',
  '"',
  '=',
  '“',
]

test('whatever is typed, it is a condition or a mistake in both languages; whatever a cell holds, it is true, false or unknown', () => {
  const cell = fc.oneof(
    fc.constantFrom(null, '', '1', '-5/..', '../3', '2024-05-01', '2024-02-30', 'a;b', '1e999', 'NaN'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const values = fc.record({ name: cell, budget: cell, created_at: cell, tags: cell, satisfaction: cell, 客户等级: cell })
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((some) => some.join('')),
      values,
      (written, row) => {
        const compiled = compileCondition(written, recordVocabulary(schema), today)
        if ('mistakes' in compiled) expect(compiled.mistakes.every(({ en, zh }) => en !== '' && zh !== '')).toBe(true)
        else expect([true, false, undefined]).toContain(compiled.condition.of(record(row)))
      },
    ),
    { numRuns: 3000 },
  )
  const plain = [
    'budget.max > budget.min',
    'created_at < today() - days(3)',
    'tags.exists(t, t == name)',
    'int(name) > 3',
    'double(name) / satisfaction > 1',
    'date(name) > created_at',
    'name.substring(2, 5) == 客户等级',
    'name.split(";")[3] == "a"',
    'name.matches("(a|b)+$")',
    'duration(name) > days(1)',
    'timestamp(name) > created_at',
    '[satisfaction, budget.max].map(x, x * 2.0)[1] > 3',
    '10 / int(name) > 1',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...plain), values, (written, row) => {
      const compiled = compileCondition(written, recordVocabulary(schema), today)
      if ('mistakes' in compiled) throw new Error(compiled.mistakes.map(({ en }) => en).join('; '))
      expect([true, false, undefined]).toContain(compiled.condition.of(record(row)))
    }),
    { numRuns: 2000 },
  )
})

test('amounts are compared in the configured currency; others are unknown without a rate', () => {
  const withRates = {
    ...schema,
    fields: schema.fields.map((field) => (field.type === 'money' ? { ...field, rates: { USD: 7 } } : field)),
  }
  const of = (one: Schema, budget: string) => {
    const compiled = compileCondition('budget.max >= 3500', recordVocabulary(one), today)
    if ('mistakes' in compiled) throw new Error('a mistake')
    return compiled.condition.of(record({ budget }))
  }
  expect(['3500', '100/3500', '500 USD', '../500 USD', '500 EUR'].map((budget) => of(schema, budget))).toEqual([
    true,
    true,
    unknown,
    unknown,
    unknown,
  ])
  expect(['3500', '500 USD', '../499 USD', '500 EUR'].map((budget) => of(withRates, budget))).toEqual([true, true, false, unknown])
})

test.each<[string, string, string | undefined, boolean]>([
  ['customer_type == "won"', '成交', undefined, true],
  ['customer_type == "Won"', '成交', undefined, true],
  ['customer_type == "成交客户"', '成交', undefined, true],
  ['customer_type == "成交"', 'Closed Won', '成交', true],
  ['customer_type == "interested"', 'MQL', '意向', true],
  ['customer_type == "MQL"', 'MQL', '意向', true],
  ['customer_type == "SQL"', 'MQL', '意向', false],
  ['customer_type != "Interested"', 'MQL', '意向', false],
  ['customer_type in ["won", "SQL"]', 'SQL', '意向', true],
  ['customer_type in ["won", "SQL"]', 'Evangelist', '成交', true],
  ['customer_type in ["lost"]', 'Evangelist', '成交', false],
  ['customer_type in []', '成交', undefined, false],
])('an option by any name, and what means it: %s of %s', (written, value, meaning, expected) => {
  const compiled = compileCondition(written, recordVocabulary(schema), today)
  if ('mistakes' in compiled) throw new Error(compiled.mistakes.map(({ en }) => en).join('; '))
  const notes = meaning === undefined ? {} : { customer_type: [{ kind: 'means' as const, detail: meaning }] }
  expect(compiled.condition.of({ ...record({ customer_type: value }), notes })).toBe(expected)
})
