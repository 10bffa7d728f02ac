import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { decisionOf, verdictOf } from '../../src/cli/review/verdict.ts'
import { newFolder } from '../support/cli-folder.ts'
import { editWorkbook } from '../support/edit-workbook.ts'
import { runCli } from '../support/run-cli.ts'

test.each([
  ['same', { verdict: 'same', relation: null }],
  ['related', { verdict: 'related', relation: null }],
  ['related:branch', { verdict: 'related', relation: 'branch' }],
  ['related:cousins', null],
  ['Same', null],
])('%s is the answer %j', (text, said) => expect(verdictOf(text)).toEqual(said))

test('keys may hold equal signs and colons', () => {
  expect(decisionOf('a=1:b=2=unsure')).toEqual({ pair: 'a=1:b=2', verdict: 'unsure', relation: null })
  expect([decisionOf('a:b'), decisionOf('=same')]).toEqual([null, null])
})

test('decide different: the pair stays apart and is not asked again, until one of the two changes', async () => {
  const cwd = newFolder()
  const run = (...args: string[]) => runCli([...args, '--store', 'crm.db', '--lang', 'en', '--now', '2026-11-22T08:00:00Z'], { cwd })
  const rows = [
    '上海云帆机械有限公司,陈静,13912345678,chen@example.com',
    '上海云帆机械公司,陈静,139-1234-5678,chen@example.com',
    '深圳华信科技有限公司,王伟,13800138000,wang@example.com',
  ]
  writeFileSync(path.join(cwd, 'a.csv'), `客户名称,联系人,联系电话,电子邮箱\n${rows.join('\n')}\n`)
  await run('import', 'a.csv', '--no-check')
  expect((await run('dedupe')).stdout).toContain('(1 cluster)')
  const decided = await run('review', '--decide', 'C202611001:C202611002=different', '--format', 'json')
  expect([decided.code, JSON.parse(decided.stdout)]).toMatchObject([0, { run: 3, decided: { different: 1 }, contradictions: [] }])
  expect((await run('dedupe')).stdout).toContain('0 pairs need a person to decide')
  await run('edit', 'C202611001', 'contact=陈静怡')
  const listed = await run('review', '--list')
  expect(listed.stdout).toContain('said "different customers" on 2026-11-22; the values have changed since')
  const contradiction = await run('review', '--decide', 'C202611001:C202611003=same', '--decide', 'C202611002:C202611003=same')
  expect([contradiction.code, contradiction.stdout]).toEqual([1, expect.stringContaining('1 answer contradicts others')])
  await run('review', '--decide', 'C202611001:C202611002=same')
  await run('dedupe', '--merge')
  const late = await run('review', '--decide', 'C202611001:C202611002=different')
  expect([late.code, late.stdout]).toEqual([
    1,
    expect.stringMatching(/merge of run \d+: nothing was decided.*crm-clean split --store crm.db C20261100[12]\n/),
  ])
})

test('many pairs are decided only where somebody says so', async () => {
  const cwd = newFolder()
  writeFileSync(path.join(cwd, 'a.csv'), '客户名称,联系电话\n甲,13912345678\n乙,13912345679\n')
  await runCli(['import', 'a.csv'], { cwd })
  const refused = await runCli(['review', '--apply', 'same', '--lang', 'en'], { cwd })
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--apply goes with --where')])
  const none = await runCli(['review', '--apply', 'same', '--where', 'weight > 1', '--lang', 'en'], { cwd })
  expect([none.code, none.stdout]).toEqual([0, 'Nothing is decided.\n'])
})

test('a value that is no option is refused with the options; a file is written only where somebody says so, and gains no more than the answer', async () => {
  const cwd = newFolder()
  const rows = ['Retail', 'Manufacturng', 'Manufacturing'].map((industry, n) => `Company ${n},20 7946 001${n},${industry}`)
  writeFileSync(path.join(cwd, 'a.csv'), `Company,Phone,Industry\n${rows.join('\n')}\n`)
  const run = (...args: string[]) => runCli([...args, '--store', 'crm.db', '--lang', 'en', '--no-input'], { cwd })
  await run('import', 'a.csv', '--no-check')
  const set = (answer: string, ...more: string[]) => run('review', '--values', 'industry', '--set', answer, ...more)
  const refused = await set('Retial shops=Retail')
  expect([refused.code, refused.stderr]).toEqual([
    2,
    expect.stringMatching(/"Retial shops" is no option of Industry\. Options: .*\d+ more/),
  ])
  const unasked = await set('Manufacturing=Manufacturng', '--remember')
  expect([unasked.code, unasked.stderr]).toEqual([2, expect.stringContaining('add --yes')])
  expect(existsSync(path.join(cwd, 'crm-clean.yaml'))).toBe(false)
  const done = await set('Manufacturing=Manufacturng', '--remember', '--yes')
  expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('1 record changed')])
  expect(readFileSync(path.join(cwd, 'crm-clean.yaml'), 'utf8')).toBe(
    'extends: customer\nfields:\n  industry:\n    synonyms:\n      C Manufacturing: [Manufacturng]\n',
  )
  const listed = await run('review', '--values', 'industry', '--list')
  expect(listed.stdout).toMatch(/C Manufacturing {2}1\n +← Manufacturing {2}1 =/)
})

interface Work {
  readonly assignments: Readonly<Record<'done' | 'open', readonly { readonly record: string; readonly field: string | null }[]>>
}

test('a workbook that comes back without a correction names what its owner has to mend, and nobody else; corrected, what is done', async () => {
  const rows = ['甲公司,123,张三', '乙公司,456,张三', '丙公司,789,李四']
  const cwd = newFolder({ 'a.csv': `客户名称,联系电话,负责人\n${rows.join('\n')}\n` })
  const run = (...args: string[]) => runCli([...args, '--now', '2026-11-22T08:00:00Z'], { cwd })
  await run('import', 'a.csv')
  await run('review', '--assign', '--due', '7d')
  await run('export', 'todo.xlsx', '--annotate', '--split-by', 'owner')
  const { stdout } = await run('import', 'todo-李四.xlsx', '--format', 'json')
  const { assignments } = JSON.parse(stdout) as { assignments: { closed: number; open: { record: string; owner: string }[] } }
  expect([assignments.closed, [...new Set(assignments.open.map(({ record, owner }) => `${record} ${owner}`))]]).toEqual([
    0,
    ['C202611003 李四'],
  ])
  await editWorkbook(path.join(cwd, 'todo-张三.xlsx'), path.join(cwd, 'mended.xlsx'), 'records', { D2: '13912345678' })
  const mended = JSON.parse((await run('import', 'mended.xlsx', '--format', 'json')).stdout) as Work
  const phones = (list: Work['assignments']['open']) => list.flatMap(({ record, field }) => (field === 'phone' ? [record] : []))
  expect([phones(mended.assignments.done), phones(mended.assignments.open)]).toEqual([['C202611001'], ['C202611002']])
})

test('a workbook to decide in is not imported as customers', async () => {
  const cwd = newFolder({ 'a.csv': '客户名称,联系电话\n甲公司,13912345678\n' })
  await runCli(['import', 'a.csv', '--no-check'], { cwd })
  await runCli(['review', '--export', 'r.xlsx'], { cwd })
  const { code, stderr } = await runCli(['import', 'r.xlsx', '--lang', 'en'], { cwd })
  expect([code, stderr]).toEqual([2, expect.stringContaining('crm-clean review --import "r.xlsx"')])
})
