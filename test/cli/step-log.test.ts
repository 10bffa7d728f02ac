import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { stepLog } from '../../src/cli/step-log.ts'
import { fault } from '../../src/errors.ts'
import { childEnv } from '../support/child-env.ts'
import { newFolder } from '../support/cli-folder.ts'
import { program, runCli } from '../support/run-cli.ts'

const clock = () => new Date('2026-11-22T08:00:00Z')
const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
const told = { at: '2026-11-22T08:00:00.000Z', operator: 'li' }

test('a command is one line, unless it logs its steps itself; a failure is a line with its code', async () => {
  const file = path.join(newFolder(), 'steps.log')
  const log = () => stepLog(file, clock, 'li')
  expect(await (await log()).around('check', async () => 1)).toBe(1)
  const night = await log()
  await night.around('run', async () => {
    night.step({ command: 'import', state: 'done' })
    return 0
  })
  const failing = (await log()).around('import', () => Promise.reject(fault('NO_SHEETS', { patterns: 'a.csv' })))
  await expect(failing).rejects.toMatchObject({ code: 'NO_SHEETS' })
  expect(linesOf(file)).toEqual([
    { ...told, command: 'check', state: 'done', exit: 1, seconds: expect.any(Number) },
    { ...told, command: 'import', state: 'done' },
    { ...told, command: 'import', state: 'failed', problem: 'NO_SHEETS', seconds: expect.any(Number) },
  ])
  await expect(stepLog(path.join(file, 'under-a-file'), clock, 'li')).rejects.toMatchObject({ code: 'OUTPUT_FAILED' })
})

test('every command logs what it did; an input is no log, and a dry run writes none', async () => {
  const folder = newFolder({ 'a.csv': '客户名称,联系电话\n华信科技有限公司,13812345678\n' })
  const run = (...args: string[]) => runCli([...args, '--operator', 'li'], { cwd: folder })
  await run('check', 'a.csv', '--log', 'steps.log')
  expect(linesOf(path.join(folder, 'steps.log'))).toMatchObject([{ command: 'check', state: 'done', operator: 'li' }])
  const before = readFileSync(path.join(folder, 'a.csv'), 'utf8')
  expect((await run('check', 'a.csv', '--log', 'a.csv')).code).toBe(2)
  expect(readFileSync(path.join(folder, 'a.csv'), 'utf8')).toBe(before)
  writeFileSync(path.join(folder, 'dry.log'), '')
  await run('fix', '--dry-run', '--log', 'dry.log')
  expect(readFileSync(path.join(folder, 'dry.log'), 'utf8')).toBe('')
})

/** Waits until a program catches SIGHUP, as it does from when it catches SIGTERM, which Node always catches: a slow machine takes seconds to load it. Linux shows a mask whose bit 0 is signal 1. */
async function listening(pid: number): Promise<void> {
  const catches = () => /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]!
  while ((BigInt(`0x${catches()}`) & 1n) === 0n) await new Promise((resolve) => setTimeout(resolve, 20))
}

test.runIf(existsSync('/proc/self/status'))(
  'a log may be a pipe; one that nobody reads does not keep the program from being stopped',
  async () => {
    const folder = newFolder()
    const pipe = path.join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = spawn('cat', [pipe])
    const log = await stepLog(pipe, clock, 'li')
    log.step({ command: 'import', state: 'done' })
    log.step({ command: 'check', state: 'done' })
    const [line] = (await once(reader.stdout, 'data')) as [Buffer]
    reader.kill()
    expect(line.toString()).toContain('"command":"import"')
    // The program reads nothing else first: once it listens for signals, it waits for a reader.
    const waiting = spawn(process.execPath, [program, 'rules', '--log', 'pipe'], { cwd: folder, env: childEnv })
    const ended = once(waiting, 'close')
    await listening(waiting.pid!)
    waiting.kill('SIGTERM')
    expect(await ended).toEqual([130, null])
  },
)
