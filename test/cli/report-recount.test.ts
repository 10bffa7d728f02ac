import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { customerSchema } from '../../src/schema/customer.ts'
import { runCli } from '../support/run-cli.ts'

/** A, B and scores counted again by other means: from an export of the records and the list of findings, not from what crm-clean measured. */

const fixtures = fileURLToPath(new URL('../../fixtures/sheets/', import.meta.url))
const now = ['--now', '2026-09-30T12:00:00Z', '--store', 'crm.db']
let folder = ''
let report: Report
let page = ''
let records: Row[] = []
let findings: Row[] = []

type Row = Readonly<Record<string, string>>
interface Report {
  readonly overall: number
  readonly records: number
  readonly cleanRows: { readonly a: number; readonly b: number }
  readonly redundant: { readonly a: number; readonly b: number }
  readonly coverage: { readonly measured: number }
  readonly dimensions: readonly {
    readonly id: string
    readonly score: number
    readonly measures: readonly {
      readonly id: string
      readonly standard: string
      readonly a: number
      readonly b: number
      readonly score: number
    }[]
  }[]
  readonly by: Readonly<Record<string, readonly { readonly name: string | null; readonly records: number; readonly cleanRows: number }[]>>
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  await runCli(['import', path.join(fixtures, 'customers-gb18030.csv'), ...now], { cwd: folder })
  await runCli(['dedupe', ...now], { cwd: folder })
  await runCli(['report', 'r.json', 'r.html', ...now], { cwd: folder })
  await runCli(['export', 'records.csv', '--raw', '--phones', 'international', ...now], { cwd: folder })
  await runCli(['check', '--format', 'csv', '-o', 'findings.csv', '--reveal', '--reason', 'recount', ...now], { cwd: folder })
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  const rows = (name: string) => parse(read(name), { columns: true, bom: true }) as Row[]
  report = JSON.parse(read('r.json')) as Report
  page = read('r.html')
  records = rows('records.csv')
  findings = rows('findings.csv')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Fields by type, in the shipped schema. */
const typed = (...types: string[]) => customerSchema.fields.filter(({ type }) => types.includes(type)).map(({ name }) => name)
const filledIn = (fields: readonly string[]) =>
  records.flatMap((row) => fields.filter((field) => (row[field] ?? '') !== '').map((field) => `${row.customer_no} ${field}`))
const rowsWhere = (holds: (row: Row) => boolean) => records.filter(holds).map(({ customer_no }) => `${customer_no}`)
const churned = customerSchema.fields.find(({ name }) => name === 'customer_type')?.choices?.find(({ value }) => value === '流失')?.code
const isDay = (text = '') => /^\d{4}-\d\d-\d\d/.test(text)

/** Rules that compare a cell with others, or with today, and those after which a cell is read all the same: by these no cell is wrong in itself. */
const comparing = [
  ...['date-order', 'budget-order', 'update-overdue', 'followup-missed', 'phone-shared', 'email-shared', 'unique-key'],
  ...['magnitude-outlier', 'churn-reason-given', 'renewal-fields-given'],
]
const readable = ['html-entities', 'unprintable-characters', 'words-beside-value']
/** Cells that some rule found wrong in themselves, as `number field`. */
const spoilt = () =>
  new Set(
    findings
      .filter(({ rule = '', severity, record }) => severity !== 'info' && record !== '' && ![...comparing, ...readable].includes(rule))
      .filter(({ rule, severity, message = '' }) => !(rule === 'excel-damage' && severity === 'warning') && !/another number/.test(message))
      .map(({ record, field }) => `${record} ${field}`),
  )
const spoiltIn = (...fields: string[]) => [...spoilt()].filter((cell) => fields.includes(cell.split(' ')[1]!))
const has = (row: Row, field: string) => (row[field] ?? '') !== '' || spoilt().has(`${row.customer_no} ${field}`)
const isMailbox = (text = '') => /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(text)
const dates = customerSchema.fields.flatMap(({ name, notBefore }) => (notBefore === undefined ? [] : [{ later: name, earlier: notBefore }]))
const daysTo = (day: string) => (Date.parse('2026-09-30') - Date.parse(day.slice(0, 10))) / 86_400_000
/** Days by type, as the rule has them; a customer of no known type may be of the shortest. */
const cycles: Readonly<Record<string, number>> = { won: 90, opportunity: 30, prospect: 180 }

/** What a rule counts as wrong without a finding of its own: it goes by a cell that another rule found wrong. */
const hanging: Readonly<Record<string, () => readonly string[]>> = {
  'email-disposable': () => spoiltIn('email').filter((cell) => !isMailbox(cellOf(cell))),
  'email-domain-known': () => spoiltIn('email').filter((cell) => !isMailbox(cellOf(cell))),
  'date-in-range': () => spoiltIn(...typed('date')).filter((cell) => !isDay(cellOf(cell)) || wrongOf('date-real', new Set()).has(cell)),
  // A cell without anything in it is not judged: it is only missing.
  'repeated-or-sequential-digits': () => spoiltIn('phone', 'phone_alt').filter((cell) => !wrongOf('required-present', new Set()).has(cell)),
  'phone-shared': () => spoiltIn('phone'),
  'email-shared': () => spoiltIn('email'),
  'unique-key': () => spoiltIn('customer_no'),
  'churn-reason-given': () =>
    spoiltIn('customer_type').flatMap((cell) => (rowOf(cell).churn_reason === '' ? [`${cell.split(' ')[0]} churn_reason`] : [])),
  'renewal-fields-given': () =>
    spoiltIn('customer_type').flatMap((cell) =>
      ['satisfaction', 'renewal_intent'].map((field) => `${cell.split(' ')[0]} ${field}`).filter((one) => (cellOf(one) ?? '') === ''),
    ),
  'date-order': () =>
    records.flatMap((row) =>
      dates
        .filter(({ later, earlier }) => has(row, later) && has(row, earlier))
        .filter(({ later, earlier }) => [later, earlier].some((one) => spoilt().has(`${row.customer_no} ${one}`)))
        .map(({ later }) => `${row.customer_no} ${later}`),
    ),
  // What is no amount, and amounts of companies of no known size: they have no peers.
  'magnitude-outlier': () => [
    ...spoiltIn('budget', 'annual_revenue'),
    ...spoiltIn('company_size').flatMap((cell) =>
      ['budget', 'annual_revenue']
        .map((field) => `${cell.split(' ')[0]} ${field}`)
        .filter((one) => /^[\d/.]+( [A-Z]{3})?$/.test(cellOf(one) ?? '')),
    ),
  ],
  'budget-order': () => spoiltIn('budget', 'annual_revenue'),
  'update-overdue': () =>
    records
      .filter((row) => {
        const cell = (field: string) => spoilt().has(`${row.customer_no} ${field}`)
        const cycle = cell('customer_type') ? 30 : cycles[row.customer_type ?? '']
        if (cycle === undefined || !['last_followup_at', 'customer_type'].some(cell)) return false
        return cell('last_followup_at') || (isDay(row.last_followup_at) && daysTo(row.last_followup_at!) > cycle)
      })
      .map(({ customer_no }) => `${customer_no}`),
}
const rowOf = (cell: string) => records.find(({ customer_no }) => customer_no === cell.split(' ')[0])!
const cellOf = (cell: string) => rowOf(cell)[cell.split(' ')[1]!]

/** Of records that share a value only the first of each further name is wrong, where the rule reads the name. */
function furtherNames(field: 'phone' | 'email', found: ReadonlySet<string>): Set<string> {
  const wrong = new Set<string>()
  const names = new Map<string, Set<string>>()
  for (const row of records) {
    const value = row[field] ?? ''
    if (value === '') continue
    const seen = names.get(value) ?? new Set<string>()
    names.set(value, seen)
    const unread = spoilt().has(`${row.customer_no} name`)
    const name = unread ? `${row.customer_no}` : (row.name ?? '')
    if (!seen.has(name) && seen.size > 0 && (unread || found.has(`${row.customer_no} ${field}`))) wrong.add(`${row.customer_no} ${field}`)
    seen.add(name)
  }
  return wrong
}

/** What a rule applies to, said again in other words: cells as `number field`, records as `number`. */
const judged: Readonly<Record<string, () => readonly string[]>> = {
  'required-present': () =>
    records.flatMap(({ customer_no }) =>
      customerSchema.fields.filter(({ required }) => required).map(({ name }) => `${customer_no} ${name}`),
    ),
  'churn-reason-given': () => rowsWhere(({ customer_type }) => customer_type === churned).map((no) => `${no} churn_reason`),
  'choice-known': () => filledIn(typed('choice', 'choices')),
  'date-real': () => filledIn(typed('date', 'period')),
  // What is no date is for date-real to say.
  'date-in-range': () => {
    const none = wrongOf('date-real', new Set())
    return records.flatMap((row) =>
      typed('date')
        .filter((field) => isDay(row[field]))
        .map((field) => `${row.customer_no} ${field}`)
        .filter((cell) => !none.has(cell)),
    )
  },
  'email-shape': () => filledIn(typed('email')),
  'phone-dialable': () => filledIn(typed('phone')),
  'length-limit': () => filledIn(customerSchema.fields.filter(({ maxLength }) => maxLength !== undefined).map(({ name }) => name)),
  'not-a-person-name': () => filledIn(typed('person')),
  'placeholder-value': () => filledIn(customerSchema.fields.map(({ name }) => name)),
  'unique-key': () => filledIn(['customer_no']),
  'uscc-valid': () => filledIn(['uscc']),
  duplicates: () => rowsWhere(() => true),
}

/** What counts as wrong: the findings of the rule, and what hangs on cells that others found wrong. */
function countedWrong(rule: string, inAll: ReadonlySet<string>): ReadonlySet<string> {
  const own = wrongOf(rule, inAll)
  const field = rule === 'phone-shared' ? 'phone' : rule === 'email-shared' ? 'email' : null
  return new Set([...(field === null ? own : furtherNames(field, own)), ...(hanging[rule]?.() ?? [])])
}

/** The same without what a set of all cells is needed for. */
const countedWrongApart = (id: string) =>
  id === 'phone-shared' || id === 'email-shared' ? countedWrong(id, new Set()) : new Set(hanging[id]?.() ?? [])

/** Whole sheets lack a column: then every record that owes it is wrong. */
const wrongOf = (rule: string, inAll: ReadonlySet<string>) => {
  const own = findings.filter((one) => one.rule === rule && one.severity !== 'info')
  const ofSheet = own.filter(({ record }) => record === '').flatMap(({ field }) => [...inAll].filter((cell) => cell.endsWith(` ${field}`)))
  return new Set([...own.filter(({ record }) => record !== '').map(({ record, field }) => `${record} ${field}`), ...ofSheet])
}

test('A and B of measures are those that an export and the findings give', () => {
  const measures = report.dimensions.flatMap((dimension) => dimension.measures)
  const counted = measures.filter(({ id }) => id in judged && id !== 'duplicates')
  expect(counted.length).toBeGreaterThan(8)
  for (const { id, standard, a, b } of counted) {
    const cells = new Set(judged[id]!())
    const wrong = countedWrong(id, cells)
    const all = new Set([...cells, ...wrong])
    const right = all.size - wrong.size
    expect([id, a, b]).toEqual([id, standard === '0305' ? wrong.size : right, all.size])
  }
})

test('every measure that a rule missed has as many wrong ones as the findings name cells or records', () => {
  const perRecord = new Set(['update-overdue', 'followup-missed', 'double-entry-agrees'])
  for (const { id, standard, a, b } of report.dimensions.flatMap(({ measures }) => measures)) {
    if (id === 'duplicates' || id in judged) continue
    const own = findings.filter((one) => one.rule === id && one.severity !== 'info' && one.record !== '')
    const found = own.map(({ record, field, column }) => (perRecord.has(id) ? record : `${record} ${field === '' ? column : field}`))
    const shared = id === 'phone-shared' || id === 'email-shared'
    const wrong = new Set([...(shared ? [] : found), ...countedWrongApart(id)])
    const lacking = findings.filter((one) => one.rule === id && one.severity !== 'info' && one.record === '').length
    if (lacking === 0) expect([id, standard === '0305' ? a : b - a]).toEqual([id, wrong.size])
    expect(b).toBeGreaterThan(0)
  }
})

test('scores are the means that the guide says', () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  for (const { score, measures } of report.dimensions) {
    for (const { standard, a, b, score: own } of measures)
      expect(own).toBeCloseTo((100 * (['0303', '0305'].includes(standard) ? b - a : a)) / b, 9)
    expect(score).toBeCloseTo(mean(measures.map((one) => one.score)), 9)
  }
  expect(report.overall).toBeCloseTo(mean(report.dimensions.map(({ score }) => score)), 1)
  expect(report.coverage.measured).toBe(new Set(report.dimensions.flatMap(({ measures }) => measures.map(({ standard }) => standard))).size)
})

