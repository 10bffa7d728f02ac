#!/usr/bin/env node
// Reads a text file with our reader and with csv-parse, each in a process of its own, and prints time, peak memory and ratio.
//   npm run build && node bench/csv-read.mjs sheet.csv [--times 3]
// Ours counts everything `import` needs: SHA-256, strict decoding of the whole file, encoding and delimiter found out, rows.

import { execFileSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '3' }, reader: { type: 'string' } },
})

const readers = {
  async ours(file) {
    const { openText } = await import('../dist/src/read/text.js')
    const sheet = await openText(file)
    let rows = 0
    for await (const batch of sheet.rows()) rows += batch.length
    return rows
  },
  async 'csv-parse'(file) {
    const { parse } = await import('csv-parse')
    let rows = 0
    for await (const _ of createReadStream(file).pipe(parse({ bom: true, relax_column_count: true }))) rows += 1
    return rows
  },
}

const [file] = positionals
if (file === undefined) throw new Error('Name a CSV file.')
if (values.reader !== undefined) {
  const start = performance.now()
  const rows = await readers[values.reader](file)
  console.log(JSON.stringify({ rows, seconds: (performance.now() - start) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }))
} else {
  const run = (reader) =>
    JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), file, '--reader', reader], { encoding: 'utf8' }))
  const best = (reader) => Array.from({ length: Number(values.times) }, () => run(reader)).reduce((a, b) => (b.seconds < a.seconds ? b : a))
  const [ours, theirs] = [best('ours'), best('csv-parse')]
  for (const [name, { rows, seconds, megabytes }] of Object.entries({ ours, 'csv-parse': theirs }))
    console.log(`${name.padEnd(10)} ${rows} rows  ${seconds.toFixed(2)} s  ${megabytes.toFixed(0)} MB`)
  console.log(`ratio      ${(ours.seconds / theirs.seconds).toFixed(2)}`)
}
