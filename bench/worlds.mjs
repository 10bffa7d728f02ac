#!/usr/bin/env node
// Makes sheets of customers with the truth beside them, to judge how well duplicates are found on shapes of sheets nobody tuned to.
//   node bench/worlds.mjs --out <folder> [--set a|b] [--seed 1] [--only name,...] [--list]
// Writes <folder>/<world>/sheet.csv (with an id column) and truth.csv (record,entity), and <folder>/bars.csv (shape,precision,recall).
// Set a may be tuned to; set b has other name parts, languages, headers, sizes and shares of duplicates and is for judging only.

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { columnsOf, composed } from './worlds/compose.mjs'
import { worlds as all } from './worlds/families/index.mjs'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    set: { type: 'string', default: 'a' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
})
const only = values.only?.split(',')
const worlds = all.filter(({ name, set }) => set === values.set && (only === undefined || only.includes(name)))
if (worlds.length === 0) throw new Error(`No world of set ${values.set} is called ${values.only ?? 'so'}; --list names them`)

const quoted = (cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const csv = (lines) => `${lines.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`

function write(world, folder) {
  const columns = columnsOf(world)
  const rows = world.make ? world.make(world, values.seed) : composed(world, values.seed)
  const id = (at) => `${world.set.toUpperCase()}${String(at + 1).padStart(5, '0')}`
  mkdirSync(path.join(folder, world.name), { recursive: true })
  const sheet = rows.map(({ cells }, at) => [id(at), ...columns.map(([key]) => cells[key])])
  writeFileSync(path.join(folder, world.name, 'sheet.csv'), csv([['id', ...columns.map(([, header]) => header)], ...sheet]))
  writeFileSync(
    path.join(folder, world.name, 'truth.csv'),
    csv([['record', 'entity'], ...rows.map(({ entity }, at) => [id(at), String(entity)])]),
  )
  return rows.length
}

if (values.list) for (const { name, bars } of worlds) console.log(`${name.padEnd(28)} P ${bars[0]}  R ${bars[1]}`)
else if (values.out === undefined) throw new Error('Say where to: --out <folder>')
else {
  mkdirSync(values.out, { recursive: true })
  const rows = worlds.map((world) => write(world, values.out)).reduce((sum, count) => sum + count, 0)
  writeFileSync(
    path.join(values.out, 'bars.csv'),
    csv([['shape', 'precision', 'recall'], ...worlds.map(({ name, bars }) => [name, String(bars[0]), String(bars[1])])]),
  )
  console.log(`${worlds.length} worlds, ${rows} rows in ${values.out}`)
}
