import { expect, test } from 'vitest'
import { defaultConfig } from '../../src/schema/config.ts'
import { loadConfig } from '../../src/schema/load-config.ts'

const load = async (text: string) => {
  const loaded = await loadConfig(text, 'crm-clean.yaml', [])
  if ('mistakes' in loaded) throw new Error(JSON.stringify(loaded.mistakes))
  return loaded.config
}
const mistakes = async (text: string) => {
  const loaded = await loadConfig(text, 'crm-clean.yaml', [])
  return 'mistakes' in loaded ? loaded.mistakes.map(({ line, en }) => `${line} ${en}`) : []
}
const fieldOf = async (text: string, name: string) => (await load(text)).schemas.customers.fields.find((field) => field.name === name)

const example = `extends: customer
country: CN
currency: EUR
rates: { USD: 0.9 }
numbering: '{yyyy}-{industry_code}-{seq:3}'
fields:
  customer_type:
    values: { 潜在: [潜在客户, 潜客], 意向: [], 成交: [已签约], 流失: [已流失, churned] }
  vip_level: { label: VIP等级, type: choice, values: [A, B, C], aliases: [等级] }
  legal_person: off
rules:
  email-domain-known: warning
  phone-dialable: [error, { require: mobile }]
  churn-reason-given: off
custom:
  - id: big-budget-needs-title
    when: 'customer_type == "成交" && budget.max >= 1000000'
    require: [contact_title]
    severity: warning
    message: { zh: 大额成交客户须填写职务, en: Large accounts need a contact title }
  - id: followup-after-first-contact
    assert: 'last_followup_at >= first_contact_at'
plugins: [./rules/our-rule.js]
cycles: { 成交: 90d, 意向: 30d, 潜在: 180d }
match: { match_at: 0.99, review_at: 0.60, unit: company, household: together, use: [owner] }
merge: { at: 0.995, name: longest, phone: most_recent, tags: union, "*": most_trusted_source_then_recent }
fix: { min_confidence: 0.95 }
review: { double_check: [phone, budget], levels: 2 }
sources: { 官网表单: 3, 展会对接: 1 }
scorecard: { weights: { completeness: 3, validity: 3, uniqueness: 2 }, targets: { overall: 95 }, critical: [unique-key], grades: { A: 96 }, caps: { clean_rows: { C: 70 }, redundant: off, missing_column: D }, title: 2026 }
privacy:
  masks: strict
  refuse: [bank_card]
  retention: { 流失: 3y }
run: { steps: [import, check, export, report], outputs: [customers.csv, report.html], like: hubspot, fail_on: any }
backups: { keep: 7 }
email: { host: smtp.example.com, port: 587, from: crm@example.com }
`

test('an empty file, and one of comments, is the shipped configuration', async () => {
  for (const text of ['', '# nothing\n']) expect({ ...(await load(text)), path: null, lines: {} }).toEqual(defaultConfig)
})

test.each([
  ['extends: customer', 'customer'],
  ['extends: salesforce-leads', 'salesforce-leads'],
  ['extends: none', null],
  ['country: CN', 'auto'],
])('%s: sheets are held to %s', async (text, standard) => expect((await load(`${text}\n`)).standard).toBe(standard))

