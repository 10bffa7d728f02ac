import { newFolder } from './cli-folder.ts'
import { runCli } from './run-cli.ts'

/** Three customers with something to fix in each. */
export const sheet = [
  '客户名称,联系人,联系电话,备用电话,电子邮箱,所属行业,客户类型,备注',
  '苏州华兴机械有限公司,王伟,13812345678,无,chen@@qq.com,制造业,意向,甲',
  '深圳市华信科技有限公司,李强,1381234567O,,li@gmial.com,IT,潜在,乙',
  '上海云帆机械有限公司,13912345679,陈静,,zhang san@qq.com,IT,潜在,丙',
].join('\n')

interface Run {
  readonly run: number
  readonly command: string
  readonly state: string
  readonly undoes?: number
}

/** A folder with the sheet and a store of it; `run` runs a command there at a fixed time. */
export async function workplace() {
  const folder = newFolder({ 'a.csv': sheet })
  const run = (...args: string[]) => runCli([...args, '--operator', 'li', '--now', '2026-11-22T08:00:00Z'], { cwd: folder })
  const json = async <Answer>(...args: string[]) => {
    const { code, stdout, stderr } = await run(...args, '--format', 'json')
    return { code, stderr, answer: JSON.parse(stdout) as Answer }
  }
  const records = async () => (await run('export', '-', '--format', 'ndjson')).stdout
  const runs = async () =>
    (await json<{ runs: Run[] }>('runs')).answer.runs.map(({ run: id, command, state, undoes }) => [id, command, state, undoes])
  await run('import', 'a.csv')
  return { folder, run, json, records, runs }
}

/** What `fix --format json` answers, as far as tests read it. */
export interface Fixes {
  readonly run: number | null
  readonly counts: {
    readonly cells: number
    readonly records: number
    readonly left: number
    readonly below: number
    readonly byRule: object
  }
  readonly cells: readonly {
    readonly cell?: string
    readonly record: string
    readonly field: string
    readonly before: string
    readonly after: string | null
    readonly rules: string[]
  }[]
  readonly left: readonly { readonly field: string; readonly why: string }[]
}
