import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'
import { hasTerminal, runOnTerminal } from '../support/run-on-terminal.ts'

const head = '客户编号,客户名称,联系人,联系电话\n'
const first = `${head}K1,上海云帆机械有限公司,陈静,13912345678\nK2,深圳市华信科技有限公司,王伟,13812345678\n`

test('what was undone, written by hand or taken out is not lost to the next import', async () => {
  const cwd = newFolder({ 'a 1月.csv': first })
  const run = (...args: string[]) => runCli([...args, '--now', '2026-11-22T08:00:00Z'], { cwd })
  await run('import', 'a 1月.csv', '--no-check')
  await run('undo', '1')
  const refused = await run('import', 'a 1月.csv', '--no-check')
  expect(refused).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('was undone (run 1). To import it all the same: --again.') as string,
  })
  const night = await run('run', 'a 1月.csv', '--out', 'out')
  expect(night.stdout).toContain('1 sheet whose import was undone, 0 fixes that were undone: not done again')
  expect((await run('import', 'a 1月.csv', '--no-check', '--again')).code).toBe(0)
  await run('edit', 'K1', 'contact=李静', '--force')
  await run('remove', 'K2', '--reason', '不是客户')
  writeFileSync(path.join(cwd, 'a 2月.csv'), first.replace('陈静', '陈晶').replace('13812345678', '13712345678'))
  const { files } = JSON.parse((await run('import', 'a 2月.csv', '--no-check', '--format', 'json')).stdout) as { files: object[] }
  expect(files).toMatchObject([{ rows: 2, updated: 0, unchanged: 1, keptOut: 1, conflicts: 1, staysUndone: false }])
  await run('export', 'c.csv', '--what', 'conflicts', '--lang', 'zh')
  const [titles = '', row = ''] = readFileSync(path.join(cwd, 'c.csv'), 'utf8').replace('\ufeff', '').split('\r\n')
  expect(titles).toBe('种类,客户编号,客户名称,字段,保留的值,填写人,填写时间,来源的值,来源,文件,工作表,行号,导入任务')
  expect(row).toMatch(/^customers,K1,上海云帆机械有限公司,联系人姓名,李静,\w+,2026-11-22 08:00,陈晶,a,a 2月.csv,,2,\d+$/)
})

describe.skipIf(!hasTerminal)('on a terminal', () => {
  test.each([
    ['y', 'Imported as run 3'],
    ['n', 'its import was undone before'],
  ])('whether a file that was undone is wanted again is asked: %s', async (typed, words) => {
    const cwd = newFolder({ 'a.csv': first })
    await runCli(['import', 'a.csv', '--no-check'], { cwd })
    await runCli(['undo', '1'], { cwd })
    const { code, screen } = await runOnTerminal(['import', 'a.csv', '--no-check'], cwd, [['Import it again? (y/n)', typed]])
    expect(code).toBe(0)
    expect(screen).toContain(words)
  })
})
