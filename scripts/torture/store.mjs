/** A store that has everything: rows, quarantine, findings, a fix, an edit, duplicates. */

import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './program.mjs'

const now = ['--now', '2026-11-22T08:00:00Z', '--quiet']

/** Makes the folder's sheets and stores; gives their names. */
export async function makeStore(folder, rows) {
  const tmp = path.join(folder, 'tmp')
  mkdirSync(tmp, { recursive: true })
  const lines = Array.from({ length: rows }, (_, at) => {
    const name = `苏州华兴${at % (rows - 5)}机械有限公司`
    return `${name},王伟,139057${String(at % (rows - 5)).padStart(5, '0')},c${at}@@qq.com,制造业,意向,自有${at}`
  })
  const sheet = (more) => ['客户名称,联系人,联系电话,电子邮箱,所属行业,客户类型,自有列', ...more].join('\n')
  writeFileSync(path.join(folder, 'a.csv'), sheet([...lines, '甲,"坏']))
  writeFileSync(path.join(folder, 'b.csv'), sheet(lines.map((line) => line.replaceAll('华兴', '鼎盛'))))
  writeFileSync(path.join(folder, 'labels.csv'), 'left,right\nC202611001,C202611002\n')
  const at = { cwd: folder, tmp }
  await run(['import', 'a.csv', '--store', 'imported.db', ...now], at)
  copyFileSync(path.join(folder, 'imported.db'), path.join(folder, 'whole.db'))
  await run(['fix', '--store', 'whole.db', ...now], at)
  copyFileSync(path.join(folder, 'whole.db'), path.join(folder, 'fixed.db'))
  await run(['edit', 'C202611001', 'contact=李强', '--store', 'whole.db', ...now], at)
  await run(['dedupe', '--store', 'whole.db', ...now], at)
  return { tmp, names: ['imported.db', 'fixed.db', 'whole.db'] }
}

/** A fresh copy of a store under the name `s.db`, without what lay beside the last one. */
export function freshCopy(folder, name) {
  for (const end of ['', '-wal', '-shm', '.lock', '.writer', '.access.log']) rmSync(path.join(folder, `s.db${end}`), { force: true })
  copyFileSync(path.join(folder, name), path.join(folder, 's.db'))
  if (existsSync(path.join(folder, `${name}-wal`))) throw new Error(`${name} was not closed`)
  return path.join(folder, 's.db')
}
