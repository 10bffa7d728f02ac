/**
 * Nights with merges killed at random moments: the next night completes what the killed one began. Records, clusters, decisions, findings and
 * the files of the folder, report and manifest too, are those of a night that nobody stopped, and nothing is left lying about.
 */

import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { randomFrom, run } from './program.mjs'
import { freshCopy } from './store.mjs'

const header = '客户名称,联系人,联系电话,电子邮箱,所属行业,客户类型,备注'
const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗']
const brands = [...'华兴鼎盛云帆明达瑞丰恒信金辉永泰德隆安顺']
const trades = ['机械', '贸易', '科技', '物流', '电子', '食品']

/** A customer by its number; `slip` writes it as another system would. */
function customer(at, slip = false) {
  const pick = (list, by) => list[Math.floor(at / by) % list.length]
  const name = `苏州${pick(brands, 1)}${pick(brands, 20)}${pick(surnames, 7)}${pick(trades, 3)}有限公司`
  const person = `${pick(surnames, 1)}${pick(brands, 5)}`
  const phone = `1390${String(1_000_000 + at * 7919).slice(-7)}`
  const mail = `c${at}${slip ? '@@' : '@'}firm${at}.cn`
  return `${name},${person},${phone},${mail},制造业,${slip ? '意向' : '成交'},${slip ? '来自展会' : ''}`
}
const span = (from, to) => Array.from({ length: to - from }, (_, at) => from + at)
const sheet = (...lines) => [header, ...lines].join('\n')

/** What a night leaves: tables without the runs that touched them, which differ where one was interrupted, and the digest of each file. */
function leftBy(folder) {
  const db = new Database(path.join(folder, 's.db'), { readonly: true })
  const rows = (sql) =>
    JSON.stringify(
      db
        .prepare(sql)
        .all()
        .map(({ _touched, _gone, run, since, ...row }) => row),
    )
  const tables = {
    records: rows('SELECT * FROM customers WHERE _gone IS NULL ORDER BY _id'),
    clusters: rows('SELECT cluster, record FROM clusters ORDER BY cluster, record'),
    decisions: rows('SELECT * FROM decisions ORDER BY "left", "right"'),
    pairs: rows('SELECT "left", "right", weight FROM pairs ORDER BY "left", "right"'),
    findings: rows(
      'SELECT rule, severity, at, field, message, data, value FROM findings WHERE gone IS NULL AND run = (SELECT base FROM checks ORDER BY run DESC) ORDER BY 1, 3, 4, 5, 6',
    ),
    sound: JSON.stringify(db.pragma('integrity_check')),
  }
  db.close()
  const out = path.join(folder, 'out')
  const files = readdirSync(out).map((name) => [name, digestOf(withoutRuns(name, readFileSync(path.join(out, name))))])
  return { ...tables, ...Object.fromEntries(files) }
}

const digestOf = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** A file without the numbers of runs: an interrupted run takes one, too. The report names the check it counts, and the manifest has its digest. */
function withoutRuns(name, bytes) {
  if (name === 'report.html') return String(bytes).replaceAll(/(run|任务) \d+/g, '$1')
  if (name !== 'manifest.json') return bytes
  const { files, ...manifest } = JSON.parse(String(bytes))
  return JSON.stringify({
    ...manifest,
    files: files.map((file) => (file.name === 'report.html' ? { ...file, sha256: '', bytes: 0 } : file)),
  })
}

const night = (...more) => ['run', 'b.csv', '--store', 's.db', '--out', 'out', '--quiet', '--now', '2026-11-23T08:00:00Z', ...more]

/** @returns how many nights were killed before they had ended, and what is wrong */
export async function tortureNights({ seed, nights: count, rows }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crm-clean-torture-'))
  const tmp = path.join(folder, 'tmp')
  const at = { cwd: folder, tmp }
  const random = randomFrom(seed)
  const problems = []
  let stopped = 0
  try {
    mkdirSync(tmp)
    const size = Math.min(rows, 400)
    writeFileSync(path.join(folder, 'a.csv'), sheet(...span(0, size).map((one) => customer(one))))
    const twice = span(0, 60).map((one) => customer(one * 3, true))
    writeFileSync(path.join(folder, 'b.csv'), sheet(...twice, ...span(size, size + 60).map((one) => customer(one))))
    await run(['run', 'a.csv', '--store', 'base.db', '--out', 'base', '--quiet', '--now', '2026-11-22T08:00:00Z'], at)
    const fresh = () => {
      freshCopy(folder, 'base.db')
      rmSync(path.join(folder, 'out'), { recursive: true, force: true })
      cpSync(path.join(folder, 'base'), path.join(folder, 'out'), { recursive: true })
    }
    fresh()
    const { long } = await run(night(), at)
    const whole = leftBy(folder)
    if (JSON.parse(whole.records).every(({ _into }) => _into === null)) problems.push({ problem: 'the night merged nothing' })
    for (let number = 0; number < count; number++) {
      fresh()
      const stop = { signal: 'SIGKILL', after: random() * long }
      const killed = await run(night(), { ...at, stop })
      if (killed.signal !== null) stopped++
      const say = (problem) => problems.push({ ...stop, number, problem })
      const { code, stderr } = await run(night(), at)
      if (code !== 0 && code !== 1) say(stderr.slice(0, 300))
      const now = leftBy(folder)
      for (const name of new Set([...Object.keys(whole), ...Object.keys(now)])) if (whole[name] !== now[name]) say(`${name} differs`)
      const left = [...readdirSync(path.join(folder, 'out')).filter((name) => name.startsWith('.')), ...readdirSync(tmp)]
      if (left.length > 0) say(left)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { count, stopped, problems }
}
