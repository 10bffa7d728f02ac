import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { clients, heard, people } from '../match/made-worlds.ts'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

/** Sheets as systems write them: persons in two columns of names, companies with options, names as they are heard. */
const sheets = {
  people: { table: people(400, 5).table, headers: ['First Name', 'Last Name', 'Birthday', 'City', 'Phone'] },
  clients: { table: clients(300, 6), headers: null },
  heard: { table: heard(300, 7).table, headers: null },
}

test.each(Object.entries(sheets))(
  '%s: a sheet by itself and the same sheet in a store have the same duplicates',
  async (_, { table, headers }) => {
    const names = headers ?? table.columns.map(({ name }) => name)
    const rows = Array.from({ length: table.size }, (_, at) => table.columns.map(({ values }) => values[at] ?? ''))
    const cwd = newFolder({ 'a.csv': [names, ...rows].map((row) => `${row.join(',')}\n`).join('') })
    const pairsIn = (file: string) => parse(readFileSync(path.join(cwd, file)), { bom: true, columns: true }) as Record<string, string>[]
    await runCli(['dedupe', 'a.csv', '--pairs', 'sheet.csv'], { cwd })
    await runCli(['import', 'a.csv', '--no-check', '--now', '2026-11-22T08:00:00Z'], { cwd })
    await runCli(['dedupe', '--pairs', 'store.csv', '--clusters', 'clusters.csv'], { cwd })
    // C202611001 stands in row 2
    const rowOf = (number: string) => String(Number(number.slice('C202611'.length)) + 1)
    const told = (pairs: Record<string, string>[], nameOf: (record: string) => string) =>
      pairs
        .map(({ left, right, decision, probability }) => {
          const both = [nameOf(left!), nameOf(right!)].sort((one, other) => Number(one) - Number(other))
          return [...both, decision, probability].join(' ')
        })
        .sort()
    const found = told(pairsIn('sheet.csv'), (row) => row)
    expect(found.length).toBeGreaterThan(20)
    expect(told(pairsIn('store.csv'), rowOf)).toEqual(found)
  },
)
