import { existsSync, mkdtempSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSpool, spoolFailed, spoolFolder } from '../../src/cli/spool.ts'

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
