import { execFileSync, spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { writeWholeFile } from '../../src/write/whole-file.ts'
import { newFolder } from '../support/cli-folder.ts'

test.skipIf(process.platform === 'win32')('a pipe is written to once somebody reads it', async () => {
  const pipe = path.join(newFolder(), 'pipe')
  execFileSync('mkfifo', [pipe])
  const writing = writeWholeFile(pipe, (file) => file.write('x'.repeat(200_000)))
  const reader = spawn('bash', ['-c', 'sleep 0.3; wc -c < "$0"', pipe])
  await writing
  expect((await text(reader.stdout)).trim()).toBe('200000')
})
