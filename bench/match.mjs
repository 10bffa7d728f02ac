#!/usr/bin/env node
// Finds the duplicates of a customer sheet, and of its first tenth, one after the other.
//   npm run build && node bench/match.mjs [sheet.csv] [--rows 1000000] [--workers n] [--times 1]
// Prints seconds by stage, peak memory, and the time per row of either sheet and their ratio (it should stay below 1.3).

import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '1000000' },
    workers: { type: 'string' },
    times: { type: 'string', default: '1' },
  },
})
const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-bench-'))
const program = new URL('../dist/src/cli/main.js', import.meta.url).href
const measured = `process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS)); (await import('${program}')).start(process.argv.slice(1))`

/** A customer sheet in which every fifth customer stands twice, the second time with slips; the same rows every time. */
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
  const cities = ['上海', '苏州', '深圳', '杭州', '成都', '武汉']
  const trades = ['贸易', '科技', '机械', '网络科技', '餐饮管理']
  const customer = () => {
    const city = pick(cities)
    return {
      brand: word(signs, 3),
      city,
      trade: pick(trades),
      person: pick([...'王李张刘陈杨赵黄周吴']) + word(signs, 1 + below(2)),
      phone: `13${digits(9)}`,
      email: `${word('abcdefghijklmnopqrstuvwxyz', 5)}${digits(3)}@${pick(['qq.com', '163.com', `${word('abcdefgh', 6)}.com`])}`,
      address: `${city}市${word(signs, 2)}区${word(signs, 2)}路${1 + below(900)}号`,
    }
  }
  const line = ({ brand, city, trade, person, phone, email, address }, short) =>
    [
      short ? `${brand}${trade}` : `${city}${brand}${trade}有限公司`,
      person,
      phone,
      email,
      pick(['制造业', 'IT', '零售业']),
      pick(['潜在', '意向', '成交']),
      address,
    ].join(',')
  const slip = (text) => text.slice(0, -2) + digits(1) + text.slice(-1)
  const out = createWriteStream(file)
  out.write('客户名称,联系人姓名,联系电话,电子邮箱,所属行业,客户类型,企业地址\n')
  for (let row = 0; row < rows; row++) {
    const one = customer()
    let lines = `${line(one, false)}\n`
    if (below(5) === 0 && ++row < rows) {
      const again = pick([{ phone: slip(one.phone) }, { email: `${digits(6)}@qq.com` }, { address: '' }, { person: '' }])
      lines += `${line({ ...one, ...again }, below(2) === 0)}\n`
    }
    if (!out.write(lines)) await once(out, 'drain')
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
  const start = performance.now()
  const workers = values.workers === undefined ? [] : ['--workers', values.workers]
  const flags = ['--clusters', path.join(folder, 'clusters.csv'), '--force', ...workers, '--format', 'json', '--quiet']
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', measured, 'dedupe', file, ...flags], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const seconds = (performance.now() - start) / 1000
  if (stdout === '') throw new Error(stderr)
  const found = JSON.parse(stdout)
  return { ...found, stages: found.seconds, seconds, megabytes: Number(/peak (\d+)/.exec(stderr)[1]) / 1024 }
}

const said = ({ records, seconds, megabytes, comparedPairs, clusters, stages }) => {
  const matching = Object.entries(stages).reduce((sum, [stage, value]) => (stage === 'read' ? sum : sum + value), 0)
  const each = Object.entries(stages).map(([stage, value]) => `${stage} ${value.toFixed(1)}`)
  return [
    `dedupe     ${records} rows  ${seconds.toFixed(2)} s  matching ${matching.toFixed(2)} s  peak ${megabytes.toFixed(0)} MB`,
    `           ${comparedPairs} pairs compared, ${clusters} clusters; seconds: ${each.join(', ')}`,
  ].join('\n')
}

try {
  let [file] = positionals
  if (file === undefined) {
    file = path.join(folder, 'customers.csv')
    await writeSheet(file, Number(values.rows))
  }
  file = path.resolve(file)
  for (let time = 0; time < Number(values.times); time++) {
    const all = ours(file)
    const tenth = ours(await headOf(file, Math.round(all.records / 10)))
    console.log(said(all))
    console.log(said(tenth))
    const perRow = ({ seconds, records }) => (seconds / records) * 1e6
    console.log(
      `per row    ${perRow(tenth).toFixed(1)} µs at ${tenth.records} rows, ${perRow(all).toFixed(1)} µs at ${all.records}: ratio ${(perRow(all) / perRow(tenth)).toFixed(2)}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
