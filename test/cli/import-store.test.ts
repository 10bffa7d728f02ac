import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { childEnv } from '../support/child-env.ts'
import { runCli } from '../support/run-cli.ts'

const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))
let folder = ''
let large = ''
let small = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  large = path.join(folder, 'large.csv')
  small = path.join(folder, 'small.csv')
  const header = '客户名称,联系电话,电子邮箱,备注'
  const line = (at: number) => `深圳市华信${at}科技有限公司,138${String(at).padStart(8, '0')},a${at}@huaxin${at}.com,备注${at}`
  writeFileSync(large, [header, ...Array.from({ length: 60_000 }, (_, at) => line(at))].join('\n'))
  writeFileSync(small, [header, line(1), line(2)].join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const statesOf = async (store: string) => {
  const { stdout } = await runCli(['runs', '--store', store, '--format', 'json'])
  return (JSON.parse(stdout) as { runs: { state: string }[] }).runs.map(({ state }) => state)
}

/** Starts the import of the large sheet, and comes back when it has the store. */
async function startLarge(store: string) {
  const child = spawn(process.execPath, [program, 'import', large, '--store', store, '--no-check'], { env: childEnv, stdio: 'ignore' })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  while (!existsSync(`${store}.writer`)) await new Promise((resolve) => setTimeout(resolve, 5))
  return { child, ended }
}

test('of two imports at once the second is told who has the store', async () => {
  const store = path.join(folder, 'two.db')
  const { child, ended } = await startLarge(store)
  const second = await runCli(['import', small, '--store', store, '--no-check'])
  expect(second.code).toBe(4)
  expect(second.stderr).toContain(`"crm-clean import" (`)
  expect(second.stderr).toContain(`process ${child.pid} on `)
  expect(await ended).toBe(0)
  expect((await runCli(['import', small, '--store', store, '--no-check'])).code).toBe(0)
  expect(await statesOf(store)).toEqual(['done', 'done'])
})

test('Ctrl-C ends an import with 130, and nothing of it is in the store', async () => {
  const store = path.join(folder, 'interrupted.db')
  const { child, ended } = await startLarge(store)
  setTimeout(() => child.kill('SIGINT'), 300)
  expect(await ended).toBe(130)
  expect(existsSync(`${store}.writer`)).toBe(false)
  expect((await statesOf(store)).filter((state) => state !== 'interrupted')).toEqual([])
  const again = await runCli(['import', small, '--store', store, '--format', 'json'])
  expect((JSON.parse(again.stdout) as { files: { imported: number }[] }).files[0]?.imported).toBe(2)
})
