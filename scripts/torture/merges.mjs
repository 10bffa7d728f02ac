/** Merges, splits and their undoing killed at random moments: all of it or nothing, and run again it ends as if nobody had killed it. */

import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { stopAtRandom } from './kills.mjs'
import { run } from './program.mjs'

const commands = [
  { args: ['merge'], from: 'compared.db' },
  { args: ['undo', '3'], from: 'merged.db' },
  { args: ['split', 'C202611002'], from: 'merged.db' },
  { args: ['undo', '4'], from: 'split.db' },
]

/** @returns how many were killed before they had ended, how they ended, and what is wrong */
export async function tortureMerges({ seed, merges, rows }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crm-clean-torture-'))
  const tmp = path.join(folder, 'tmp')
  try {
    mkdirSync(tmp)
    await makeStores({ cwd: folder, tmp }, rows)
    return await stopAtRandom({ folder, tmp, commands, signals: ['SIGKILL'], kills: merges, seed, isRepeated: true })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Customers, each there twice: compared, merged, and with one taken out again. */
async function makeStores(at, rows) {
  const lines = Array.from({ length: rows / 2 }, (_, number) => {
    const rest = `王${String.fromCharCode(0x4e00 + number)}芳,1390${1_000_000 + number},wang${number}@huaxin${number}.cn`
    const brand = `华${String.fromCharCode(0x5000 + number)}精密机械`
    return [`苏州${brand}有限公司,${rest}`, `${brand},${rest}`]
  }).flat()
  writeFileSync(path.join(at.cwd, 'a.csv'), ['客户名称,联系人,联系电话,电子邮箱', ...lines].join('\n'))
  const crm = (store, ...args) => run([...args, '--store', store, '--quiet', '--now', '2026-11-22T08:00:00Z'], at)
  const copy = (from, to) => copyFileSync(path.join(at.cwd, from), path.join(at.cwd, to))
  await crm('compared.db', 'import', 'a.csv')
  await crm('compared.db', 'dedupe')
  copy('compared.db', 'merged.db')
  await crm('merged.db', 'merge')
  copy('merged.db', 'split.db')
  await crm('split.db', 'split', 'C202611002')
}
