import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { randomSource } from '../../src/match/arrays/hash.ts'
import { people } from '../match/made-worlds.ts'
import { newFolder } from '../support/cli-folder.ts'
import { repeatedCompanies } from '../support/repeated-companies.ts'
import { runCli } from '../support/run-cli.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-workers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// enough records that more than one thread is worth starting
const { table } = people(21_000, 11)
const names = table.columns.map(({ name }) => name)
const lines = Array.from({ length: table.size }, (_, i) => [`r${i}`, ...table.columns.map(({ values }) => values[i] ?? '')])
const csv = (head: readonly string[], rows: readonly (readonly string[])[]) => [head, ...rows].map((row) => `${row.join(',')}\n`).join('')
writeFileSync(path.join(folder, 'people.csv'), csv(['key', ...names], lines))

/** The same records from last to first and mixed, their columns the other way round. */
const random = randomSource(4)
const mixed = lines
  .map((row) => ({ at: random(), row: [...row].reverse() }))
  .sort((a, b) => a.at - b.at)
  .map(({ row }) => row)
writeFileSync(path.join(folder, 'mixed.csv'), csv(['key', ...names].reverse(), mixed))

async function dedupe(sheet: string, workers: number) {
  const flags = ['--id', 'key', '--workers', String(workers), '--pairs', 'pairs.csv', '--clusters', 'clusters.csv', '--force']
  const { code, stdout, stderr } = await runCli(['dedupe', sheet, ...flags, '--format', 'json'], { cwd: folder })
  expect(code, stderr).toBe(1)
  const { seconds: _, ...summary } = JSON.parse(stdout) as Record<string, unknown>
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
  return { summary, pairs: read('pairs.csv'), clusters: read('clusters.csv') }
}

/** Pairs and clusters without the order of rows, columns and names, which follow the sheet's. */
function contents({ pairs, clusters }: { pairs: string; clusters: string }) {
  const [head, ...rows] = pairs.trim().split('\r\n')
  const columns = head!.split(',')
  const found = rows.map((row) => {
    const cells = row.split(',')
    return columns
      .map((column, c) => `${column}=${cells[c]}`)
      .sort()
      .join(' ')
  })
  const members = new Map<string, string[]>()
  for (const line of clusters.trim().split('\r\n').slice(1)) {
    const [record, cluster] = line.split(',') as [string, string]
    members.set(cluster, [...(members.get(cluster) ?? []), record])
  }
  return { found: found.sort(), groups: [...members.values()].map((list) => list.sort().join(' ')).sort() }
}

describe('threads', async () => {
  const alone = await dedupe('people.csv', 1)

  test('two find what one finds, byte for byte', async () => {
    expect(alone.pairs.split('\n').length).toBeGreaterThan(3000)
    expect(await dedupe('people.csv', 2)).toEqual(alone)
  })

  test('rows and columns in another order give the same pairs with the same evidence, and the same clusters', async () => {
    expect(contents(await dedupe('mixed.csv', 3))).toEqual(contents(alone))
  })
})

test('Ctrl-C ends matching at once and writes nothing', async () => {
  const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))
  const args = [program, 'dedupe', 'people.csv', '--id', 'key', '--workers', '2', '--clusters', 'stopped.csv']
  const child = spawn(process.execPath, args, { cwd: folder, env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' }, stdio: 'pipe' })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  // the headers are told before matching begins
  await new Promise((resolve) => child.stderr.once('data', resolve))
  await new Promise((resolve) => setTimeout(resolve, 700))
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([])
})

test('two threads find what one finds of names in Chinese, byte for byte', async () => {
  const cwd = newFolder({ 'a.csv': repeatedCompanies })
  const listsOf = async (workers: string) => {
    const flags = ['--id', 'key', '--workers', workers, '--pairs', 'pairs.csv', '--clusters', 'clusters.csv', '--force']
    const { code, stderr } = await runCli(['dedupe', 'a.csv', ...flags], { cwd })
    expect(code, stderr).toBe(1)
    return ['pairs.csv', 'clusters.csv'].map((name) => readFileSync(path.join(cwd, name), 'utf8'))
  }
  const alone = await listsOf('1')
  expect(alone[1]!.split('\n').length).toBeGreaterThan(3600)
  expect(await listsOf('2')).toEqual(alone)
})
