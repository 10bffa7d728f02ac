#!/usr/bin/env node
// Judges what `dedupe --merge` joins by itself, on sheets whose truth is known: a merged customer that holds records of two customers is a false merge.
//   npm run build && node bench/merges.mjs <folder>... [--most 0]
// A folder holds sheet.csv with an `id` column and truth.csv (record,entity), or customers.csv and truth-entities.csv (row,entity); rows are counted from
// the header, which is row 1. Prints a line a folder; ends with 1 where the share of false merges is above --most (0.0001: one in ten thousand).

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { openStore } from '../dist/src/store/store.js'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { most: { type: 'string', default: '0' } } })
const program = fileURLToPath(new URL('../bin/crm-clean.js', import.meta.url))

/** Findings and duplicates end a command with 1: that is no fault here. */
function crm(folder, ...args) {
  try {
    execFileSync(process.execPath, [program, ...args], { cwd: folder, stdio: 'pipe', maxBuffer: 1 << 28 })
  } catch (error) {
    if (error.status !== 1) throw error
  }
}

function judge(folder) {
  const isSheet = existsSync(path.join(folder, 'sheet.csv'))
  const [sheet, truth] = isSheet ? ['sheet.csv', 'truth.csv'] : ['customers.csv', 'truth-entities.csv']
  const entities = new Map(parse(readFileSync(path.join(folder, truth), 'utf8'), { bom: true, from: 2 }))
  const work = mkdtempSync(path.join(tmpdir(), 'crm-clean-merges-'))
  try {
    const store = path.join(work, 's.db')
    crm(folder, 'import', sheet, '--store', store, '--no-check', ...(isSheet ? ['--id', 'id'] : []))
    crm(folder, 'dedupe', '--merge', '--store', store)
    return countMerges(store, (record, key) => entities.get(isSheet ? key : String(record.ref.row)))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function countMerges(file, entityOf) {
  const store = openStore(file, { clock: () => new Date() })
  const counts = { records: store.records.count(), merged: 0, joined: 0, false: 0 }
  for (const golden of store.golden.all()) {
    if (!store.records.isLive(golden)) continue
    const members = store.golden.memberIds(golden)
    counts.merged++
    counts.joined += members.length
    const entities = new Set(members.map((id) => entityOf(store.records.get(id), store.records.sheetKeyOf(id))))
    if (entities.has(undefined)) throw new Error(`Record without a truth among ${members.join(', ')}`)
    if (entities.size > 1) counts.false++
  }
  store.close()
  return counts
}

let isOver = false
for (const folder of positionals) {
  const { records, merged, joined, false: wrong } = judge(folder)
  const share = merged === 0 ? 0 : wrong / merged
  if (share > Number(values.most)) isOver = true
  console.log(
    `${path.basename(folder).padEnd(28)} ${records} customers left · ${joined} records merged into ${merged} · false ${wrong} (${share.toFixed(5)})`,
  )
}
process.exitCode = isOver ? 1 : 0
