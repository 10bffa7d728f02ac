import { parse } from 'csv-parse/sync'
import { runCli } from './run-cli.ts'

/** A sheet of leads with a phone number, an e-mail address and dates that want looking at, and a customer twice. */
export const rows = [
  ['客户名称', '联系人', '联系电话', '所属行业', '客户类型', '电子邮箱', '最近跟进时间', '区域经理'],
  ['上海华信科技有限公司', '李强', '1381234567', 'IT', '意向', 'liqiang@huaxin.cn', '2026/3/5', '1,200'],
  ['苏州明达机械厂', '王芳', '138 0013 8111', '制造业', '潜在', 'wang fang@mingda.cn', '2026年3月5日', '007'],
  ['杭州云帆软件有限公司', '陈伟', '0571-88886666', 'IT', '中等', '', '45358', ''],
  ['杭州云帆软件有限公司', '陈伟', '0571-88886666', 'IT', '中等', '', '45358', ''],
]
export const csv = (lines: string[][]) =>
  lines.map((row) => `${row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\n`).join('')
export const now = ['--now', '2026-05-01T00:00:00Z']

/** What is done with the leads in a store kept in this folder. */
export async function store(cwd: string) {
  const import_ = (file: string, operator = '小李') =>
    runCli(['import', file, '--operator', operator, '--format', 'json', ...now], { cwd }).then(({ stdout, stderr }) => {
      if (stdout === '') throw new Error(stderr)
      const { files } = JSON.parse(stdout) as { files: Record<string, unknown>[] }
      return files.map(({ sheet, rows: all, imported, updated, unchanged }) => ({
        sheet,
        rows: all,
        imported,
        updated,
        unchanged,
      }))
    })
  const changes = async () => {
    const { stdout } = await runCli(['export', '-', '--what', 'changes', '--format', 'csv'], { cwd })
    const list = parse(stdout, { bom: true, columns: true }) as Record<string, string>[]
    return list
      .filter(({ action, field }) => action === 'update' && !field!.startsWith('_'))
      .map(({ operator, field, before, after }) => [operator, field, before, after])
  }
  const findings = async (rule: string) => {
    const { stdout } = await runCli(['check', '--rule', rule, '--format', 'json', ...now], { cwd })
    return (JSON.parse(stdout) as { findings: unknown[] }).findings.length
  }
  const annotate = (sheet: string) => runCli(['check', sheet, '--format', 'xlsx', '-o', 'issues.xlsx', '--force', ...now], { cwd })
  return { import: import_, changes, findings, annotate }
}

/** How an import names the worksheet of the leads. */
export const leads = { sheet: 'leads' }
