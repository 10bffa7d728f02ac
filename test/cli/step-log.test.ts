import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { stepLog } from '../../src/cli/step-log.ts'
import { fault } from '../../src/errors.ts'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

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
  expect(await log().around('check', async () => 1)).toBe(1)
  const night = log()
  await night.around('run', async () => {
    night.step({ command: 'import', state: 'done' })
    return 0
  })
  const failing = log().around('import', () => Promise.reject(fault('NO_SHEETS', { patterns: 'a.csv' })))
  await expect(failing).rejects.toMatchObject({ code: 'NO_SHEETS' })
  expect(linesOf(file)).toEqual([
    { ...told, command: 'check', state: 'done', exit: 1, seconds: expect.any(Number) },
    { ...told, command: 'import', state: 'done' },
    { ...told, command: 'import', state: 'failed', problem: 'NO_SHEETS', seconds: expect.any(Number) },
  ])
  expect(() => stepLog(path.join(file, 'under-a-file'), clock, 'li')).toThrow(expect.objectContaining({ code: 'OUTPUT_FAILED' }))
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
