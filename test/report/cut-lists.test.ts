import { beforeAll, expect, test } from 'vitest'
import { reportSheets } from '../../src/cli/formats/report-sheets.ts'
import type { DigestData } from '../../src/report/digest-data.ts'
import { digestText } from '../../src/report/digest-pages.ts'
import { mailText } from '../../src/report/mail-text.ts'
import { reportMarkdown } from '../../src/report/markdown.ts'
import { reportPage } from '../../src/report/page/report-page.ts'
import type { ReportData } from '../../src/report/report-data.ts'
import { reportWords } from '../../src/report/words.ts'
import { customers } from '../support/good-customers.ts'
import { reportOfSheet } from '../support/report-of-sheet.ts'

const times = <Item>(count: number, make: (at: number) => Item): Item[] => Array.from({ length: count }, (_, at) => make(at))
const counted = (count: number, name: string) => times(count, (at) => ({ value: `${name}${at}`, count: 1000 - at }))
const gain = { rule: 'email-shape', wrong: 1, judged: 2, points: 1 }

/** A report in which every list is longer than what a page shows of it. */
let long: ReportData
let page = ''
let markdown = ''
let letter = ''
let workbook: ReturnType<typeof reportSheets> = []

beforeAll(async () => {
  const report = await reportOfSheet(customers(40, (at) => ({ 负责人: '张敏', ...(at < 20 ? { 联系电话: '123' } : {}) })))
  const measured = times(33, (at) => ({ rule: 'email-shape', column: `列${at}`, judged: 100 - at }))
  const fix = report.topFixes[0]!
  const group = (at: number) => ({ ...report.by[0]!.groups[0]!, name: `组${at}`, records: 500 - at, worst: times(7, () => gain) })
  long = {
    ...report,
    topFixes: times(14, (at) => ({ ...fix, column: `修${at}` })),
    by: [{ ...report.by[0]!, groups: times(42, group), others: { groups: 0, records: 0 } }],
    ruleByOwner: {
      rows: times(13, (at) => `rule-${at}`),
      columns: times(11, (at) => `人${at}`),
      others: 2,
      cells: times(13, () => times(11, () => ({ wrong: 1, judged: 2 }))),
    },
    customers: [{ label: '行业', values: counted(15, '业'), others: 0 }],
    growth: times(30, (at) => ({ value: `20${10 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, count: 1 })),
    trend: times(26, (at) => ({
      run: at,
      at: `2026-09-${String(at + 1).padStart(2, '0')}T00:00:00Z`,
      score: 80,
      likeForLike: 90,
      isComparable: true,
    })),
    fields: [{ name: 'name', label: '名称', required: true, filled: 40, findings: 0, distinct: 40, top: counted(9, '名') }],
    previous: {
      run: 1,
      at: '2026-09-01T00:00:00Z',
      score: 80,
      records: 40,
      cleanRows: 40,
      reason: null,
      change: {
        points: 0,
        dimensions: {},
        noLonger: measured,
        newly: measured.slice(0, 21),
        findings: { new: 9, gone: 0, noLonger: 0 },
        rules: times(9, (at) => ({ rule: `rule-${at}`, new: 1, gone: 0, noLonger: 0 })),
        cleanRows: { of: 40, before: 40, after: 40, noLonger: 0 },
      },
    },
    duplicates: { matches: 9, review: 3, clusters: 9, redundant: 9, examples: times(8, (at) => pair(at)) },
  }
  page = await reportPage(long, reportWords.en)
  markdown = reportMarkdown(long, reportWords.en)
  letter = mailText(long, reportWords.en).text
  workbook = reportSheets(long, reportWords.en)
})

const pair = (at: number) => ({ left: `${at}`, right: `b${at}`, probability: 0.9, leftName: 'a', rightName: 'b', evidence: [] })

test.each([
  ['what is measured no longer', '… and 13 more; the report as .xlsx has all of them.'],
  ['what is measured for the first time', '… and 1 more; the report as .xlsx has all of them.'],
  ['what to do first', '… and 4 more; the report as .xlsx has all of them.'],
  ['groups', '… and 12 more groups with 5,574 records; the report as .xlsx has all of them.'],
  ['rules of a group', '<small>… and 4 more</small>'],
  ['rules of a group, where all are', 'Of each group the 3 rules that cost most are named; the report as .json names all.'],
  ['rules by owner', 'Not shown here: 3 rules that find less, 5 smaller groups; the report as .xlsx has them.'],
  ['values', '… and 3 more; the report as .xlsx has all of them.'],
  ['months', 'the last 24 of 30 months; the report as .xlsx has all'],
  ['days', 'the last 24 of 26 days with a check; the report as .xlsx has all'],
  ['values of columns', 'Of each column the 3 most frequent values are named; the report as .xlsx has up to ten.'],
  ['examples', 'Examples are the first findings of a rule; &#34;crm-clean check a.csv --all&#34; lists all.'],
  ['pairs', '8 of 12 pairs are shown; &#34;crm-clean export duplicates.csv --what duplicates&#34; lists all'],
])('the page says how many more there are, and where: %s', (_what, said) => {
  expect(page).toContain(said)
})

test('the head names the period, unless it is one day', async () => {
  expect(page).toContain('<p class="quiet">2026-09-01 – 2026-11-22 · Made')
  const sameDay = { ...long, previous: { ...long.previous!, at: long.at } }
  expect(await reportPage(sameDay, reportWords.en)).toContain('<p class="quiet">Made 2026-11-22')
})

test('Markdown and a letter say it, too', () => {
  expect(markdown).toContain('… and 23 more; the report as .xlsx has all of them.')
  expect(markdown).toContain('… and 9 more; the report as .xlsx has all of them.')
  expect(letter).toContain('… and 11 more; see the report attached.')
})

test('the workbook has all of what a page cuts', () => {
  const cells = JSON.stringify(workbook)
  const names = [
    ...times(33, (at) => `列${at}`),
    ...times(14, (at) => `修${at}`),
    ...times(42, (at) => `组${at}`),
    ...times(11, (at) => `人${at}`),
    ...times(15, (at) => `业${at}`),
    ...times(9, (at) => `名${at} ×`),
    ...times(13, (at) => `rule-${at}`),
    '2010-01',
    '2026-09-01',
  ]
  expect(names.filter((name) => !cells.includes(name))).toEqual([])
  expect(cells).toContain('… and 2 more; they are too many to be scored one by one.')
  expect(workbook.find(({ name }) => name === 'What changed')?.tables.map(({ rows }) => rows.length)).toEqual([9, 33, 21])
})

test('a list that is whole says nothing of more', async () => {
  const whole = await reportOfSheet(customers(3))
  expect(await reportPage(whole, reportWords.en)).not.toMatch(/… and|Not shown|are named|lists all/)
  expect(JSON.stringify(reportSheets(whole, reportWords.en))).not.toMatch(/… and|lists all/)
})

test('a brief names some owners, rules and customers, and says how many more there are', () => {
  const owners = counted(23, '主')
  const rules = times(8, (at) => ({ rule: `rule-${at}`, title: `t${at}`, new: 1 }))
  const data: DigestData = {
    title: null,
    at: '2026-09-30T00:00:00Z',
    version: '1',
    since: '2026-09-23',
    scorecard: { overall: 80, grade: 'C' },
    change: 0,
    newCustomers: { count: 25, byOwner: owners, first: times(20, (at) => ({ key: `${at}`, name: '', owner: null })) },
    typeChanges: { count: 0, moves: [], first: [] },
    followUps: { count: 23, byOwner: owners },
    findings: { new: 8, gone: 0, rules },
    waits: { pairs: 0, conflicts: 0, quarantined: 0, errors: 0, overdue: 23, overdueByOwner: owners },
  }
  const { text } = digestText(data, reportWords.en)
  expect(text.match(/… and 3 more; the brief as \.json has all of them\./g)).toHaveLength(4)
  // Below the last customer, not above the first.
  expect(text).toContain('  - 19 · (none)\n  … and 5 more; "crm-clean export changes.csv --what changes" lists every change.')
})
