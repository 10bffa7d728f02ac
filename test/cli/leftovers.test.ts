import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { processNames } from '../../src/cli/process-names.ts'
import { spoolFolder } from '../../src/cli/spool.ts'
import { nameTemporaries, removeLeftovers, temporaryIn } from '../../src/write/unfinished.ts'
import { childEnv } from '../support/child-env.ts'
import { goodSheet, namesIn, newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))

/** Starts a command that waits for its standard input, and gives it some. */
function waiting(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...childEnv, ...env }, stdio: ['pipe', 'ignore', 'ignore'] })
  child.stdin.on('error', () => {})
  child.stdin.write(goodSheet)
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return { child, ended }
}

/** Whether a process has a spool open; its name is gone, the system remembers it. */
const hasSpool = (pid: number) =>
  readdirSync(`/proc/${pid}/fd`).some((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`).endsWith('/spool (deleted)')
    } catch {
      return false // closed meanwhile
    }
  })

test.skipIf(!existsSync('/proc/self/fd'))('standard input waits in a file without a name: nothing is left after a kill', async () => {
  const folder = newFolder()
  const { child, ended } = waiting(['check', '-'], folder, { TMPDIR: folder })
  while (child.exitCode === null && !hasSpool(child.pid!)) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(child.exitCode).toBe(null)
  expect(readdirSync(folder)).toEqual([])
  child.kill('SIGKILL')
  await ended
  expect(readdirSync(folder)).toEqual([])
})

test.skipIf(!existsSync('/proc/self/fd'))('the end of the connection stops a command as a polite kill does', async () => {
  const folder = newFolder()
  const { child, ended } = waiting(['check', '-'], folder, { TMPDIR: folder })
  while (child.exitCode === null && !hasSpool(child.pid!)) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGHUP')
  expect(await ended).toBe(130)
})

test('a dry run of an import leaves no store', async () => {
  const folder = newFolder({ 'a.csv': goodSheet })
  const { code, stdout } = await runCli(['import', 'a.csv', '--dry-run', '--format', 'json'], { cwd: folder })
  expect({ code, imported: (JSON.parse(stdout) as { files: { imported: number }[] }).files[0]?.imported }).toEqual({ code: 0, imported: 2 })
  expect(readdirSync(folder)).toEqual(['a.csv'])
})

test('the next run removes what a killed one left beside its output, and nothing of others', async () => {
  const folder = newFolder({ 'a.csv': goodSheet })
  await runCli(['import', 'a.csv', '--no-check'], { cwd: folder })
  const [place] = processNames().own.split('-')
  const gone = `.crm-clean-${place}-4194999-0123456789ab.tmp` // above the highest number a process can have
  const others = [`.crm-clean-${place}-${process.pid}-0123456789ab.tmp`, '.crm-clean-ffffffff-4194999-0123456789ab.tmp', '.crm-clean-x.tmp']
  for (const name of [gone, ...others]) writeFileSync(path.join(folder, name), 'half')
  expect((await runCli(['export', 'all.csv'], { cwd: folder })).code).toBe(0)
  expect(namesIn(folder).sort()).toEqual([...others, 'a.csv', 'all.csv', 'crm-clean.db.access.log'].sort())
})

test('folders of killed runs go too, links are not followed', () => {
  const names = { own: '0a-1', hasEnded: (name: string) => name === '0a-2' }
  nameTemporaries(names)
  const folder = newFolder()
  const elsewhere = newFolder({ 'kept.txt': 'kept' })
  mkdirSync(path.join(folder, 'crm-clean-0a-2-abcdef'))
  writeFileSync(path.join(folder, 'crm-clean-0a-2-abcdef', 'spool'), 'rows')
  symlinkSync(elsewhere, path.join(folder, 'crm-clean-0a-2-uvwxyz'))
  mkdirSync(path.join(folder, 'crm-clean-0a-3-abcdef'))
  removeLeftovers(folder)
  expect([readdirSync(folder), readdirSync(elsewhere)]).toEqual([['crm-clean-0a-3-abcdef'], ['kept.txt']])
  expect(path.basename(temporaryIn(folder))).toMatch(/^\.crm-clean-0a-1-[0-9a-f]{12}\.tmp$/)
  nameTemporaries(processNames())
  expect(path.basename(spoolFolder(folder))).toContain(processNames().own)
})
