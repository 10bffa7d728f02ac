import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documents, jsonSchemas } from '../../src/cli/documents.ts'
import { runCli } from '../support/run-cli.ts'

const shipped = fileURLToPath(new URL('../../schemas/', import.meta.url))

test('the shipped JSON Schemas are those of the program (npm run schemas writes them)', () => {
  const files = readdirSync(shipped).filter((name) => name.endsWith('.schema.json'))
  expect(Object.fromEntries(files.map((name) => [name, readFileSync(path.join(shipped, name), 'utf8')]))).toEqual(jsonSchemas())
})

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  const rows = [
    ['1', '上海云帆机械有限公司', '陈静', '13912345678', 'chen@example.com', '2026-03-05'],
    ['2', '上海云帆机械公司', '陈静', '139-1234-5678', 'chen@example.com', '2026/3/5'],
    ['3', '深圳市华信科技有限公司', '王伟', '1380013800', 'wang@example', 'N/A'],
  ]
  writeFileSync(
    path.join(folder, 'a.csv'),
    ['编号,客户名称,联系人,联系电话,电子邮箱,建档时间', ...rows.map((row) => row.join(','))].join('\n'),
  )
  writeFileSync(path.join(folder, 'truth.csv'), 'record,entity\n1,a\n2,a\n3,b\n')
  await runCli(['import', 'a.csv', '--store', 'other.db'], { cwd: folder })
  await runCli(['import', 'a.csv', '--store', 'fix.db', '--now', '2026-11-22T08:00:00Z'], { cwd: folder })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['import', ['import', 'a.csv']],
  ['check', ['check', 'a.csv']],
  ['check', ['check', '--store', 'other.db']],
  ['fix', ['fix', '--store', 'other.db', '--dry-run', '--min-confidence', '0']],
  ['fix', ['fix', 'a.csv', '--dry-run', '--min-confidence', '0']],
  ['edit', ['edit', 'C202611001', 'contact=李静', '--store', 'fix.db']],
  ['fix', ['fix', '--store', 'fix.db', '--min-confidence', '0']],
  ['add', ['add', 'name=苏州明达机械有限公司', 'phone=13712345678', '--force', '--store', 'fix.db']],
  ['remove', ['remove', 'C202611002', '--reason', 'test', '--store', 'fix.db']],
  ['undo', ['undo', '1', '--store', 'fix.db']],
  ['dedupe', ['dedupe', 'a.csv', '--id', '编号', '--truth', 'truth.csv']],
  ['dedupe', ['dedupe', '--merge', '--dry-run', '--store', 'other.db']],
  ['profile', ['profile', 'a.csv', '--reveal']],
  ['profile', ['profile', 'a.csv']],
  ['runs', ['runs', '--store', 'other.db']],
  ['run', ['run', 'a.csv', '--out', 'out', '--store', 'night.db', '--now', '2026-11-22T08:00:00Z']],
  ['explain', ['explain', 'C202611001:C202611002', '--store', 'night.db']],
  ['review', ['review', '--list', '--store', 'night.db']],
  ['review', ['review', '--decide', 'C202611001:C202611002=unsure', '--store', 'night.db']],
  ['merge', ['merge', '--dry-run', '--store', 'night.db']],
  ['restandardise', ['restandardise', '--dry-run', '--store', 'night.db']],
  ['split', ['split', 'C202611001', '--dry-run', '--store', 'night.db']],
  ['rules', ['rules']],
  ['explain', ['explain', 'phone-dialable']],
  ['show', ['show', 'C202611001', '--store', 'night.db']],
  ['history', ['history', 'C202611001', '--store', 'night.db']],
  ['undo', ['undo', '--night', 'last', '--store', 'night.db']],
  ['config', ['config']],
] as const)('%s prints what its schema says: %j', async (name, args) => {
  const { stdout } = await runCli([...args, '--format', 'json'], { cwd: folder })
  const document: unknown = JSON.parse(stdout)
  expect(documents[name].safeParse(document).error?.issues).toBeUndefined()
  expect(Object.keys(document as object)[0]).toBe('schemaVersion')
})

test('report writes what its schema says', async () => {
  await runCli(['report', 'report.json', '--store', 'night.db'], { cwd: folder })
  const document: unknown = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'))
  expect(documents.report.safeParse(document).error?.issues).toBeUndefined()
})
