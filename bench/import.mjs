#!/usr/bin/env node
// Imports a customer sheet with all standardising on, and loads the same file raw with the sqlite3 shell, one after the other.
//   npm run build && node bench/import.mjs [sheet.csv] [--rows 1000000] [--times 1]
// Prints time, peak memory, the ratio of the two, and the time per row of a tenth of the sheet (it should be the same).

import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '1000000' }, times: { type: 'string', default: '1' } },
})
const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-bench-'))
const program = new URL('../dist/src/cli/main.js', import.meta.url).href
const measured = `process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS)); (await import('${program}')).start(process.argv.slice(1))`

// Rules are measured elsewhere: leave them out where import runs them.
const help = spawnSync(process.execPath, ['--input-type=module', '-e', measured, 'import', '--help'], { encoding: 'utf8' }).stdout
const unchecked = help.includes('--no-check') ? ['--no-check'] : []

/** A customer sheet of 16 columns; the same rows every time. */
async function writeSheet(file, rows) {
  let state = 1
  const below = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
  const pick = (list) => list[below(list.length)]
  const word = (letters, length) => Array.from({ length }, () => pick(letters)).join('')
  const digits = (length) => word('0123456789', length)
  const signs = [...'华安信达源丰泰和盛金海天宇新东方联创恒远博通鑫隆瑞祥嘉德顺兴荣昌']
  const day = () => new Date(Date.UTC(2022, 0, 1) + below(1500) * 86_400_000).toISOString().slice(0, 10)
  const city = () => pick(['上海', '苏州', '深圳', '杭州', '成都', '武汉'])
  const out = createWriteStream(file)
  out.write(
    '客户名称,联系人姓名,职务,联系电话,电子邮箱,所属行业,客户类型,流失原因,需求标签,信息来源,企业规模,企业地址,首次接触时间,最近跟进时间,负责人,备注\n',
  )
  for (let row = 0; row < rows; row++) {
    const at = city()
    const type = pick(['潜在', '意向', '成交', '流失'])
    const cells = [
      `${at}${word(signs, 3)}${pick(['贸易', '科技', '机械', '网络科技', '企业管理咨询'])}${pick(['有限公司', '有限公司', '股份有限公司'])}`,
      pick([...'王李张刘陈杨赵黄周吴']) + word(signs, 1 + below(2)),
      pick(['总经理', '采购经理', '财务经理', '办公室主任', '']),
      below(4) > 0 ? `13${digits(9)}` : `021-${2 + below(7)}${digits(7)}`,
      `${word('abcdefghijklmnopqrstuvwxyz', 3 + below(5))}@${word('abcdefghijklmnopqrstuvwxyz', 6)}.com`,
      pick(['制造业', 'IT', '零售业', '金融业', '建筑业']),
      type,
      type === '流失' ? pick(['价格', '竞品替代', '预算削减']) : '',
      below(2) ? `"${pick(['产品咨询', '技术服务'])},${pick(['产品A', '产品B'])}"` : '价格咨询',
      pick(['表单提交', '客户推荐', '展会对接', '线上广告', '电话']),
      pick(['微型(≤100人)', '小型(101–500人)', '中型(501–2000人)', '大型(>2000人)']),
      below(4) > 0 ? `${at}市${word(signs, 2)}区${word(signs, 2)}路${1 + below(900)}号${1 + below(30)}层${digits(4)}室` : '',
      day(),
      day(),
      pick(['陈静', '王伟', '李娜', '赵敏', '孙磊']),
      below(7) > 0 ? '' : '客户关注交付周期与售后服务',
    ]
    if (!out.write(`${cells.join(',')}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}

async function headOf(file, lines) {
  const head = path.join(folder, 'tenth.csv')
  const out = createWriteStream(head)
  let count = 0
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (count++ > lines) break
    if (!out.write(`${line}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
  return head
}

function ours(file) {
  const store = path.join(folder, 'ours.db')
  for (const end of ['', '-wal', '-shm', '.lock', '.writer']) rmSync(store + end, { force: true })
  const start = performance.now()
  const args = ['--input-type=module', '-e', measured, 'import', file, '--store', store, ...unchecked, '--format', 'json', '--quiet']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(stderr)
  const rows = JSON.parse(stdout).files[0].imported
  return { rows, seconds, megabytes: Number(/peak (\d+)/.exec(stderr)[1]) / 1024, size: statSync(store).size / 2 ** 20 }
}

function sqlite(file) {
  const store = path.join(folder, 'raw.db')
  rmSync(store, { force: true })
  const start = performance.now()
  execFileSync('sqlite3', ['-cmd', '.mode csv', store, `.import '${file}' sheet`])
  return (performance.now() - start) / 1000
}

try {
  let [file] = positionals
  if (file === undefined) {
    file = path.join(folder, 'customers.csv')
    await writeSheet(file, Number(values.rows))
  }
  file = path.resolve(file)
  const hasShell = spawnSync('sqlite3', ['-version']).status === 0
  for (let time = 0; time < Number(values.times); time++) {
    const raw = hasShell ? sqlite(file) : null
    const all = ours(file)
    const tenth = ours(await headOf(file, Math.round(all.rows / 10)))
    console.log(
      `import     ${all.rows} rows  ${all.seconds.toFixed(2)} s  peak ${all.megabytes.toFixed(0)} MB  store ${all.size.toFixed(0)} MB`,
    )
    if (raw === null) console.log('sqlite3    not installed: no ratio')
    else console.log(`sqlite3    ${raw.toFixed(2)} s\nratio      ${(all.seconds / raw).toFixed(2)}`)
    const perRow = ({ seconds, rows }) => (seconds / rows) * 1e6
    console.log(`per row    ${perRow(tenth).toFixed(1)} µs at ${tenth.rows} rows, ${perRow(all).toFixed(1)} µs at ${all.rows}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
