import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { type Fixes, sheet, workplace } from '../support/fix-workplace.ts'

vi.setConfig({ testTimeout: 120_000 }) // a dozen starts of the program each

const shown = ({ cells }: Fixes) => cells.map(({ record, field, before, after, rules }) => [record, field, before, after, ...rules])

test('fix applies what is certain, says the same in a dry run, and has nothing more to do', async () => {
  const { run, json, records, runs } = await workplace()
  const before = await records()
  const certain = [
    ['C202611001', 'phone_alt', '无', null, 'placeholder-value'],
    ['C202611001', 'email', 'chen@@qq.com', 'chen@qq.com', 'email-shape'],
    ['C202611002', 'email', 'li@gmial.com', 'li@gmail.com', 'email-domain-known'],
  ]
  const revealed = ['--reveal', '--reason', 'to look']
  const dry = await json<Fixes>('fix', '--dry-run', ...revealed)
  expect([dry.code, dry.answer.run, shown(dry.answer).sort()]).toEqual([0, null, [...certain].sort()])
  expect(dry.answer.counts).toEqual({
    cells: 3,
    waiting: 0,
    records: 2,
    left: 0,
    below: 3,
    byRule: { 'email-domain-known': 1, 'email-shape': 1, 'placeholder-value': 1 },
  })
  expect(await records()).toBe(before)
  const done = await json<Fixes>('fix', ...revealed)
  expect([done.code, done.answer.run, done.answer.cells]).toEqual([0, 2, dry.answer.cells])
  const masked = await run('fix', '--dry-run', '--min-confidence', '0.8')
  expect(masked.stdout).toMatch(/z\*+ \*+@qq\.com → z\*+@qq\.com/)
  expect(masked.stdout).not.toContain('zhang')
  expect((await run('fix')).stdout).toContain('No fix has a confidence of 0.95 or more.')
  expect(await runs()).toEqual([
    [1, 'import', 'done', undefined],
    [2, 'fix', 'done', undefined],
  ])
  const history = await json<{ changes: { command: string; field: string | null }[] }>('history', 'C202611001')
  expect(history.answer.changes.map(({ command, field }) => [command, field])).toEqual([
    ['import', null],
    ['fix', 'email'],
    ['fix', 'phone_alt'],
  ])
})

test('two cells are exchanged whole; one rule can be asked for; the findings follow', async () => {
  const { json, run } = await workplace()
  const ask = ['fix', '--rule', 'swapped-fields', '--min-confidence', '0.9', '--reveal', '--reason', 'to look']
  const { answer } = await json<Fixes>(...ask)
  expect(shown(answer)).toEqual([
    ['C202611003', 'contact', '13912345679', '陈静', 'swapped-fields'],
    ['C202611003', 'phone', '陈静', '+8613912345679', 'swapped-fields'],
  ])
  const findings = (await run('export', '-', '--format', 'ndjson', '--what', 'findings')).stdout
  expect(findings).not.toContain('swapped-fields')
  expect(findings).toContain('email-shape')
  expect((await run('fix', '--rule', 'swaped-fields')).stderr).toContain('swapped-fields')
  const tooSure = await run('fix', '--min-confidence', '2')
  expect(tooSure.code).toBe(2)
  expect(tooSure.stderr).toContain('1')
  expect(tooSure.stderr).not.toContain('a number.')
})

test('edit stores a cell as an import would, says what is wrong with it, and no fix touches it after', async () => {
  const { json, run } = await workplace()
  const edit = await json<{ run: number; cells: { field: string; after: string }[]; findings: { rule: string }[] }>(
    'edit',
    'C202611002',
    '联系电话=139 0571 6824',
    'email=Li@GMIAL.com',
    '--reveal',
    '--reason',
    'to look',
  )
  expect([edit.code, edit.answer.run]).toEqual([0, 2])
  expect(edit.answer.cells.map(({ field, after }) => [field, after])).toEqual([
    ['phone', '+8613905716824'],
    ['email', 'li@gmial.com'],
  ])
  expect(edit.answer.findings.map(({ rule }) => rule)).toEqual(['email-domain-known'])
  const fix = await json<Fixes>('fix', '--rule', 'email-domain-known')
  expect(fix.answer.left.map(({ field, why }) => [field, why])).toEqual([['email', 'by-hand']])
  expect(await run('edit', 'C202611002', 'phone=123')).toMatchObject({ code: 1, stdout: expect.stringContaining('--force') as string })
  expect((await run('edit', 'C202611002', 'phone=123', '--force')).code).toBe(1)
  expect((await run('edit', 'C202611002', 'phone=123')).stdout).toContain('Nothing changed')
  expect(await run('edit', 'C9', 'phone=1')).toMatchObject({ code: 2, stderr: expect.stringContaining('C9') as string })
})

test('of a sheet a corrected copy is written, never over the sheet', async () => {
  const { folder, json, run } = await workplace()
  const dry = await json<Fixes>('fix', 'a.csv', '--dry-run')
  expect(dry.answer.cells.map(({ cell, field }) => [cell, field])).toEqual([
    ['D2', 'phone_alt'],
    ['E2', 'email'],
    ['E3', 'email'],
  ])
  const copy = await json<Fixes>('fix', 'a.csv', '-o', 'fixed.csv')
  expect([copy.code, copy.answer]).toEqual([0, dry.answer])
  expect(readFileSync(path.join(folder, 'fixed.csv'), 'utf8')).toContain('苏州华兴机械有限公司,王伟,13812345678,,chen@qq.com,')
  expect(await run('fix', 'a.csv')).toMatchObject({ code: 2, stderr: expect.stringContaining('-o fixed.csv') as string })
  expect(await run('fix', 'a.csv', '-o', 'a.csv', '--force')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"a.csv"') as string,
  })
  expect((await run('fix', 'a.csv', '-o', 'fixed.csv')).code).toBe(3)
})

test('undo gives back what was there; neither it nor fix changes the sheet', async () => {
  const { folder, run, records } = await workplace()
  const before = await records()
  await run('fix')
  expect((await run('undo', '2')).code).toBe(0)
  expect(await records()).toBe(before)
  expect(readFileSync(path.join(folder, 'a.csv'), 'utf8')).toBe(sheet)
})
