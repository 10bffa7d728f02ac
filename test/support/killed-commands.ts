import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { keep } from '../../src/store/kept.ts'
import { openStore } from '../../src/store/store.ts'
import { childEnv } from './child-env.ts'
import { runCli } from './run-cli.ts'

const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))
export const clock = () => new Date('2026-11-22T08:00:00Z')

/** A folder with two stores of the same customers: one imported, one imported and fixed. */
export interface Stores {
  readonly folder: string
  readonly imported: string
  readonly fixed: string
}

/** Imports as many customers as asked for, each with an e-mail address that a fix mends. */
export async function makeImported(rows: number): Promise<Omit<Stores, 'fixed'>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  const imported = path.join(folder, 'imported.db')
  const lines = Array.from(
    { length: rows },
    (_, at) => `苏州华兴${at}机械有限公司,王伟,139057${String(at).padStart(5, '0')},c${at}@@qq.com,制造业,意向`,
  )
  writeFileSync(path.join(folder, 'a.csv'), ['客户名称,联系人,联系电话,电子邮箱,所属行业,客户类型', ...lines].join('\n'))
  await runCli(['import', path.join(folder, 'a.csv'), '--store', imported])
  return { folder, imported }
}

/** The same, with a second store in which they are fixed. */
export async function makeStores(rows: number): Promise<Stores> {
  const { folder, imported } = await makeImported(rows)
  const fixed = path.join(folder, 'fixed.db')
  copyFileSync(imported, fixed)
  await runCli(['fix', '--store', fixed])
  return { folder, imported, fixed }
}

/** Records as their table has them, without the run that touched them last. */
export function table(file: string): string {
  const db = keep(new Database(file))
  const all = db.prepare('SELECT * FROM customers WHERE _gone IS NULL ORDER BY _id').all() as Record<string, unknown>[]
  db.close()
  return JSON.stringify(all.map(({ _touched, ...row }) => row))
}

/** Starts a command on a copy of a store, and comes back when it has that. */
export async function started(from: string, name: string, args: readonly string[]) {
  const store = path.join(path.dirname(from), name)
  for (const end of ['', '-wal', '-shm']) rmSync(`${store}${end}`, { force: true })
  copyFileSync(from, store)
  const child = spawn(process.execPath, [program, ...args, '--store', store], { env: childEnv, stdio: 'ignore' })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  while (!existsSync(`${store}.writer`) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2))
  return { store, child, ended, at: performance.now() }
}

/** What is killed: a command, the store it works on, and the store it leaves when it is done (null: one without records). */
export interface KilledCommand {
  readonly args: readonly string[]
  readonly from: string
  readonly to: string | null
}

/**
 * Lets a command end once, then kills it at moments spread over the time that took, each time on a fresh copy of the store.
 * @returns how many were killed before they had ended, and what is wrong: a store that is neither as before nor as after, a run that goes
 *   on, a problem the store finds in itself
 */
export async function killedCommands({ args, from, to }: KilledCommand, kills: number): Promise<{ killed: number; problems: unknown[] }> {
  const before = table(from)
  const after = to === null ? '[]' : table(to)
  const problems: unknown[] = []
  const runsOf = (store: string) => {
    const opened = openStore(store, { clock, writer: { command: 'test', operator: 'li', pid: 1 } })
    problems.push(...opened.problems())
    const runs = opened.runs.list()
    opened.close()
    return runs
  }
  const runsBefore = runsOf(from).length
  const whole = await started(from, 'whole.db', args)
  await whole.ended
  const long = performance.now() - whole.at
  if (table(whole.store) !== after) problems.push('not killed, it left another store')
  let killed = 0
  for (let number = 0; number < kills; number++) {
    const { store, child, ended } = await started(from, 'killed.db', args)
    const delay = (long * (number + 0.5)) / kills
    const timer = setTimeout(() => child.kill('SIGKILL'), delay)
    if ((await ended) === null) killed++
    clearTimeout(timer)
    const runs = runsOf(store)
    if (runs.some(({ state }) => state === 'running')) problems.push({ delay, runs })
    const isDone = runs.length > runsBefore && runs.at(-1)?.state === 'done'
    if (table(store) !== (isDone ? after : before)) problems.push({ delay, isDone })
  }
  return { killed, problems }
}
