import { runCli } from './run-cli.ts'

/** Three customers of whom the custom rules have something to say. */
export const sheet = `客户名称,联系人,联系电话,所属行业,客户类型,负责人,职务,预算,部门,备注
上海华信科技有限公司,李强,13812345678,IT,成交,张三,,200万,财务,客户：甲
苏州明达机械厂,王芳,13987654321,制造业,潜在,张三,经理,10万,销售,乙
北京晨光贸易有限公司,赵敏,13712345678,零售业,潜在,李四,经理,,销售,丙
`

/** Custom rules of every kind. */
export const config = `custom:
  - id: title-needed
    when: 'customer_type == "成交" && budget.max >= 1000000'
    require: contact_title
    message: '{name} {phone} needs a title'
  - id: no-prefix
    assert: '!note.startsWith("客户：")'
    fix: { value: 'note.substring(3)', confidence: 0.99 }
    severity: warning
  - id: department
    assert: 'extra["部门"] == "销售"'
    severity: warning
  - id: load
    group_by: owner
    assert: count <= 1
    severity: info
  - id: titles-mostly
    require: contact_title
    warn_if: 30%
  - id: switched-off
    assert: 'name == "x"'
rules:
  switched-off: off
  load: warning
`
/** A check by the custom rules alone. */
export const own = ['title-needed', 'no-prefix', 'department', 'load', 'titles-mostly'].flatMap((id) => ['--rule', id])

interface Told {
  readonly rule: string
  readonly severity: string
  readonly row: number | null
  readonly column: string
  readonly message: string
}

/** The findings of a check in this folder, a line each, sorted. */
export async function told(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await runCli(['check', ...args, '--format', 'json', '--now', '2026-09-30'], { cwd })
  const { findings } = JSON.parse(stdout) as { findings: Told[] }
  return findings.map(({ rule, severity, row, column, message }) => [rule, severity, row, column, message].join(' | ')).sort()
}

/** What the custom rules have to say of the sheet. */
export const ofSheet = [
  'department | warning | 2 | 部门 | Must be true: extra["部门"] == "销售"',
  'load | warning | 2 | 负责人 | Must be true: count <= 1',
  'no-prefix | warning | 2 | 备注 | Must be true: !note.startsWith("客户：")',
  'title-needed | error | 2 | 职务 | 上海华信科技有限公司 138****5678 needs a title',
  'titles-mostly | warning |  | 职务 | 职务 must be filled in here – not so in 1 of 3 records (33.3%); first records: row:2.',
]
