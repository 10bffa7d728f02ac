import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder of its own for one test, gone afterwards. */
export function newFolder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  onTestFinished(() => {
    if (existsSync(folder)) chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true, force: true })
  })
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  return folder
}

/** Names in a folder, without the store's own neighbours. */
export const namesIn = (folder: string): string[] => readdirSync(folder).filter((name) => !/\.db(-wal|-shm|\.lock|\.writer)?$/.test(name))

/** Two customers, well written. */
export const goodSheet =
  '客户名称,联系人,联系电话,所属行业,客户类型,备注\n上海华信科技有限公司,李强,13812345678,IT,意向,甲\n苏州明达机械厂,王芳,13987654321,制造业,潜在,乙\n'
