import { expect } from 'vitest'
import { goodSheet, newFolder } from './cli-folder.ts'
import { runCli } from './run-cli.ts'

/** Runs a command beside a good sheet and a bad one: it must end with this code. */
export async function expectExit(code: number, args: readonly string[]): Promise<void> {
  const folder = newFolder({ 'a.csv': goodSheet, 'bad.csv': '客户名称,联系电话\n华信,123\n' })
  const result = await runCli(args, { cwd: folder })
  expect({ args, code: result.code, stderr: result.code === code ? '' : result.stderr }).toEqual({ args, code, stderr: '' })
}