test('everything a file may say comes out, each with its line', async () => {
  const { schemas: _, lines, ...config } = await load(example)
  expect(config).toEqual({
    path: 'crm-clean.yaml',
    standard: 'customer',
    country: 'CN',
    currency: 'EUR',
    rates: { USD: 0.9 },
    numbering: '{yyyy}-{industry_code}-{seq:3}',
    rules: {
      'email-domain-known': { severity: 'warning' },
      'phone-dialable': { severity: 'error', options: { require: 'mobile' } },
      'churn-reason-given': { severity: 'off' },
    },
    custom: [
      {
        id: 'big-budget-needs-title',
        when: 'customer_type == "成交" && budget.max >= 1000000',
        require: ['contact_title'],
        groupBy: [],
        severity: 'warning',
        message: { zh: '大额成交客户须填写职务', en: 'Large accounts need a contact title' },
      },
      { id: 'followup-after-first-contact', assert: 'last_followup_at >= first_contact_at', require: [], groupBy: [], severity: 'error' },
    ],
    plugins: ['./rules/our-rule.js'],
    cycles: { 成交: '90d', 意向: '30d', 潜在: '180d' },
    match: { matchAt: 0.99, reviewAt: 0.6, unit: 'company', household: 'together', use: ['owner'] },
    mergeAt: 0.995,
    mergeMaster: null,
    merge: { name: 'longest', phone: 'most_recent', tags: 'union', '*': 'most_trusted_source_then_recent' },
    fix: { minConfidence: 0.95 },
    review: { doubleCheck: ['phone', 'budget'], levels: 2 },
    sources: { 官网表单: 3, 展会对接: 1 },
    scorecard: {
      weights: { completeness: 3, validity: 3, uniqueness: 2 },
      targets: { overall: 95 },
      critical: ['unique-key'],
      grades: { A: 96 },
      caps: { clean_rows: { C: 70 }, redundant: 'off', missing_column: 'D' },
      title: '2026',
    },
    privacy: { masks: 'strict', refuse: ['bank_card'], retention: { 流失: '3y' } },
    run: { steps: ['import', 'check', 'export', 'report'], outputs: ['customers.csv', 'report.html'], like: 'hubspot', failOn: 'any' },
    backups: { keep: 7 },
    email: { host: 'smtp.example.com', port: 587, from: 'crm@example.com' },
  })
  const shown = ['country', 'fields.vip_level', 'rules.phone-dialable', 'custom[1]', 'match.review_at', 'privacy.refuse']
  expect(shown.map((key) => lines[key])).toEqual([2, 9, 13, 21, 25, 33])
})

test('a shipped option keeps its words, one left out is gone', async () => {
  const shipped = defaultConfig.schemas.customers.fields.find((field) => field.name === 'customer_type')?.choices ?? []
  const choices =
    (await fieldOf('fields: { customer_type: { values: { 成交: [老朋友], 潜在: prospect } } }', 'customer_type'))?.choices ?? []
  expect(choices.map(({ value }) => value)).toEqual(['成交', '潜在'])
  expect(choices[0]?.synonyms).toEqual(['老朋友', ...(shipped.find(({ value }) => value === '成交')?.synonyms ?? [])])
})

test('a field of one’s own, and one switched off', async () => {
  expect(await fieldOf(example, 'vip_level')).toEqual({
    name: 'vip_level',
    type: 'choice',
    label: { en: 'VIP等级', zh: 'VIP等级' },
    aliases: ['VIP等级', 'vip_level', '等级'],
    ownAliases: ['VIP等级', 'vip_level', '等级'],
    required: false,
    choices: ['A', 'B', 'C'].map((value) => ({ value, synonyms: [] })),
  })
  expect(await fieldOf(example, 'legal_person')).toBeUndefined()
})

test.each([
  [
    'a label and a limit',
    'fields: { name: { label: { en: Account }, max_length: 80, required: false } }',
    'name',
    { label: { en: 'Account', zh: 'Account' }, maxLength: 80, required: false, type: 'party' },
  ],
  [
    'numbers and truths as options',
    'fields: { grade: { values: [1, 007, yes, true] } }',
    'grade',
    { type: 'choice', choices: ['1', '007', 'yes', 'true'].map((value) => ({ value, synonyms: [] })) },
  ],
  [
    'options with codes',
    'fields: { line: { values: { 软件: { code: SOFT, synonyms: [IT] }, 云: { parent: 软件 } } } }',
    'line',
    {
      choices: [
        { value: '软件', synonyms: ['IT'], code: 'SOFT' },
        { value: '云', synonyms: [], parent: '软件' },
      ],
    },
  ],
  [
    'options with labels, and what other systems call them',
    'fields: { stage: { values: { won: { en: Won, zh: 成交, synonyms: [签约], means: [Closed Won] }, open: } } }',
    'stage',
    {
      choices: [
        { value: 'won', label: { en: 'Won', zh: '成交' }, synonyms: ['签约'], means: ['Closed Won'] },
        { value: 'open', synonyms: [] },
      ],
    },
  ],
  ['a category merged down', 'fields: { region: { fill_down: true } }', 'region', { fillDown: true }],
])('%s', async (_, text, name, part) => {
  expect(await fieldOf(text, name)).toMatchObject(part)
})

