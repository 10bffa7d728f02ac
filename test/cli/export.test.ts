import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cellsOf } from '../support/annotated-book.ts'
import { runCli } from '../support/run-cli.ts'

let folder = ''
const run = (...args: string[]) => runCli([...args, '--store', 'crm.db', '--now', '2026-09-30T12:00:00Z'], { cwd: folder })
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  const rows = [
    '客户名称,联系人,联系电话,行业,客户类型,自定义',
    '上海云帆机械有限公司,陈静,021-61234567转801,制造业,成交,=1+1',
    '=x,王芳,+44 20 7946 0018,零售,意向,',
  ]
  writeFileSync(path.join(folder, 'a.csv'), rows.join('\n'))
  await run('import', 'a.csv')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what is exported to standard output comes back through standard input, and nothing changes', async () => {
  for (const format of ['csv', 'json', 'ndjson']) {
    const exported = await run('export', '-', '--format', format)
    expect(exported.code).toBe(0)
    const name = `export.${format}`
    const again = await runCli(
      ['import', '-', '--stdin-filename', name, '--store', 'crm.db', '--format', 'json', '--now', '2026-09-30T12:00:00Z'],
      { cwd: folder, input: exported.stdout },
    )
    const { files } = JSON.parse(again.stdout) as { files: { rows: number; unchanged: number }[] }
    expect([format, files[0]]).toMatchObject([format, { rows: 2, unchanged: 2, imported: 0, updated: 0, quarantined: 0 }])
  }
})

test('fields are chosen by id, label or header; one that is not there is told with the nearest', async () => {
  const chosen = await run('export', '-', '--fields', 'phone,客户名称,note,自定义', '--lang', 'zh')
  expect(chosen.stdout).toBe(
    `\ufeff联系电话,客户名称,备注,自定义\r\n021-61234567-801,上海云帆机械有限公司,,"'=1+1"\r\n+44 20 7946 0018,"'=x",,\r\n`,
  )
  const wrong = await run('export', 'b.csv', '--fields', 'phon,name')
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('There is no field or column "phon". Did you mean phone?')])
})

test.each(['followups', 'orders', 'products', 'tickets'])('a store without %s gives their headers and no row', async (kind) => {
  const exported = await run('export', '-', '--what', kind)
  expect([exported.code, exported.stderr]).toEqual([0, ''])
  expect(exported.stdout.split('\r\n')).toEqual([expect.stringMatching(/\S/), ''])
})

test('masked values say who it is only to one who knows', async () => {
  const file = path.join(folder, 'masked.csv')
  await run('export', 'masked.csv', '--mask', '--fields', 'customer_no,name,contact,phone,industry,自定义', '--lang', 'zh')
  const lines = readFileSync(file, 'utf8').split('\r\n')
  expect(lines[1]).toMatch(/^C\d+,上海云帆机械有限公司,陈\*,021\*+-?\d*,制造业,/)
  for (const secret of ['陈静', '61234567', '=1+1']) expect(lines.join()).not.toContain(secret)
})

test('records are written in the language of their source, for programs by code; what only means an option stays', async () => {
  const zh = await run('export', '-', '--format', 'csv', '--fields', 'industry,customer_type', '--lang', 'en')
  expect(zh.stdout).toBe('\ufeff所属行业,客户类型\r\n制造业,成交\r\n零售业,意向\r\n')
  const raw = await run('export', '-', '--format', 'csv', '--raw', '--fields', 'industry,customer_type')
  expect(raw.stdout).toBe('\ufeffindustry,customer_type\r\nC,won\r\n52,interested\r\n')
  writeFileSync(
    path.join(folder, 'leads.csv'),
    'Company,Phone,Lifecycle Stage,Number of Employees\nAcme Inc,+14155552671,Won,4800\nBeta Inc,+14155552672,Marketing Qualified Lead,11-50\n',
  )
  const own = ['--store', 'leads.db', '--now', '2026-09-30T12:00:00Z']
  await runCli(['import', 'leads.csv', ...own], { cwd: folder })
  const fields = ['--fields', 'customer_type,company_size']
  const en = await runCli(['export', '-', '--format', 'csv', ...fields, '--lang', 'zh', ...own], { cwd: folder })
  expect(en.stdout).toBe('\ufeffCustomer type,Company size\r\nWon,4800\r\nMarketing Qualified Lead,11-50\r\n')
  const lines = await runCli(['export', '-', '--format', 'ndjson', ...fields, ...own], { cwd: folder })
  expect(lines.stdout.split('\n')[1]).toBe('{"customer_type":"Marketing Qualified Lead","company_size":"11-50"}')
})

