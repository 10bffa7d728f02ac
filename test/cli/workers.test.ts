import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { childEnv } from '../support/child-env.ts'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

// just enough records that a second thread is worth starting; every tenth customer is there twice
const brand = (i: number) => String.fromCharCode(0x4e00 + (i % 1999), 0x5e00 + Math.floor(i / 10), 0x6e00 + (i % 7))
const lines = Array.from({ length: 20_200 }, (_, at) => {
  const i = at % 18_400
  return `r${at},${brand(i)}有限公司,13${String(100_000_000 + ((i * 7919) % 800_000_000))}`
})
const sheet = ['key,客户名称,联系电话', ...lines, ''].join('\n')

test('two threads find what one finds, byte for byte', async () => {
  const folder = newFolder({ 'a.csv': sheet })
  const dedupe = async (workers: string) => {
    const flags = ['--id', 'key', '--workers', workers, '--pairs', 'pairs.csv', '--clusters', 'clusters.csv', '--force']
    const { code, stderr } = await runCli(['dedupe', 'a.csv', ...flags], { cwd: folder })
    expect(code, stderr).toBe(1)
    return ['pairs.csv', 'clusters.csv'].map((name) => readFileSync(path.join(folder, name), 'utf8'))
  }
  const alone = await dedupe('1')
  expect(alone[1]!.split('\n').length).toBeGreaterThan(3600)
  expect(await dedupe('2')).toEqual(alone)
})

test('Ctrl-C ends dedupe at once and writes nothing', async () => {
  const folder = newFolder({ 'a.csv': sheet })
  const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))
  const args = [program, 'dedupe', 'a.csv', '--id', 'key', '--workers', '2', '--clusters', 'stopped.csv']
  const child = spawn(process.execPath, args, { cwd: folder, env: childEnv, stdio: 'pipe' })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  await new Promise((resolve) => child.stderr.once('data', resolve))
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(readdirSync(folder)).toEqual(['a.csv'])
})
