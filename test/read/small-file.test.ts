import { execFileSync, spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { readSmallFile } from '../../src/read/small-file.ts'
import { newFolder } from '../support/cli-folder.ts'

test('a file comes with who may read it', async () => {
  const { bytes, mode } = await readSmallFile(path.join(newFolder({ 'a.key': 'secret\n' }), 'a.key'))
  expect({ text: bytes.toString(), isMode: typeof mode }).toEqual({ text: 'secret\n', isMode: 'number' })
  await expect(readSmallFile(path.join(newFolder(), 'no.key'))).rejects.toMatchObject({ code: 'ENOENT' })
})

test.skipIf(process.platform === 'win32')('a pipe is read whole, whenever its writer comes and however it pauses', async () => {
  const pipe = path.join(newFolder(), 'pipe')
  execFileSync('mkfifo', [pipe])
  const read = readSmallFile(pipe)
  spawn('bash', ['-c', `sleep 0.2; (printf sec; sleep 0.3; printf ret) > "$0"`, pipe])
  expect({ text: (await read).bytes.toString(), mode: (await read).mode }).toEqual({ text: 'secret', mode: null })
})
