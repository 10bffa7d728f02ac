import { gzipSync } from 'node:zlib'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { shippedRules as rules } from '../../rules/index.ts'
import type { ToldFinding } from '../../src/check/present.ts'
import { gitlabText } from '../../src/cli/formats/gitlab.ts'
import { junitText } from '../../src/cli/formats/junit.ts'
import { sarifText } from '../../src/cli/formats/sarif.ts'

const severities = ['error', 'warning', 'info'] as const
const nasty = ['客户 名单.csv', './a b#1.xlsx', 'C:\\data\\%41.csv', '/tmp/[x]{y}|z.csv', 'ctrl\u0001<&>".csv']

/** Findings of every shape: with and without cell, sheet, record, proposal; texts that are no XML, JSON or URI by nature. */
const findings = (count: number): ToldFinding[] =>
  Array.from({ length: count }, (_, at) => ({
    rule: at % 7 === 6 ? 'own-rule' : rules[at % rules.length]!.id,
    severity: severities[at % 3]!,
    dimension: 'validity',
    file: at % 11 === 10 ? null : nasty[at % nasty.length]!,
    sheet: at % 4 === 0 ? '客户 "1"' : null,
    row: at % 5 === 4 ? null : at + 2,
    ...(at % 6 === 0 ? { line: at + 9 } : {}),
    column: at % 8 === 7 ? null : '联系电话',
    cell: at % 5 === 4 ? null : `D${at + 2}`,
    field: at % 8 === 7 ? null : 'phone',
    ...(at % 2 === 0 ? { record: `row:${at}` } : {}),
    message: `Too short \u0007 & <b> \ud83d\n::error::${at}`,
    value: at % 3 === 0 ? null : '138****123',
    ...(at % 9 === 0 ? { fix: { value: at % 2 === 0 ? null : '13812345678', confidence: 0.9 } } : {}),
    fingerprint: (at % 1000).toString(16).padStart(16, '0'),
  }))

const whole = (text: string | Iterable<string>) => (typeof text === 'string' ? text : [...text].join(''))

// The schema of OASIS as the package of its makers ships it (draft 4, of which it uses nothing that later drafts took back).
const { $schema: _, id: __, ...sarifSchema } = schema as Record<string, unknown>
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const isSarif = ajv.compile(sarifSchema)

test('the schema is in force', () => {
  expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
})

test.each([0, 10, 10_000, 26_000])('SARIF of %i findings is valid, and within what GitHub takes', (count) => {
  const text = whole(
    sarifText(findings(count), { rules, language: 'zh', version: '1.2.3', documents: new Map([['phone-dialable', '**Why** `x`']]) }),
  )
  const log = JSON.parse(text) as {
    runs: {
      results: { locations: object[]; message: { text: string } }[]
      tool: { driver: { rules: { properties: { tags: string[] } }[] } }
    }[]
  }
  isSarif(log)
  expect(isSarif.errors ?? []).toEqual([])
  const [run] = log.runs
  expect(log.runs.length).toBe(1)
  expect(run!.results.length).toBe(Math.min(count, 25_000))
  expect(run!.results.every(({ locations, message }) => locations.length <= 10 && message.text !== '')).toBe(true)
  expect(run!.tool.driver.rules.every(({ properties }) => properties.tags.length <= 10)).toBe(true)
  expect(gzipSync(text).length).toBeLessThan(10_000_000)
})

/** What Jenkins' schema and Surefire's allow inside each element. */
const junitChildren: Readonly<Record<string, readonly string[]>> = {
  '': ['testsuites'],
  testsuites: ['testsuite'],
  testsuite: ['testcase'],
  testcase: ['failure', 'system-out'],
  failure: [],
  'system-out': [],
}

test.each([0, 10, 10_000])('JUnit of %i findings has the elements, attributes and counts that Jenkins and Surefire ask for', (count) => {
  const ids = rules.map(({ id }) => id)
  const text = whole(junitText(findings(count), { rules: ids, fails: (severity) => severity === 'error' }))
  const path: string[] = ['']
  const counts = { testsuite: 0, testcase: 0, failure: 0 }
  const said = { tests: 0, failures: 0 }
  let top: Record<string, string> = {}
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const own = attributes as Record<string, string>
    expect(junitChildren[path.at(-1)!]).toContain(name)
    path.push(name)
    if (name in counts) counts[name as keyof typeof counts]++
    if (name === 'testsuites') top = own
    if (name === 'testsuite') {
      expect(Object.keys(own)).toEqual(['name', 'tests', 'failures'])
      said.tests += Number(own.tests)
      said.failures += Number(own.failures)
    }
    if (name === 'testcase') expect(Object.keys(own)).toEqual(['classname', 'name'])
    if (name === 'failure') expect(Object.keys(own)).toEqual(['message', 'type'])
  })
  parser.on('closetag', () => void path.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  expect([counts.testcase, counts.failure]).toEqual([said.tests, said.failures])
  expect([Number(top.tests), Number(top.failures)]).toEqual([said.tests, said.failures])
  expect(counts.testcase).toBe(counts.testsuite * rules.length)
})

test.each([0, 10, 10_000])('GitLab code quality of %i findings has the fields it requires', (count) => {
  const text = whole(gitlabText(findings(count)))
  expect(text.charCodeAt(0)).toBe(91) // GitLab takes no byte order mark
  const issues = JSON.parse(text) as {
    description: string
    check_name: string
    fingerprint: string
    severity: string
    location: { path: string; lines: { begin: number } }
  }[]
  expect(issues.length).toBe(count)
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(count)
  const bad = issues.filter(
    ({ description, check_name, severity, location }) =>
      description === '' ||
      check_name === '' ||
      !['info', 'minor', 'major', 'critical', 'blocker'].includes(severity) ||
      location.path.startsWith('./') ||
      !(location.lines.begin >= 1),
  )
  expect(bad).toEqual([])
})
