import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

vi.setConfig({ testTimeout: 120_000 }) // a dozen starts of the program each

const sheet = [
  '客户名称,联系人,联系电话,备用电话,电子邮箱,所属行业,客户类型,备注',
  '苏州华兴机械有限公司,王伟,13812345678,无,chen@@qq.com,制造业,意向,甲',
  '深圳市华信科技有限公司,李强,1381234567O,,li@gmial.com,IT,潜在,乙',
  '上海云帆机械有限公司,13912345679,陈静,,zhang san@qq.com,IT,潜在,丙',
].join('\n')

interface Run {
  readonly run: number
  readonly command: string
  readonly state: string
  readonly undoes?: number
}

async function workplace() {
  const folder = newFolder({ 'a.csv': sheet })
  const run = (...args: string[]) => runCli([...args, '--operator', 'li', '--now', '2026-11-22T08:00:00Z'], { cwd: folder })
  const json = async <Answer>(...args: string[]) => {
    const { code, stdout, stderr } = await run(...args, '--format', 'json')
    return { code, stderr, answer: JSON.parse(stdout) as Answer }
  }
  const records = async () => (await run('export', '-', '--format', 'ndjson')).stdout
  const runs = async () =>
    (await json<{ runs: Run[] }>('runs')).answer.runs.map(({ run: id, command, state, undoes }) => [id, command, state, undoes])
  await run('import', 'a.csv')
  return { folder, run, json, records, runs }
}

interface Fixes {
  readonly run: number | null
  readonly counts: {
    readonly cells: number
    readonly records: number
    readonly left: number
    readonly below: number
    readonly byRule: object
  }
  readonly cells: readonly {
    readonly cell?: string
    readonly record: string
    readonly field: string
    readonly before: string
    readonly after: string | null
    readonly rules: string[]
  }[]
  readonly left: readonly { readonly field: string; readonly why: string }[]
}
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
    records: 2,
    left: 0,
    below: 3,
    byRule: { 'email-domain-known': 1, 'email-shape': 1, 'placeholder-value': 1 },
  })
  expect(await records()).toBe(before)
  const done = await json<Fixes>('fix', ...revealed)
  expect([done.code, done.answer.run, done.answer.cells]).toEqual([0, 2, dry.answer.cells])
  const masked = await run('fix', '--dry-run', '--min-confidence', '0.8')
  expect(masked.stdout).toContain('z***@qq.com → z***@qq.com')
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

test('undo gives back what was there, is undone itself, and a fix that was undone is not made again', async () => {
  const { json, run, records, runs } = await workplace()
  const before = await records()
  await run('fix')
  const fixed = await records()
  expect((await run('undo', '2', '--dry-run')).stdout).toContain('Dry run')
  expect(await records()).toBe(fixed)
  const undo = await json<{ run: number; counts: object }>('undo', '2')
  expect([undo.code, undo.answer.run, undo.answer.counts]).toEqual([0, 3, { removed: 0, restored: 0, records: 2, fields: 3, left: 0 }])
  expect(await records()).toBe(before)
  expect((await run('undo', '2')).code).toBe(2)
  const again = await json<Fixes>('fix')
  expect([again.answer.run, new Set(again.answer.left.map(({ why }) => why))]).toEqual([null, new Set(['undone'])])
  expect((await json('undo', '3')).code).toBe(0)
  expect(await records()).toBe(fixed)
  expect(await runs()).toEqual([
    [1, 'import', 'done', undefined],
    [2, 'fix', 'done', undefined],
    [3, 'undo', 'undone', 2],
    [4, 'undo', 'done', 3],
  ])
})

test('undo leaves what came after and names it; --cascade takes it along; a number is never given again', async () => {
  const { folder, json, run, records } = await workplace()
  await run('edit', 'C202611002', 'contact=赵敏')
  const partly = await json<{ counts: object; left: { record: string; field: string; by: number }[] }>('undo', '1')
  expect([partly.code, partly.answer.counts, partly.answer.left]).toEqual([
    1,
    { removed: 2, restored: 0, records: 0, fields: 0, left: 1 },
    [{ record: 'C202611002', field: 'contact', by: 2 }],
  ])
  expect((await records()).trim().split('\n').length).toBe(1)
  const rest = await json<{ counts: object; cascaded: number[] }>('undo', '1', '--cascade')
  expect([rest.code, rest.answer.counts, rest.answer.cascaded]).toEqual([
    0,
    { removed: 1, restored: 0, records: 0, fields: 0, left: 0 },
    [2],
  ])
  expect(await records()).toBe('')
  writeFileSync(path.join(folder, 'b.csv'), sheet)
  await run('import', 'b.csv')
  expect((await records()).match(/C2026110\d\d/g)).toEqual(['C202611004', 'C202611005', 'C202611006'])
  const back = await json<{ counts: object }>('undo', '4')
  expect([back.code, back.answer.counts]).toEqual([0, { removed: 0, restored: 1, records: 0, fields: 0, left: 0 }])
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
  expect(await run('edit', 'C202611002', 'emial=x')).toMatchObject({ code: 2, stderr: expect.stringContaining('email?') as string })
  expect(await run('edit', 'C202611002', 'customer_no=C9')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('customer_no') as string,
  })
  expect(await run('edit', 'C202611002', 'phone')).toMatchObject({ code: 2, stderr: expect.stringContaining('field=value') as string })
  expect(await run('undo', '77')).toMatchObject({ code: 2, stderr: expect.stringContaining('77') as string })
  expect(await run('undo', 'all')).toMatchObject({ code: 2, stderr: expect.stringContaining('"all"') as string })
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

test('none of them changes the sheet', async () => {
  const { folder, run } = await workplace()
  await run('fix')
  await run('undo', '1', '--cascade')
  expect(readFileSync(path.join(folder, 'a.csv'), 'utf8')).toBe(sheet)
})