test('a header given to one field is taken from another', async () => {
  const text = 'fields: { level: { type: text, aliases: [客户 状态, Source] } }'
  expect((await fieldOf(text, 'source'))?.aliases).not.toContain('source')
  expect((await fieldOf(text, 'customer_type'))?.aliases).not.toContain('客户状态')
})

test('only the fields of the file, where it extends nothing', async () => {
  const { fields } = (await load('extends: none\nfields:\n  title: { type: text }\n')).schemas.customers
  expect(fields.map(({ name }) => name)).toEqual(['title'])
})

test.each([
  ['a mistyped key', 'country: CN\nfileds: {}\n', ['2 there is no setting "fileds"; did you mean fields?']],
  ['a mistyped key inside', 'match:\n  matchat: 0.9\n', ['2 match: there is no setting "matchat"; did you mean match_at?']],
  [
    'a mistyped property of a field',
    'fields:\n  name:\n    requird: true\n',
    ['3 fields.name: there is no setting "requird"; did you mean required?'],
  ],
  [
    'a mistyped type',
    'fields:\n  vip: { type: chioce }\n',
    [
      '2 fields.vip.type: must be one of company, person, party, given, family, phone, phones, email, emails, date, period, money, number, choice, choices, address, region, code, id, text; did you mean choice?',
    ],
  ],
  [
    'a mistyped field',
    'fields:\n  custmer_type: { required: true }\n',
    ['2 there is no field "custmer_type"; did you mean customer_type? (a new field needs a type)'],
  ],
  [
    'a mistyped severity',
    'rules:\n  phone-dialable: warn\n',
    ['2 rules.phone-dialable: must be off, or info, or warning, or error, or a list: [severity, options]; did you mean warning?'],
  ],
  [
    'numbers out of bounds',
    'match: { match_at: 99 }\nreview:\n  levels: 5\n',
    ['1 match.match_at: must be at most 1', '3 review.levels: must be at most 3'],
  ],
  ['the wrong way round', 'match:\n  match_at: 0.5\n  review_at: 0.9\n', ['3 match.review_at: must not be greater than match_at (0.5)']],
  ['a time that is none', 'cycles: { 成交: 90 days }\n', ['1 cycles.成交: must be a time such as 90d, 6w, 18m or 3y']],
  [
    'an unknown customer type',
    'cycles:\n  成效: 90d\n',
    ['2 cycles.成效: there is no customer type "成效"; did you mean 成交? (there are 潜在, 意向, 成交, 流失)'],
  ],
  ['a country that is none', 'country: UK\n', ['1 country: there is no country "UK"; write GB']],
  ['a country in words', 'country: China\n', ['1 country: must be a country code of two capital letters, such as CN']],
  ['numbers that do not count', 'numbering: C{yyyy}\n', ['1 numbering: must end in {seq} or {seq:3}, the running number']],
  ['a mistyped part of a number', "numbering: '{yyy}-{seq:3}'\n", ['1 numbering: there is no part "{yyy}"; did you mean {yyyy}?']],
  [
    'fields that are not there',
    'merge:\n  phnoe: longest\nreview:\n  double_check:\n    - phone\n    - budgett\n',
    [
      '2 merge.phnoe: there is no field "phnoe"; did you mean phone?',
      '6 review.double_check[1]: there is no field "budgett"; did you mean budget?',
    ],
  ],
  [
    'rules of merging that do not fit',
    'merge:\n  name: union\n  tags: [union, longest]\n  customer_no: longest\n',
    [
      '2 merge.name: union is for fields of type choices, phones, emails, text',
      '3 merge.tags: union keeps every value: nothing can follow it',
      '4 merge.customer_no: the number is that of a record: use most_trusted_source, most_recent, oldest, most_complete, most_followups, first',
    ],
  ],
  [
    'a criterion that does not choose a record',
    'merge:\n  master: longest\n',
    [
      '2 merge.master: must be most_trusted_source, or most_recent, or oldest, or most_complete, or most_followups, or first, or a list: [a, b]',
    ],
  ],
  [
    'a custom rule that asks nothing',
    'custom:\n  - id: a\n    require: [phone]\n  - id: a\n',
    ['4 custom[1].id: "a" is used twice', '4 custom[1]: needs assert or require'],
  ],
  [
    'everything wrong with custom rules',
    `custom:
  - id: typo
    when: 'budgett.max > 5 && emial == "a"'
    assert: 'satisfaction + contact_title > 5'
  - id: broken
    when: 'name = "a"'
    require: [contact_titel]
    severty: error
  - id: bounds
    assert: 'has(email)'
    warn_if: 5 percent
  - id: shares
    assert: 'has(email)'
    warn_if: 120%
    error_if: 0
    severity: info
    fix: '"x"'
    message: { en: 'Too many {cuont}' }
  - id: placeless
    assert: 'today() > date("2026-01-01")'
  - id: groups
    group_by: owner
    assert: 'cuont <= 200 && sum(budget) > phone && max(name) == 1'
    require: phone
  - id: groupless
    assert: 'sum(budget.max) > count'
    message: 'Nothing for {nmae} and {budget.mx}'
    fix: 'budget.max'
`,
    [
      '3 custom[0].when: there is no field "budgett"; did you mean budget?',
      '3 custom[0].when: there is no field "emial"; did you mean email?',
      '4 custom[0].assert: satisfaction + contact_title: + cannot be used with a number and a text; double(...) turns a text into a number',
      '8 custom[1]: there is no setting "severty"; did you mean severity?',
      '11 custom[2].warn_if: must be a number or a share, such as 20, "> 20", 5% or "> 5%"',
      '14 custom[3].warn_if: a share cannot be more than 100%',
      '15 custom[3].error_if: write "> 0", or leave it out',
      '16 custom[3].severity: warn_if and error_if already set the severity',
      '17 custom[3].fix: a rule with a threshold is about the sheet, so there is no cell to fix',
      '18 custom[3].message: there is no value for "{cuont}"; did you mean {count}?',
      '19 custom[4]: uses no field: add "field", the column that its findings point at',
      '23 custom[5].assert: there is no field "cuont"; did you mean count?',
      '23 custom[5].assert: budget is a range; write budget.min or budget.max',
      '23 custom[5].assert: phone differs within a group; write max(phone), count(phone) or the like, or add it to group_by',
      '23 custom[5].assert: max() works only on numbers and dates, and name is none of these',
      '24 custom[5].require: require is about one record; write count(field) == count into assert',
      '26 custom[6].assert: sum() is about a group; add group_by',
      '26 custom[6].assert: count is about a group; add group_by',
      '27 custom[6].message: {nmae}: there is no field "nmae"; did you mean name?',
      '27 custom[6].message: {budget.mx}: budget is a range; write budget.max',
    ],
  ],
  ['an option twice', 'fields:\n  vip: { values: { A: [x], B: [x] } }\n', ['2 fields.vip.values: "x" belongs to two options']],
  [
    'options of what is no choice',
    'fields: { note: { values: [a] } }\n',
    ['1 fields.note.values: only a choice can have values, and this field has type text'],
  ],
  [
    'a pattern that is none',
    'fields:\n  code_no: { type: text, pattern: "[" }\n',
    ['2 fields.code_no.pattern: is not a regular expression'],
  ],
  [
    'one header for two fields',
    'fields:\n  a: { type: text, aliases: [等级] }\n  b: { type: text, aliases: [等级] }\n',
    ['3 fields.b.aliases: the header "等级" already belongs to a'],
  ],
  ['names that only differ in case', 'fields: { Phone: { type: phone } }\n', ['1 field "Phone" differs from "phone" only in case']],
  ['names that cannot be', 'fields: { _x: { type: text } }\n', ['1 "_x" cannot name a field: use letters, digits and "_", a letter first']],
  ['a list where a map belongs', '- a\n', ['1 must be a map: { key: value }']],
  ['the same key twice', 'country: CN\ncountry: US\n', ['2 this key appears twice here']],
  ['a password in the file', 'email:\n  host: a\n  from: b\n  password: x\n', ['4 email: there is no setting "password"']],
])('said with its line: %s', async (_, text, said) => {
  expect(await mistakes(text)).toEqual(said)
})

