import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

const sheet = [
  '客户编号,客户名称,联系人,联系电话,电子邮箱',
  'K1,苏州华信机械有限公司,诸葛清风,13987650001,canary@qq.com',
  'K2,苏州华信机械有限公司,诸葛清风,13987650001,canary@qq.com',
  ...Array.from({ length: 30 }, (_, at) => `K${at + 3},上海${at}号远大贸易公司,王${at},139057${12345 + at * 37},w${at}@yuanda${at}.cn`),
].join('\n')
const secret = /清风|98765|canary/

test('duplicates and merges of a store are plain, and logged; --mask masks them, and is no reading', async () => {
  const folder = newFolder({ 'a.csv': sheet })
  const run = (...args: string[]) => runCli([...args, '--no-input'], { cwd: folder })
  const log = path.join(folder, 'crm-clean.db.access.log')
  const logged = () => (existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [])
  await run('import', 'a.csv', '--no-check')
  const masked = [
    await run('dedupe', '--mask', '--pairs', 'pairs.csv'),
    await run('merge', '--dry-run', '--mask'),
    await run('merge', '--dry-run', '--mask', '--format', 'json'),
    await run('dedupe', 'a.csv', '--mask'),
  ]
  for (const { stdout } of masked) expect(stdout).not.toMatch(secret)
  expect(masked.map(({ stdout }) => stdout.includes('苏州华信机械有限公司'))).toEqual([true, true, true, true])
  expect(readFileSync(path.join(folder, 'pairs.csv'), 'utf8')).toContain('K1:K2')
  expect(logged()).toEqual([])
  expect((await run('dedupe', '--dry-run')).stdout).toMatch(secret)
  await run('merge', '--dry-run')
  expect(logged().map((line) => (JSON.parse(line) as { command: string }).command)).toEqual(['dedupe', 'merge'])
})

test('a plan of merges masks the numbers of what waits, too', async () => {
  const rows = ['13987650001,苏州华信机械有限公司,诸葛清风,13987650001,canary@qq.com', 'K2,苏州华信机械有限公司,王丽,13987650001,']
  const [header, , , ...others] = sheet.split('\n')
  const folder = newFolder({ 'a.csv': [header, ...rows, ...others].join('\n'), 'crm-clean.yaml': 'merge: { at: 0.999 }\n' })
  const run = (...args: string[]) => runCli([...args, '--no-input'], { cwd: folder })
  await run('import', 'a.csv', '--no-check')
  await run('dedupe')
  const { waiting } = JSON.parse((await run('merge', '--dry-run', '--mask', '--format', 'json')).stdout) as {
    waiting: { records: string[]; pair: string[] | null }[]
  }
  expect(waiting).toMatchObject([{ records: ['139****0001', 'K2'], pair: ['139****0001', 'K2'] }])
  expect((await run('merge', '--dry-run', '--mask')).stdout).not.toMatch(secret)
})
