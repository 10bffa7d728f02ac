import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { customerSchema } from '../../src/schema/customer.ts'
import { keep } from '../../src/store/kept.ts'
import { runCli } from '../support/run-cli.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/sheets/', import.meta.url))
let folder = ''
let page = ''
let db: Database.Database
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  const sheets = ['customers-gb18030.csv', 'crm-export-title-row.xlsx'].map((name) => path.join(fixtures, name))
  await runCli(['run', ...sheets, '--store', 'crm.db', '--out', 'out', '--now', '2026-09-30T12:00:00Z'], { cwd: folder })
  page = readFileSync(path.join(folder, 'out/report.html'), 'utf8')
  db = keep(new Database(path.join(folder, 'crm.db'), { readonly: true }))
})
afterAll(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

const number = (sql: string) => db.prepare<[], number>(sql).pluck().get() ?? 0
const live = 'FROM customers WHERE _gone IS NULL AND _into IS NULL'
const found = 'FROM findings WHERE run = (SELECT max(run) FROM findings)'

/** Texts of a part of the page, tags left out. */
const texts = (html: string) =>
  html
    .split(/<[^>]+>/)
    .map((text) =>
      text
        .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
        .replaceAll('&nbsp;', '')
        .trim(),
    )
    .filter((text) => text !== '')
const parts = (pattern: RegExp, html = page) => Array.from(html.matchAll(pattern), ([, part]) => texts(part!))
/** Rows of the table below a headline. */
const tableBelow = (title: string): string[][] =>
  parts(
    /<tr>(.*?)<\/tr>/g,
    page
      .slice(page.indexOf(`<h2>${title}</h2>`))
      .split('</tbody>')[0]!
      .split('<tbody>')[1]!,
  )
const percent = (a: number, b: number) => `${((100 * a) / b).toFixed(1)} %`

test('the figures at the top of the report are those of the store', () => {
  const records = number(`SELECT count(*) ${live}`)
  const wrong = number(`SELECT count(DISTINCT record) ${found} AND severity = 'error'`)
  const redundant = number('SELECT count(*) - count(DISTINCT cluster) FROM clusters')
  const quarantined = number('SELECT count(*) FROM quarantine')
  expect([records, redundant, quarantined].every((count) => count > 0)).toBe(true)
  expect(parts(/<div class="card[^"]*">(.*?&nbsp;)<\/div>/gs).slice(1)).toEqual([
    ['Records', String(records), `In quarantine: ${quarantined}`],
    ['Records without an error', percent(records - wrong, records), `${records - wrong} / ${records}`],
    ['Errors', String(number(`SELECT count(*) ${found} AND severity = 'error'`))],
    ['Warnings', String(number(`SELECT count(*) ${found} AND severity = 'warning'`))],
    ['Redundant records', String(redundant), percent(redundant, records)],
  ])
})

test('each rule has the findings and records that the store has of it', () => {
  const rules = db
    .prepare(
      `SELECT rule, count(*) AS findings, count(DISTINCT CASE WHEN severity <> 'info' THEN record END) AS records ${found} GROUP BY rule`,
    )
    .all()
  const shown = tableBelow('Problems found').map((cells) => ({
    rule: cells[1],
    findings: Number(cells.at(-2)),
    records: Number(cells.at(-1)),
  }))
  expect(shown.length).toBeGreaterThan(3)
  expect(shown.sort((a, b) => (a.rule! < b.rule! ? -1 : 1))).toEqual(rules)
})

test('each field is as full, and as often found fault with, as the store says', () => {
  const records = number(`SELECT count(*) ${live}`)
  const rows = tableBelow('Filled-in fields').map(([label, ...cells]) => [label, ...cells.filter((cell) => cell !== '*')])
  expect(rows.length).toBeGreaterThan(10)
  for (const [label, ...cells] of rows) {
    const field = customerSchema.fields.find((one) => one.label.en === label)!.name
    const filled = number(`SELECT count("${field}") ${live}`)
    expect([label, ...cells]).toEqual([
      label,
      percent(filled, records),
      `${filled} / ${records}`,
      String(number(`SELECT count(*) ${found} AND field = '${field}'`)),
    ])
  }
})

test('the score is the mean of the dimensions, and each of them the share of good in all that its rules looked at', () => {
  const records = number(`SELECT count(*) ${live}`)
  const rows = tableBelow('Quality by dimension').map(([, share, counts]) => {
    const [a, b] = counts!.replaceAll(',', '').split(' / ').map(Number)
    expect(b! % records).toBe(0) // one look at every record a rule
    expect(share).toBe(percent(a!, b!))
    return (100 * a!) / b!
  })
  const bad = number(`SELECT sum(n) FROM (SELECT count(DISTINCT record) AS n ${found} AND severity <> 'info' GROUP BY rule)`)
  const redundant = number('SELECT count(*) - count(DISTINCT cluster) FROM clusters')
  const good = tableBelow('Quality by dimension').map(([, , counts]) => counts!.replaceAll(',', '').split(' / ').map(Number))
  expect(good.reduce((sum, [a, b]) => sum + b! - a!, 0)).toBe(bad + redundant)
  const [score] = parts(/<div class="value">(.*?)<\/div>/g)
  expect(score).toEqual([(rows.reduce((sum, one) => sum + one, 0) / rows.length).toFixed(1)])
})