test('all mistakes come at once, in the order of the file', async () => {
  const text = 'contry: CN\nfields:\n  nmae: { requierd: true }\n  phone: { overflow: nobody }\nfix: { min_confidence: 2 }\n'
  expect(await mistakes(text)).toEqual([
    '1 there is no setting "contry"; did you mean country?',
    '3 fields.nmae: there is no setting "requierd"; did you mean required?',
    '4 fields.phone.overflow: there is no field "nobody"',
    '5 fix.min_confidence: must be at most 1',
  ])
})

test('a file cannot blow up, nor run anything', async () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghijkl'.split('').map((name, index) => `${name}: &${name} [*${'abcdefghijk'[index]}, *${'abcdefghijk'[index]}]`),
  ].join('\n')
  expect(await mistakes(bomb)).toHaveLength(1)
  expect(await mistakes('country: !!js/function "() => 1"\n')).not.toEqual([])
})

test.each([
  ['rules:\n  a: [1, 2\nfields:\n  x: {type: text\n', ['3 a closing ] is missing']],
  ['a: 1\n b: 2\n', ['1 the indentation does not match, or a text with ": " needs quotes']],
  ['- a\nb: 1', ['2 this does not belong here; check the lines above']],
  ['a: "b\nc: d\n', ['3 a closing " is missing']],
  ['%YAML 9\n', ['1 this directive (%name) is not known']],
  ['country: CN\ncountry: US\nnumbering: a\nnumbering: b\n', ['2 this key appears twice here', '4 this key appears twice here']],
])('one mistake of syntax is told once: %j', async (text, told) => {
  expect(await mistakes(text)).toEqual(told)
})

