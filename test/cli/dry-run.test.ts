import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

const sheet = `客户名称,联系人,联系电话,电子邮箱,所属行业,客户类型
苏州华信机械有限公司,王伟,13905712345,wang@@huaxin.cn,制造业,意向
杭州明达软件有限公司,李娜,13805712346,li@mingda.cn,IT,意向
坏"行,x
`
const now = ['--now', '2026-11-22T08:00:00Z']

interface Night {
  steps: unknown[]
  import: { files: object[]; run: number | null }
  fixed: object
  duplicates: object | null
  outputs: string[]
}

test('run --dry-run says what the night would do, writes nothing, and the night does it', async () => {
  const cwd = newFolder({ 'a.csv': sheet })
  const ask = ['run', 'a.csv', '--out', 'out', ...now]
  const told = await runCli([...ask, '--dry-run'], { cwd })
  expect(told.stdout).toMatch(
    /3 new, .* in quarantine, \d set aside\n.*errors.*\n.*1 cell in 1 record would change[\s\S]*written to out[\s\S]*Dry run: nothing was changed/,
  )
  const plan = JSON.parse((await runCli([...ask, '-n', '--format', 'json'], { cwd })).stdout) as Night
  expect(readdirSync(cwd)).toEqual(['a.csv'])
  const night = JSON.parse((await runCli([...ask, '--format', 'json'], { cwd })).stdout) as Night
  expect([plan.import.files, plan.fixed]).toEqual([night.import.files, night.fixed])
  expect([plan.import.run, plan.duplicates, plan.steps, plan.outputs]).toEqual([null, null, [], []])
  const again = JSON.parse((await runCli([...ask, '--dry-run', '--format', 'json'], { cwd })).stdout) as Night
  expect(again.fixed).toMatchObject({ cells: 0 })
})

test('a dry run makes what a file would hold, and writes none', async () => {
  const cwd = newFolder({ 'a.csv': sheet })
  await runCli(['import', 'a.csv', ...now], { cwd })
  const before = readdirSync(cwd)
  for (const [args, file] of [
    [['export', 'out.xlsx'], 'out.xlsx'],
    [['report', 'report.html'], 'report.html'],
    [['template', '-o', 'template.xlsx'], 'template.xlsx'],
  ] as const) {
    const { code, stdout, stderr } = await runCli([...args, '--dry-run'], { cwd })
    expect([code, stdout, stderr]).toEqual([0, '', `Would write ${file}.\n`])
  }
  // The plan itself is shown, wherever it was to go.
  const { stdout } = await runCli(['fix', '--min-confidence', '0', '--dry-run', '-o', 'plan.txt'], { cwd })
  expect(stdout).toContain('would change')
  expect(readdirSync(cwd)).toEqual(before)
})