test('a file that goes back where it came from: its columns, delimiter and encoding; what it has no column for is told', async () => {
  const sheet = 'Firma;Ansprechpartner;Telefonnummer;Seit\r\nMüller GmbH;Anna Weiß;+49 30 1234567;05.03.2024\r\n'
  writeFileSync(path.join(folder, 'kunden.csv'), Buffer.from(sheet, 'latin1'))
  const own = ['--store', 'kunden.db', '--now', '2026-09-30T12:00:00Z']
  await runCli(['import', 'kunden.csv', '--no-check', ...own], { cwd: folder })
  writeFileSync(path.join(folder, 'shop.csv'), 'Company,Email\nAcme Ltd,ann@acme-tools.com\n')
  await runCli(['import', 'shop.csv', '--no-check', ...own], { cwd: folder })
  await runCli(['edit', 'C202609001', 'note=VIP', ...own], { cwd: folder })
  const result = await runCli(['export', 'back.csv', '--like', 'kunden', ...own], { cwd: folder })
  expect([result.code, result.stderr]).toEqual([
    0,
    expect.stringMatching(
      /left out: 1 record that came from other sources[\s\S]*the sheet has no column for Note: added at the end, 1 cell/,
    ),
  ])
  const [header, row, end] = readFileSync(path.join(folder, 'back.csv'), 'latin1').split('\r\n')
  expect([header, row, end]).toEqual([
    'Firma;Ansprechpartner;Telefonnummer;Seit;Note',
    'Müller GmbH;Anna Weiß;+49 30 1234567;05.03.2024;VIP',
    '',
  ])
  const wrong = await runCli(['export', 'c.csv', '--like', 'kunde', ...own], { cwd: folder })
  expect([wrong.code, wrong.stderr]).toEqual([
    2,
    expect.stringContaining('The store has no source "kunde". It has: kunden, shop. Did you mean kunden?'),
  ])
})

test('records are listed by condition and order, on a screen and for programs', async () => {
  const text = await run('list', '--where', 'has(phone)', '--sort', '-phone', '--fields', 'name,phone', '--lang', 'zh', '--limit', '1')
  expect([text.code, text.stdout]).toEqual([
    0,
    '客户名称              联系电话\n上海云帆机械有限公司  021-61234567-801\n\n显示 1 条，共 2 条；用 --limit 可显示更多\n',
  ])
  const json = await run('list', '--format', 'json', '--fields', 'name', '--where', "customer_type == 'won'")
  expect(JSON.parse(json.stdout)).toEqual({ schemaVersion: 1, records: [{ name: '上海云帆机械有限公司' }] })
  const wrong = await run('list', '--where', 'nme == 1')
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('there is no field "nme"')])
})

test('an export is split into a file a value, with a manifest; nothing that exists is replaced', async () => {
  const split = await run('export', 'split.csv', '--split-by', '客户类型', '--fields', 'name,phone')
  expect([split.code, split.stderr]).toEqual([0, expect.stringContaining('Wrote split-成交.csv')])
  expect(readFileSync(path.join(folder, 'split-成交.csv'), 'utf8')).toBe(
    '\ufeff客户名称,联系电话\r\n上海云帆机械有限公司,021-61234567-801\r\n',
  )
  const { policy, files } = JSON.parse(readFileSync(path.join(folder, 'split.manifest.json'), 'utf8'))
  expect(policy).toEqual({ masked: false, phones: 'national', country: 'CN', words: 'zh' })
  expect(files[0]).toMatchObject({
    name: 'split-成交.csv',
    customer_type: '成交',
    records: 1,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  const again = await run('export', 'split.csv', '--split-by', '客户类型')
  expect([again.code, again.stderr]).toEqual([3, expect.stringContaining('split-成交.csv')])
})

test('a file of an earlier split whose value has no records any more is removed, unless somebody changed it', async () => {
  const split = (...more: string[]) => run('export', 'gone.csv', '--split-by', '客户类型', '--force', ...more)
  const won = ['--where', 'customer_type == "成交"']
  const names = () => readdirSync(folder).filter((name) => name.startsWith('gone-'))
  await split()
  expect(names().sort()).toEqual(['gone-意向.csv', 'gone-成交.csv'])
  expect((await split(...won)).stderr).toContain('Removed gone-意向.csv')
  expect(names()).toEqual(['gone-成交.csv'])
  await split()
  writeFileSync(path.join(folder, 'gone-意向.csv'), 'mine')
  expect((await split(...won)).stderr).toContain('Left gone-意向.csv')
  expect(readFileSync(path.join(folder, 'gone-意向.csv'), 'utf8')).toBe('mine')
})

test('an annotated export has a column for what is owed, and a split one never replaces a sheet the store came from', async () => {
  writeFileSync(
    path.join(folder, 'won-意向.csv'),
    '客户名称,联系人,联系电话,行业,客户类型,流失原因,负责人\n流水公司,王芳,13912345678,零售,流失,,张三\n长河公司,李芳,123,零售,意向,,李四\n',
  )
  expect((await run('import', 'won-意向.csv')).stderr).not.toContain('error:')
  await run('export', 'owed.xlsx', '--annotate')
  expect((await cellsOf(path.join(folder, 'owed.xlsx'), 'records'))[0]).toContain('流失原因')
  // each value its own workbook: its records, and what is said of them
  await run('export', 'own.xlsx', '--annotate', '--split-by', '负责人')
  const sheets = await Promise.all(['张三', '李四'].map((name) => cellsOf(path.join(folder, `own-${name}.xlsx`), 'records')))
  expect(sheets.map((rows) => rows.slice(1).map((cells) => cells.find((cell) => /公司$/.test(cell))))).toEqual([['流水公司'], ['长河公司']])
  const split = await run('export', 'won.csv', '--split-by', 'customer_type', '--force')
  expect([split.code, split.stderr]).toEqual([2, expect.stringContaining('won-意向.csv')])
  expect(readFileSync(path.join(folder, 'won-意向.csv'), 'utf8')).toContain('流水公司')
})