test.each(['[', '{a: ', '\n  - ', '\n  ? ', '\n  - ? '])('what is nested 100,000 deep is told, and soon: %j', async (open) => {
  const began = performance.now()
  const deep = open.startsWith('\n') ? `\n  ${open.trim().concat(' ').repeat(100_000)}` : open.repeat(100_000)
  expect((await mistakes(`fields: ${deep}`)).map((mistake) => mistake.replace(/^\d /, ''))).toEqual(['it is nested too deep'])
  expect(performance.now() - began).toBeLessThan(10_000)
})

test('what YAML itself complains of is told in Chinese, too', async () => {
  for (const text of ['a: [1', 'a: "b', '\ta: 1', 'a: b: c', 'a: @x', 'a: "\\q"', '---\na: 1\n---\nb: 2', 'a: !x b', 'a: &x &y 1']) {
    const loaded = await loadConfig(text, 'crm-clean.yaml', [])
    const zh = 'mistakes' in loaded ? loaded.mistakes.map((mistake) => mistake.zh) : []
    expect(zh, text).toEqual([expect.stringMatching(/\p{Script=Han}/u)])
    expect(zh.join(), text).not.toMatch(/[A-Za-z]{3,} [a-z]{2,}/)
  }
})

test.each([
  ['currency: QQQ', '1 currency: there is no currency "QQQ"'],
  ['rates: { USD: 7, XXQ: 2 }', '1 rates.XXQ: there is no currency "XXQ"'],
  ['review: { levels: 2 }', '1 review.levels: says how many must agree, but double_check names no field'],
  ['fields:\n  customer_type: { values: [] }', '2 fields.customer_type.values: needs at least one option'],
  ['run: { steps: [import, report], outputs: [customers.csv] }', '1 run.outputs[0]: customers.csv is written by the step export'],
  ['email: { host: smtp.x.com, from: notmail }', '1 email.from: "notmail" has no e-mail address'],
])('a setting that could never do anything is refused: %s', async (text, said) => {
  expect(await mistakes(text)).toEqual([expect.stringContaining(said)])
})

test('settings that do something are taken', async () => {
  expect(await mistakes('currency: CNY\nrates: { USD: 7.1, JPY: 0.05 }\nreview: { double_check: [phone], levels: 3 }')).toEqual([])
  expect(await mistakes('run: { steps: [import, report], outputs: [report.html] }\nemail: { host: h, from: Sales <a@b.com> }')).toEqual([])
})
