#!/usr/bin/env node
// Judges duplicate finding, nothing configured, on folders of sheets with the truth beside them.
//   npm run build && node bench/judge-worlds.mjs <folder>... [--build <checkout>] [--only name,...] [--seeds 1] [--jobs 2] [--json <file>]
// A folder holds sheet.csv and truth.csv (record,entity), or such folders and bars.csv (shape,precision,recall).
// --seeds n runs each sheet with seeds 1 to n and counts the worst. Prints a line a sheet, ok or SHORT (under a bar, or more pairs for
// review than a tenth of the rows and 30), the mean F1, and a calibration table: all pairs found, pooled by predicted probability.

import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { binsOf, calibrationError, pairScore } from './worlds/score.mjs'

const REVIEW_AT = 0.1
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    build: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
    only: { type: 'string' },
    seeds: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    json: { type: 'string' },
  },
})
const program = path.resolve(values.build, 'bin/crm-clean.js')
const work = mkdtempSync(path.join(tmpdir(), 'crm-clean-worlds-'))
const table = (file) => parse(readFileSync(file, 'utf8'), { bom: true, relax_column_count: true, from: 2 })
const only = values.only?.split(',')

/** The sheets of a folder: itself, or the folders in it that hold a sheet and its truth. */
function sheetsOf(folder) {
  if (existsSync(path.join(folder, 'sheet.csv'))) return [{ name: path.basename(path.resolve(folder)), folder }]
  const bars = existsSync(path.join(folder, 'bars.csv')) ? table(path.join(folder, 'bars.csv')) : []
  const barOf = new Map(bars.map(([name, precision, recall]) => [name, { precision: Number(precision), recall: Number(recall) }]))
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'truth.csv')))
    .map((name) => ({ name, folder: path.join(folder, name), bar: barOf.get(name) }))
}

/** What the program finds in one sheet: its clusters (record → cluster), its scored pairs, its count for review. */
async function found(sheet, seed) {
  const file = (what) => path.join(work, `${sheet.name}-${seed}-${what}.csv`)
  const flags = [
    '--id',
    'id',
    '--clusters',
    file('clusters'),
    '--pairs',
    file('pairs'),
    '--format',
    'json',
    '--review-at',
    String(REVIEW_AT),
    '--seed',
    String(seed),
    '--force',
  ]
  const child = spawn(process.execPath, [program, 'dedupe', path.join(sheet.folder, 'sheet.csv'), ...flags])
  let [out, fault] = ['', '']
  child.stdout.on('data', (data) => {
    out += data
  })
  child.stderr.on('data', (data) => {
    fault += data
  })
  const code = await new Promise((resolve) => {
    child.on('close', resolve)
  })
  if (code !== 0 && code !== 1) throw new Error(`${sheet.name}: exit ${code}: ${fault.trim().split('\n').at(-1)}`)
  const pairs = table(file('pairs')).map(([, left, right, probability]) => ({ left, right, probability: Number(probability) }))
  const clusters = new Map(table(file('clusters')))
  for (const what of ['clusters', 'pairs']) rmSync(file(what))
  return { clusters, pairs, review: JSON.parse(out).review }
}

async function judged(sheet) {
  const entity = new Map(table(path.join(sheet.folder, 'truth.csv')))
  let worst
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    const { clusters, pairs, review } = await found(sheet, seed)
    const score = pairScore(entity, clusters)
    const bins = binsOf(pairs.map(({ left, right, probability }) => ({ probability, same: entity.get(left) === entity.get(right) })))
    const few = review <= Math.max(30, entity.size / 10)
    const ok = sheet.bar === undefined ? undefined : few && score.precision >= sheet.bar.precision && score.recall >= sheet.bar.recall
    const result = {
      name: sheet.name,
      bar: sheet.bar,
      ok,
      rows: entity.size,
      ...score,
      review,
      bins,
      error: calibrationError(bins, REVIEW_AT),
    }
    if (worst === undefined || result.f1 < worst.f1 || (result.ok === false && worst.ok)) worst = result
  }
  return worst
}

const line = ({ name, bar, ok, precision, recall, f1, falsePairs, missed, review, error }) =>
  [
    ok === undefined ? '     ' : ok ? 'ok   ' : 'SHORT',
    name.padEnd(28),
    `P ${precision.toFixed(3)}${bar ? ` (${bar.precision})` : ''}  R ${recall.toFixed(3)}${bar ? ` (${bar.recall})` : ''}`.padEnd(34),
    `F1 ${f1.toFixed(3)}  false ${falsePairs}  missed ${missed}  for review ${review}  off by ${error.toFixed(3)}`,
  ].join(' ')

try {
  const sheets = folders.flatMap(sheetsOf).filter(({ name }) => only === undefined || only.includes(name))
  if (sheets.length === 0) throw new Error('No sheet with its truth there. Make some: node bench/worlds.mjs --out <folder>')
  const results = []
  const waiting = sheets.entries()
  const one = async () => {
    for (const [at, sheet] of waiting) {
      results[at] = await judged(sheet)
      console.log(line(results[at]))
    }
  }
  await Promise.all(Array.from({ length: Number(values.jobs) }, one))
  const barred = results.filter(({ ok }) => ok !== undefined)
  const short = barred.filter(({ ok }) => !ok)
  const mean = results.reduce((sum, { f1 }) => sum + f1, 0) / results.length
  console.log(`\n${results.length} sheets  mean F1 ${mean.toFixed(4)}  passed ${barred.length - short.length} of ${barred.length}`)
  const worst = [...results].sort((one, other) => one.f1 - other.f1).slice(0, 10)
  console.log(`worst: ${worst.map(({ name, f1 }) => `${name} ${f1.toFixed(3)}`).join(', ')}`)
  const bins = results[0].bins.map((_, at) =>
    results.reduce(
      (sum, { bins }) => ({
        pairs: sum.pairs + bins[at].pairs,
        predicted: sum.predicted + bins[at].predicted,
        same: sum.same + bins[at].same,
      }),
      { pairs: 0, predicted: 0, same: 0 },
    ),
  )
  console.log('\nprobability     pairs  mean predicted  share the same')
  for (const [at, { pairs, predicted, same }] of bins.entries())
    console.log(
      `${(at / 10).toFixed(1)}–${((at + 1) / 10).toFixed(1)}  ${String(pairs).padStart(10)}  ${pairs ? `${(predicted / pairs).toFixed(3).padStart(14)}  ${(same / pairs).toFixed(3).padStart(14)}` : ''}`,
    )
  console.log(`expected calibration error of pairs from ${REVIEW_AT}: ${calibrationError(bins, REVIEW_AT).toFixed(4)}`)
  if (values.json !== undefined)
    writeFileSync(
      values.json,
      `${JSON.stringify({ mean, passed: barred.length - short.length, barred: barred.length, bins, error: calibrationError(bins, REVIEW_AT), results }, null, 1)}\n`,
    )
  if (short.length > 0) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
