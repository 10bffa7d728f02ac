import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import puppeteer, { type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installedBrowser, pdfBytes } from '../../src/cli/formats/pdf.ts'
import { runCli } from '../support/run-cli.ts'

const browserFile = installedBrowser()

describe.skipIf(browserFile === null)('the report in a browser (skipped where no Chrome, Chromium or Edge is installed)', () => {
  let folder = ''
  let browser: Browser
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
    const rows = Array.from(
      { length: 60 },
      (_, at) =>
        `苏州华兴${at}机械有限公司,王伟,1381234${1000 + at},${at % 7 === 0 ? '无' : `a${at}@qq.com`},制造业,${at % 5 === 0 ? '流失' : '成交'},张敏,2026-0${1 + (at % 6)}-03`,
    )
    writeFileSync(
      path.join(folder, 'a.csv'),
      `客户名称,联系人姓名,联系电话,电子邮箱,所属行业,客户类型,负责人,建档时间\n${rows.join('\n')}\n`,
    )
    writeFileSync(path.join(folder, 'crm-clean.yaml'), 'scorecard: { title: 某某公司, targets: { overall: 95 } }\n')
    const night = (now: string) => ['--store', 'crm.db', '--now', now, '--operator', 'anna']
    await runCli(['import', 'a.csv', ...night('2026-06-30T10:00:00Z')], { cwd: folder })
    await runCli(['check', ...night('2026-07-30T10:00:00Z')], { cwd: folder })
    await runCli(['run', 'a.csv', '--out', 'out', ...night('2026-09-29T10:00:00Z')], { cwd: folder })
    await runCli(['report', 'en.html', ...night('2026-09-30T10:00:00Z')], { cwd: folder })
    await runCli(['report', 'zh.html', '--lang', 'zh', ...night('2026-09-30T10:00:00Z')], { cwd: folder })
    browser = await puppeteer.launch({ executablePath: browserFile!, args: ['--no-sandbox'] })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(['en', 'zh'])(
    '%s: renders, loads nothing, says nothing on the console, is never wider than the window, and axe finds nothing',
    async (language) => {
      for (const [width, scheme] of [
        [1600, 'light'],
        [390, 'light'],
        [1024, 'dark'],
      ] as const) {
        const page = await browser.newPage()
        const said: string[] = []
        const asked: string[] = []
        page.on('console', (message) => said.push(message.text()))
        page.on('pageerror', (error) => said.push(String(error)))
        page.on('request', (request) => asked.push(request.url()))
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
        await page.setViewport({ width, height: 1000 })
        const url = pathToFileURL(path.join(folder, `${language}.html`)).href
        await page.goto(url)
        expect(said).toEqual([])
        expect(asked).toEqual([url])
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
        expect(await page.evaluate("document.querySelectorAll('svg').length")).toBeGreaterThan(0)
        const session = await page.createCDPSession()
        await session.send('Runtime.evaluate', { expression: axe.source })
        const run =
          "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes[0].html])))"
        const { result } = await session.send('Runtime.evaluate', { expression: run, awaitPromise: true, returnByValue: true })
        expect(result.value).toBe('[]')
        // Keys reach what scrolls: the first stop of the tab key is a table.
        await page.keyboard.press('Tab')
        expect(await page.evaluate("document.activeElement?.getAttribute('role')")).toBe('region')
        await page.close()
      }
    },
    120_000,
  )

  test('is printed as PDF, with pages', async () => {
    const pdf = Buffer.from(await pdfBytes(readFileSync(path.join(folder, 'zh.html'), 'utf8')))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(20_000)
  }, 60_000)
})

test('without a browser the user is told what to do', async () => {
  await expect(pdfBytes('<p>', { PATH: '/nowhere' })).rejects.toMatchObject({ code: 'NO_BROWSER' })
  await expect(pdfBytes('<p>', { CRM_CLEAN_CHROME: '/nowhere/chrome' })).rejects.toMatchObject({ code: 'PRINT_FAILED' })
})
