import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { runCli } from './run-cli.ts'

/** A folder with a sheet and lists to compare it with; `config` sets rules, `check` checks by them. Whoever asks removes it. */
export async function referencesFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-references-'))
  const write = (name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content)
  const head = '客户编号,客户名称,联系人姓名,联系电话,所属行业,客户类型,需求标签,负责人\n'
  write(
    'a.csv',
    `${head}C1,苏州华兴机械有限公司,王伟,13812345678,制造业,潜在,产品Ａ,李强\nC2,上海远航贸易有限公司,李四,13912345679,零售业,意向,"产品A,产品C",王五\n`,
  )
  write('owners.csv', '部门,姓名\n销售一部,李强\n销售二部,赵敏\n')
  write('products.csv', '产品编号,产品名称\nP1,产品A\nP2,产品B\n')
  const second = [
    ['客户编号', '客户名称', '联系人姓名', '联系电话'],
    ['C2', '上海遠航貿易有限公司', '李四', '13912345670'],
    ['C1', '苏州华兴机械有限公司', '王维', ''],
  ]
  const book = new ExcelJS.Workbook()
  book.addWorksheet('录入二').addRows(second)
  write('second.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
  write('latin.bin.xlsx', new Uint8Array([80, 75, 3, 4, 0, 0]))

  const config = (rules: string) => write('rules.yaml', `extends: customer\nrules:\n${rules}`)
  const check = (...args: string[]) =>
    runCli(['check', ...args, '--config', 'rules.yaml', '--format', 'json', '--reveal', '--now', '2026-09-30'], { cwd: folder })
  return { folder, config, check, remove: () => rmSync(folder, { recursive: true }) }
}

/** The findings of a JSON answer: cell and message. */
export const cells = (stdout: string) =>
  (JSON.parse(stdout).findings as { cell: string; message: string }[]).map(({ cell, message }) => [cell, message])
