import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, test } from 'vitest'

const generator = fileURLToPath(new URL('../../bench/worlds.mjs', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-worlds-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function made(name: string, ...flags: string[]): string {
  const out = path.join(folder, name)
  const { status, stderr } = spawnSync(process.execPath, [generator, '--out', out, ...flags], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return out
}
const table = (file: string): string[][] => parse(readFileSync(file, 'utf8'))
const sheetsIn = (out: string) => readdirSync(out).filter((name) => name !== 'bars.csv')
const textOf = (out: string, name: string) => readFileSync(path.join(out, name, 'sheet.csv'), 'utf8')

const sets = { a: made('a', '--set', 'a'), b: made('b', '--set', 'b') }

test('each set has forty worlds or more, and no world stands in both', () => {
  const [a, b] = [sheetsIn(sets.a), sheetsIn(sets.b)]
  expect(Math.min(a.length, b.length)).toBeGreaterThanOrEqual(40)
  expect(a.filter((name) => b.includes(name))).toEqual([])
})

test('a seed gives the same sheet whichever others are made, another seed another', () => {
  const few = ['us-couples', 'zh-sisters', 'vehicles']
  const again = made('again', '--only', few.join(','))
  const other = made('other', '--only', few.join(','), '--seed', '2')
  for (const name of few) {
    expect(textOf(again, name)).toBe(textOf(sets.a, name))
    expect(textOf(other, name)).not.toBe(textOf(sets.a, name))
  }
})

/** Rows under the keys that stand at their places: the rows of one customer, of one look. */
function grouped(rows: readonly string[][], keys: readonly string[]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>()
  for (const [at, row] of rows.entries()) groups.set(keys[at]!, [...(groups.get(keys[at]!) ?? []), row])
  return groups
}

/** What of a cell can be recognised in another: words and numbers of three signs, pairs of Chinese, Japanese and Korean signs. */
function marksOf(cell: string): string[] {
  const text = cell
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const signs = [...text.replace(/[^\u3040-\u9fff\u1100-\u11ff]/g, '')]
  return [...(text.match(/[a-zа-яα-ω]{3,}|\d{3,}/g) ?? []), ...signs.slice(1).map((sign, at) => signs[at] + sign)]
}

/** Rows of one customer that nothing ties to the rest of them: no mark in common with a row already tied. */
function untied(rows: readonly string[][]): string[][] {
  const marks = rows.map((row) => new Set(row.flatMap(marksOf)))
  const tied = new Set([0])
  for (const at of tied)
    for (let other = 0; other < rows.length; other++) if ([...marks[at]!].some((mark) => marks[other]!.has(mark))) tied.add(other)
  return rows.filter((_, at) => !tied.has(at))
}

test.each(Object.entries(sets))('set %s: ids are unique, the truth covers each row, what is one customer shares something', (_, out) => {
  const bars = new Set(table(path.join(out, 'bars.csv')).map(([name]) => name))
  for (const name of sheetsIn(out)) {
    const [header, ...rows] = table(path.join(out, name, 'sheet.csv'))
    const truth = table(path.join(out, name, 'truth.csv'))
    const ids = rows.map(([id]) => id!)
    expect([name, header![0], new Set(ids).size, bars.has(name)]).toEqual([name, 'id', ids.length, true])
    expect(truth).toEqual([['record', 'entity'], ...ids.map((id, at) => [id, truth[at + 1]![1]])])

    // owner, status and the like stand in hundreds of rows and tie nobody
    const telling = header!.map((_, column) => column > 0 && new Set(rows.map((row) => row[column])).size >= 25)
    const told = rows.map((row) => row.map((cell, column) => (telling[column] ? cell : '')))
    const customers = grouped(
      told,
      truth.slice(1).map(([, entity]) => entity!),
    )
    for (const [entity, group] of customers) expect([name, entity, untied(group)]).toEqual([name, entity, []])
  }
})

test('strangers never look the same in every cell that tells a customer', () => {
  for (const name of ['us-twins-and-namesakes', 'us-couples', 'zh-sisters', 'zh-two-codes', 'us-junior-senior']) {
    const rows = table(path.join(sets.a, name, 'sheet.csv')).slice(1)
    const truth = new Map(table(path.join(sets.a, name, 'truth.csv')).slice(1) as [string, string][])
    const whole = grouped(
      rows,
      rows.map((row) => row.slice(1).join('\n')),
    )
    for (const group of whole.values()) expect(new Set(group.map(([id]) => truth.get(id!))).size).toBe(1)
  }
})
