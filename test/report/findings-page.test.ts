import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { pageWords } from '../../src/cli/text/findings-page.ts'
import { findingsPage, type PageCounts, type PageFinding } from '../../src/report/findings-page.ts'

const cell: PageFinding = {
  severity: 'error',
  rule: 'phone-dialable',
  place: 'D5',
  sheet: 'leads.csv',
  column: '联系电话',
  message: 'Too short.',
  value: '138****',
  proposal: null,
}
const counts: PageCounts = {
  severity: { error: 100_000, warning: 1, info: 0 },
  rows: 250_000,
  cleanRows: 249_999,
  rules: [
    { rule: 'phone-dialable', title: 'Phones can be dialled', dimension: 'Validity', severity: 'error', count: 100_000 },
    { rule: 'email-shape', title: 'Can be written to', dimension: 'Validity', severity: 'warning', count: 1 },
  ],
  columns: { list: [{ name: '联系电话', counts: { error: 100_000, warning: 1, info: 0 } }], more: 0 },
  sheets: { list: [{ name: 'leads.csv', counts: { error: 100_000, warning: 1, info: 0 } }], more: 0 },
}
const pageOf = (cells: readonly PageFinding[], over: Partial<PageCounts> = {}, language: 'en' | 'zh' = 'en') =>
  [...findingsPage({ ...counts, ...over }, cells, 'now', pageWords[language])].join('')

test('counts are whole where cells are not, and it is said', () => {
  const page = pageOf([cell, { ...cell, severity: 'warning', rule: 'email-shape', proposal: '' }])
  expect(page).toContain('<td class="right" data-label="Findings">100,000</td>')
  expect(page).toContain('99.9 %')
  expect(page).toContain('2 of 100,001 findings are listed here')
  expect(page).toContain('→ ∅')
  expect(page).not.toContain('more;')
  expect(pageOf([cell], { columns: { ...counts.columns, more: 1200 } })).toContain('… and 1,200 more; ')
})

test('no text of the data is HTML, and no word of the page is left in the other language', () => {
  const evil = '<script>alert(1)</script>"\'&\u202e\u0007'
  const page = pageOf(
    [{ ...cell, message: evil, value: evil, column: evil, sheet: evil, place: evil, rule: evil, proposal: evil }],
    {},
    'zh',
  )
  expect(page.match(/<script/g)?.length).toBe(1)
  expect(page).not.toMatch(/[\u202e\u0007]/)
  expect(page).toContain('lang="zh-CN"')
  expect(page).not.toMatch(/>(Severity|Rule|Findings)</)
})

test('nothing is loaded, and only its own script may run', () => {
  const page = pageOf([cell])
  expect(page).not.toMatch(/(src|href)=|@import|url\(/)
  expect(page).toMatch(/content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[A-Za-z0-9+/]{43}='"/)
})

test('nothing found is good news, not an empty table', () => {
  const page = pageOf([], {
    severity: { error: 0, warning: 0, info: 0 },
    rules: [],
    columns: { list: [], more: 0 },
    sheets: { list: [], more: 0 },
  })
  expect(page).toContain('No rule found anything.')
  expect(page).not.toContain('<table')
})

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync(name, ['--version']).status === 0)

// The page as a browser has it once its script has run; without a browser on the machine this is skipped.
describe.skipIf(browser === undefined)('in a browser', () => {
  test('the filter is there, and its script is allowed to run', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'page-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(path.join(folder, 'page.html'), pageOf([cell, cell]))
    const { stdout } = spawnSync(
      browser!,
      ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/profile`, '--dump-dom', `file://${folder}/page.html`],
      { encoding: 'utf8' },
    )
    expect(stdout).toMatch(/<form id="filter">/)
    expect(stdout).toMatch(/<output id="shown"[^>]*>2 shown<\/output>/)
  })
})
