import { runCli } from './run-cli.ts'

export const head = '客户名称,联系人姓名,联系电话,所属行业,客户类型\n'
/** A customer whose phone number is short, and one without a fault. */
export const bad = '北京星辰科技有限公司,张三,1381234567,制造业,潜在\n'
export const good = '上海远航贸易有限公司,李四,13912345678,零售业,意向\n'
export const twoRules = ['--rule', 'phone-dialable', '--rule', 'required-present']

/** Checks a.csv in a folder. */
export const check = (cwd: string, ...args: string[]) => runCli(['check', 'a.csv', '--format', 'json', ...args], { cwd })

/** The same by two rules: the exit code, how many errors are new, how many findings the baseline accepts. */
export async function summary(cwd: string, ...args: string[]) {
  const { code, stdout } = await check(cwd, ...args, ...twoRules)
  const { error, baselined } = JSON.parse(stdout).summary
  return { code, error, baselined }
}