const industries = customerSchema.fields.find(({ name }) => name === 'industry')?.choices ?? []
const codes = new Map(industries.map((choice) => [choice.label?.en ?? choice.value, choice.code ?? choice.value]))

test('clean rows, redundant records and groups are those of the lists', () => {
  const wrong = new Set(findings.filter(({ severity, record }) => severity === 'error' && record !== '').map(({ record }) => record))
  expect(report.records).toBe(records.length)
  expect(report.cleanRows).toEqual({ a: records.length - wrong.size, b: records.length })
  expect(report.redundant.a).toBeGreaterThan(0)
  for (const { name, records: many, cleanRows } of report.by.industry ?? []) {
    const own = records.filter(({ industry }) => industry === (name === null ? '' : codes.get(name)))
    expect([name, many, cleanRows]).toEqual([name, own.length, own.filter(({ customer_no }) => !wrong.has(customer_no!)).length])
  }
  expect(report.by.industry?.length).toBeGreaterThan(2)
})

test('the page shows the same score, A and B', () => {
  const text = page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
  expect(text).toContain(`${report.overall.toFixed(1)} / 100`)
  const number = new Intl.NumberFormat('en')
  for (const { id, standard, a, b } of report.dimensions.flatMap(({ measures }) => measures)) {
    expect(text).toMatch(new RegExp(`${id} [^|]*? ${standard} [^|]*? ${number.format(a)} ${number.format(b)} `))
  }
})
