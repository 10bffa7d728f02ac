import { expect, test } from 'vitest'
import type { ToldFinding } from '../../src/check/present.ts'
import { defineRule } from '../../src/check/rule.ts'
import { atLeast } from '../../src/check/rule-set.ts'
import { githubText } from '../../src/cli/formats/github.ts'
import { gitlabText } from '../../src/cli/formats/gitlab.ts'
import { findingJson } from '../../src/cli/formats/json.ts'
import { junitText } from '../../src/cli/formats/junit.ts'
import { markdownText } from '../../src/cli/formats/markdown.ts'
import { addressOf, lineOf, uriOf } from '../../src/cli/formats/places.ts'
import { sarifText } from '../../src/cli/formats/sarif.ts'
import { speaker } from '../../src/cli/messages.ts'
import { printableJson } from '../../src/cli/terminal.ts'

const gitlabOf = (findings: ToldFinding[]) => [...gitlabText(findings)].join('')
const finding = (over: Partial<ToldFinding> = {}): ToldFinding => ({
  rule: 'phone-dialable',
  severity: 'error',
  dimension: 'validity',
  file: 'data/leads.csv',
  sheet: null,
  row: 5,
  column: '联系电话',
  cell: 'D5',
  field: 'phone',
  record: 'row:5',
  message: 'Too short.',
  value: '138****123',
  fingerprint: 'abc',
  ...over,
})
const aboutSheet = finding({ rule: 'required-present', row: null, cell: null, message: 'No column.', value: null, fingerprint: 'def' })
const rule = defineRule({
  id: 'phone-dialable',
  dimension: 'validity',
  standard: '0302',
  severity: 'error',
  title: { en: 'Phones can be dialled', zh: '电话须可拨打' },
  messages: { short: { en: 'Too short.', zh: '过短。' } },
  create: () => ({}),
})

test.each([
  ['data/a b#1.csv', 'data/a%20b%231.csv'],
  ['客户.xlsx', '%E5%AE%A2%E6%88%B7.xlsx'],
  ['data\\leads.csv', 'data/leads.csv'],
  ['/tmp/a.csv', 'file:///tmp/a.csv'],
  ['C:\\data\\a.csv', 'file:///C:/data/a.csv'],
])('%s is the URI %s', (file, uri) => {
  expect(uriOf(file)).toBe(uri)
})

test.each([
  [finding(), 5, 'D5'],
  [finding({ line: 9 }), 9, 'D5'],
  [finding({ sheet: '客户' }), 5, '客户!D5'],
  [finding({ cell: null }), 5, '联系电话 5'],
  [aboutSheet, 1, '联系电话'],
])('a finding points at line and cell', (one, line, address) => {
  expect([lineOf(one), addressOf(one)]).toEqual([line, address])
})

test.each([
  ['error', 'warning', true],
  ['warning', 'warning', true],
  ['info', 'warning', false],
] as const)('%s is at least %s: %s', (severity, bar, is) => {
  expect(atLeast(severity, bar)).toBe(is)
})

test('SARIF names tool, rules, places and fingerprints; the most severe first', () => {
  const hint = finding({ severity: 'info', rule: 'own-rule', file: null, cell: null, column: null, row: null })
  const document = JSON.parse(
    sarifText([hint, finding({ sheet: '客户' })], {
      rules: [rule],
      language: 'en',
      version: '1.2.3',
      documents: new Map([['phone-dialable', '**Why** `x`']]),
    }),
  )
  expect(document).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'crm-clean',
            version: '1.2.3',
            rules: [
              {
                id: 'phone-dialable',
                shortDescription: { text: 'Phones can be dialled' },
                help: { text: 'Why x', markdown: '**Why** `x`' },
                defaultConfiguration: { level: 'error' },
                properties: { tags: ['validity', 'GB/T 36344-2018:0302'] },
              },
            ],
          },
        },
        columnKind: 'unicodeCodePoints',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
        results: [
          {
            ruleId: 'phone-dialable',
            ruleIndex: 0,
            level: 'error',
            message: { text: '客户!D5: Too short.' },
            locations: [
              {
                physicalLocation: { artifactLocation: { uri: 'data/leads.csv' }, region: { startLine: 5 } },
                logicalLocations: [{ fullyQualifiedName: '客户!D5', kind: 'member' }],
              },
            ],
            partialFingerprints: { 'crmClean/v1': 'abc' },
          },
          {
            ruleId: 'own-rule',
            level: 'note',
            message: { text: 'Too short.' },
            locations: [{}],
            partialFingerprints: { 'crmClean/v1': 'abc' },
          },
        ],
      },
    ],
  })
})

test('SARIF keeps the 25,000 most severe results and says how many were left out', () => {
  const many = [...Array.from({ length: 25_000 }, () => finding({ severity: 'warning' })), finding()]
  const [run] = JSON.parse(
    sarifText(many, { rules: [rule], language: 'en', version: '1', documents: new Map([['phone-dialable', '**Why** `x`']]) }),
  ).runs
  expect([run.results.length, run.results[0].level]).toEqual([25_000, 'error'])
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('1 of 25001 findings were left out; the most severe are here.')
})

