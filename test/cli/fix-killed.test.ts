import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keep } from '../../src/store/kept.ts'
import { openStore } from '../../src/store/store.ts'
import { runCli } from '../support/run-cli.ts'

const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))
const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'C.UTF-8' }
const clock = () => new Date('2026-11-22T08:00:00Z')
const rows = 2_000
const kills = 6

let folder = ''
/** A store with one import, and one where it was fixed too. */
let imported = ''
let fixed = ''
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  imported = path.join(folder, 'imported.db')
  fixed = path.join(folder, 'fixed.db')
  const lines = Array.from(
    { length: rows },
    (_, at) => `苏州华兴${at}机械有限公司,王伟,139057${String(at).padStart(5, '0')},c${at}@@qq.com,制造业,意向`,
  )
  writeFileSync(path.join(folder, 'a.csv'), ['客户名称,联系人,联系电话,电子邮箱,所属行业,客户类型', ...lines].join('\n'))
  await runCli(['import', path.join(folder, 'a.csv'), '--store', imported])
  copyFileSync(imported, fixed)
  await runCli(['fix', '--store', fixed])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Records as their table has them, without the run that touched them last. */
function table(file: string): string {
  const db = keep(new Database(file))
  const all = db.prepare('SELECT * FROM customers WHERE _gone IS NULL ORDER BY _id').all() as Record<string, unknown>[]
  db.close()
  return JSON.stringify(all.map(({ _touched, ...row }) => row))
}

/** Starts a command on a copy of a store, and comes back when it has that. */
async function started(from: string, name: string, args: readonly string[]) {
  const store = path.join(folder, name)
  for (const end of ['', '-wal', '-shm']) rmSync(`${store}${end}`, { force: true })
  copyFileSync(from, store)
  const child = spawn(process.execPath, [program, ...args, '--store', store], { env, stdio: 'ignore' })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  while (!existsSync(`${store}.writer`) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2))
  return { store, child, ended, at: performance.now() }
}

test.each([
  ['fix', ['fix'], () => imported, () => fixed],
  ['undo of a fix', ['undo', '2'], () => fixed, () => imported],
  ['undo of an import', ['undo', '1', '--cascade'], () => fixed, null],
] as const)(
  'killed at any moment, a %s is done whole or not at all, and the store is sound',
  { timeout: 240_000 },
  async (_, args, from, to) => {
    const before = table(from())
    const after = to === null ? '[]' : table(to())
    const runsBefore = from() === imported ? 1 : 2
    const whole = await started(from(), 'whole.db', args)
    await whole.ended
    const long = performance.now() - whole.at
    expect(table(whole.store) === after).toBe(true)
    let killed = 0
    for (let number = 0; number < kills; number++) {
      const { store, child, ended } = await started(from(), 'killed.db', args)
      const timer = setTimeout(() => child.kill('SIGKILL'), (long * (number + 0.5)) / kills)
      if ((await ended) === null) killed++
      clearTimeout(timer)
      const opened = openStore(store, { clock, writer: { command: 'test', operator: 'li', pid: 1 } })
      const runs = opened.runs.list()
      expect(opened.problems()).toEqual([])
      expect(runs.filter(({ state }) => state === 'running')).toEqual([])
      opened.close()
      const isDone = runs.length > runsBefore && runs.at(-1)?.state === 'done'
      expect(table(store) === (isDone ? after : before)).toBe(true)
    }
    expect(killed).toBeGreaterThan(0)
  },
)

test('who comes second is told who has the store', { timeout: 60_000 }, async () => {
  const store = path.join(folder, 'held.db')
  copyFileSync(imported, store)
  const holder = openStore(store, { clock, writer: { command: 'fix', operator: 'wang', pid: 4711 } })
  try {
    for (const args of [['fix'], ['undo', '1'], ['edit', 'C202611001', 'contact=李强']]) {
      const { code, stderr } = await runCli([...args, '--store', store])
      expect([args[0], code]).toEqual([args[0], 4])
      expect(stderr).toContain('"crm-clean fix" (wang, process 4711 on ')
    }
    // What would be done can be looked at all the same.
    expect((await runCli(['fix', '--dry-run', '--store', store])).code).toBe(0)
    expect((await runCli(['undo', '1', '--dry-run', '--store', store])).code).toBe(0)
  } finally {
    holder.close()
  }
})

test('Ctrl-C ends a fix with 130, and nothing of it is stored', { timeout: 60_000 }, async () => {
  const broken = await started(imported, 'broken.db', ['fix'])
  broken.child.kill('SIGINT')
  expect(await broken.ended).toBe(130)
  expect(table(broken.store) === table(imported)).toBe(true)
  const { stdout } = await runCli(['runs', '--store', broken.store, '--format', 'json'])
  const states = (JSON.parse(stdout) as { runs: { state: string }[] }).runs.map(({ state }) => state)
  expect(states.filter((state) => state !== 'interrupted')).toEqual(['done'])
})
