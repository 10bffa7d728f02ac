import { closeSync, existsSync, ftruncateSync, openSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { goodSheet, newFolder } from '../support/cli-folder.ts'
import { imported } from '../support/imported.ts'
import { partsOf, zipOf } from '../support/make-xlsx.ts'
import { runCli } from '../support/run-cli.ts'

test('a zip bomb is refused with 3, and nothing is stored', async () => {
  const bomb = partsOf({ sheets: [{ name: 'S' }] }).map((part) =>
    part.name.endsWith('sheet1.xml') ? { ...part, content: Buffer.alloc(600_000_000, ' ') } : part,
  )
  const folder = newFolder({ 'a.xlsx': zipOf(bomb) })
  const { code, stdout, stderr } = await runCli(['import', 'a.xlsx'], { cwd: folder })
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  expect(stderr).toContain('unpacks to far more than a normal sheet')
  const { runs } = JSON.parse((await runCli(['runs', '--format', 'json'], { cwd: folder })).stdout || '{"runs":[]}')
  expect(runs.filter(({ state }: { state: string }) => state === 'done')).toEqual([])
})

describe('odd files that are read all the same', () => {
  test.each([
    [
      'two million blank rows',
      () => `客户名称,联系电话\n${'\n'.repeat(2e6)}华信,13812345678\n`,
      { code: 0, rows: 1, imported: 1, quarantined: 0 },
    ],
    [
      'two million rows of commas',
      () => `客户名称,联系电话\n${',\n'.repeat(2e6)}华信,13812345678\n`,
      { code: 0, rows: 1, imported: 1, quarantined: 0 },
    ],
    [
      'a cell of 10 MB',
      () => `客户名称,联系电话\n${'长'.repeat(1e7)},1\n华信,13812345678\n`,
      { code: 1, rows: 2, imported: 1, quarantined: 1 },
    ],
    [
      'a quoted cell of 10 MB full of commas',
      () => `客户名称,联系电话\n"${'长,'.repeat(5e6)}",1\n华信,13812345678\n`,
      { code: 1, rows: 2, imported: 1, quarantined: 1 },
    ],
  ])('%s', async (_, text, expected) => {
    const result = await imported(newFolder({ 'a.csv': text() }), 'a.csv')
    expect(result).toMatchObject(expected)
  })
})

test.each(['客户 表 (1).csv', 'it\'s "quoted".csv', 'a#b.csv', '-dash.csv', '😀.csv'])('a file called %s', async (name) => {
  const result = await runCli(['import', '--format', 'json', '--no-check', '--', name], { cwd: newFolder({ [name]: goodSheet }) })
  expect(result.code).toBe(0)
  expect((JSON.parse(result.stdout) as { files: { path: string }[] }).files[0]?.path).toBe(name)
})

test('a file that grows while it is read is refused, and nothing of it is stored', async () => {
  const folder = newFolder()
  const file = path.join(folder, 'a.csv')
  const line = (at: number) => `深圳市华信${at}科技有限公司,138${String(at).padStart(8, '0')},备注${at}`
  writeFileSync(file, ['客户名称,联系电话,备注', ...Array.from({ length: 60_000 }, (_, at) => line(at)), ''].join('\n'))
  const importing = runCli(['import', 'a.csv'], { cwd: folder })
  const size = statSync(file).size
  const growing = setInterval(() => {
    const handle = openSync(file, 'r+')
    ftruncateSync(handle, size + (Math.floor(Date.now()) % 1000) + 1)
    closeSync(handle)
  }, 20)
  const { code, stderr } = await importing
  clearInterval(growing)
  expect({ code, stderr }).toMatchObject({ code: 3, stderr: expect.stringContaining('was changed while it was being read') })
  expect(stderr).not.toContain('华信')
  // The store was made for this import alone.
  expect(existsSync(path.join(folder, 'crm-clean.db'))).toBe(false)
})
