import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { childEnv } from '../support/child-env.ts'
import { newFolder } from '../support/cli-folder.ts'
import { repeatedCompanies } from '../support/repeated-companies.ts'

test('Ctrl-C ends dedupe at once and writes nothing', async () => {
  const folder = newFolder({ 'a.csv': repeatedCompanies })
  const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))
  const args = [program, 'dedupe', 'a.csv', '--id', 'key', '--workers', '2', '--clusters', 'stopped.csv']
  const child = spawn(process.execPath, args, { cwd: folder, env: childEnv, stdio: 'pipe' })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  await new Promise((resolve) => child.stderr.once('data', resolve))
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(readdirSync(folder)).toEqual(['a.csv'])
})