test('JUnit: a suite a sheet, a test a rule, failing where findings fail the check', () => {
  const warning = finding({ severity: 'warning', message: 'Odd <b> & \u0001' })
  const text = junitText([finding(), warning], { rules: ['date-real', 'phone-dialable'], fails: (severity) => severity === 'error' })
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="crm-clean" tests="2" failures="1">
  <testsuite name="data/leads.csv" tests="2" failures="1">
    <testcase classname="data/leads.csv" name="date-real"></testcase>
    <testcase classname="data/leads.csv" name="phone-dialable"><failure message="1 × Too short." type="error">error D5: Too short.</failure><system-out>warning D5: Odd &lt;b&gt; &amp; \ufffd</system-out></testcase>
  </testsuite>
</testsuites>
`)
})

test('JUnit without findings still tells what was tested', () => {
  expect(junitText([], { rules: ['date-real'], fails: () => true })).toContain(
    '<testcase classname="crm-clean" name="date-real"></testcase>',
  )
})

test('GitHub: a cell cannot end or begin a command', () => {
  const nasty = finding({ file: 'a,b:c.csv', column: 'x', cell: 'D5', message: '50%\n::error::gotcha' })
  expect(githubText([nasty])).toBe('::error file=a%2Cb%3Ac.csv,line=5,title=phone-dialable D5::50%25%0A::error::gotcha\n')
})

test('GitHub: ten annotations a severity, every rule seen before one is seen twice, the rest summed up', () => {
  const list = [...Array.from({ length: 30 }, () => finding()), finding({ rule: 'rare-rule' }), finding({ severity: 'info' })]
  const lines = githubText(list).trimEnd().split('\n')
  expect(lines.length).toBe(12)
  expect(lines[1]).toContain('title=rare-rule')
  expect(lines.at(-2)).toMatch(/^::notice /)
  expect(lines.at(-1)).toBe('crm-clean: + 21 × phone-dialable')
})

test('GitLab: every issue has a fingerprint of its own, the same in the next run', () => {
  const list = [finding(), finding(), finding({ file: './other.csv' })]
  const issues = JSON.parse(gitlabOf(list))
  expect(issues[0]).toEqual({
    description: 'D5: Too short.',
    check_name: 'phone-dialable',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'major',
    location: { path: 'data/leads.csv', lines: { begin: 5 } },
  })
  expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(3)
  expect(gitlabOf(list)).toBe(gitlabOf(list))
  expect(gitlabOf([])).toBe('[]\n')
})

test('Markdown: counts by rule, then cells; nothing in a cell is markup', () => {
  const counts = { rows: 9, error: 1, warning: 0, info: 0, cleanRows: 8 }
  const nasty = finding({ value: '[x](http://y)|<img> @me', fix: { value: '138****1234', confidence: 0.9 } })
  expect(markdownText([nasty], counts, { say: speaker('en'), language: 'en' })).toBe(`### crm-clean

Rows: 9 · errors: 1 · warnings: 0 · hints: 0 · rows without an error: 8

| Rule | Severity | Findings |
| --- | --- | --- |
| phone-dialable | error | 1 |

| Where | Rule | Problem | Value | Proposal |
| --- | --- | --- | --- | --- |
| data/leads.csv D5 | phone-dialable | Too short. | \\[x\\]\\(http://y\\)\\|&lt;img> &#64;me | 138\\*\\*\\*\\*1234 |
`)
})

test('Markdown stays within what a comment holds', () => {
  const counts = { rows: 9, error: 9, warning: 0, info: 0, cleanRows: 0 }
  const long = finding({ message: 'x'.repeat(5000), value: 'y'.repeat(5000) })
  const text = markdownText(
    Array.from({ length: 1000 }, () => long),
    counts,
    { say: speaker('en'), language: 'en' },
  )
  expect(text.length).toBeLessThan(65_536)
  expect(text).toContain('and 950 more')
})

test.each([
  [finding()],
  [aboutSheet],
  [finding({ line: 9, sheet: '客户', fix: { value: null, confidence: 0.9 }, value: 'a "b" \\ \u202e \n\t\ud83d\ude00 \ud800 ##[x]' })],
  [finding({ file: null, column: null, field: null, fix: { value: '1\u0000', confidence: 1 } })],
])('JSON of a finding is what JSON.stringify makes of it, but for what a terminal must not see', (one) => {
  const text = findingJson(one)
  const { line, record, fix, ...rest } = one
  const [head, tail] = [{ ...rest }, { message: one.message, value: one.value }]
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ ...head, ...tail, line, record, fix })))
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|##\[/)
  expect(text.replaceAll('\n    ', '\n')).toBe(printableJson(JSON.stringify(JSON.parse(text), null, 2)))
})
