import { existsSync, mkdtempSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSpool, spoolFailed, spoolFolder } from '../../src/cli/spool.ts'
import { runCli } from '../support/run-cli.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spool-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test.runIf(existsSync('/proc/self/fd')).each(['descriptor', 'path'] as const)('a spool read by its %s has no name left', (by) => {
  const { fd } = openSpool(folder, by)
  writeSync(fd, '客户')
  const read = Buffer.alloc(6)
  readSync(fd, read, 0, 6, 0)
  expect([read.toString(), readdirSync(folder)]).toEqual(['客户', []])
})

test('where the system shows no open files, a spool that is read by its path keeps its name until the program ends', () => {
  const { path: file } = openSpool(folder, 'path', path.join(folder, 'nowhere'))
  expect([existsSync(file), path.dirname(path.dirname(file))]).toEqual([true, folder])
})

test('without a folder for it, standard input is not read', async () => {
  const gone = { TMPDIR: path.join(folder, 'gone') }
  const { code, stderr } = await runCli(['check', '-', '--stdin-filename', 'a.csv'], { cwd: folder, input: 'name\nA\n', env: gone })
  expect(code).toBe(3)
  expect(stderr).toContain('gone')
})

test('a folder for this user alone', () => {
  const own = spoolFolder(folder)
  expect([path.dirname(own), readdirSync(folder).length]).toEqual([folder, 1])
})

test('what the system says goes into the sentence', () => {
  expect(spoolFailed(folder, new Error('no space left'))).toMatchObject({
    code: 'SPOOL_FAILED',
    data: { folder, problem: 'no space left' },
  })
})
