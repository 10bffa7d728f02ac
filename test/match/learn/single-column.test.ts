import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { randomSource } from '../../../src/match/arrays/hash.ts'
import { findDuplicates } from '../../../src/match/find-duplicates.ts'
import { loneEstimate } from '../../../src/match/learn/single-column.ts'
import { probabilityOf } from '../../../src/match/model/odds.ts'
import { levelWeights } from '../../../src/match/model/weights.ts'

test('each level is as sure as was given, however many pairs reach it', () => {
  const surety = [0, 0.05, 0.6, 0.95]
  const levels = surety.map((sure, l) => ({ label: { en: `level ${l}`, zh: `第 ${l} 级` }, rarest: 0, surety: sure }))
  const { parameters, matches } = loneEstimate(levels, [1000, 400, 30, 7000], 5_000_000)
  const prior = Math.log2(matches / (5_000_000 - matches))
  const reached = levelWeights(parameters[0]!).map((weight) => Number(probabilityOf(prior + weight).toFixed(4)))
  expect(reached.slice(1)).toEqual(surety.slice(1))
  expect(reached[0]).toBeLessThan(1e-6)
})

const listed = path.join(
  process.env.CRM_CLEAN_TEST_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url)),
  'cn/company.csv',
)

describe.skipIf(!existsSync(listed))('a sheet of nothing but names', () => {
  test('short names of listed companies find their full ones', async () => {
    const rows = readFileSync(listed, 'utf8').trim().split(/\r?\n/).slice(1)
    const values = rows.flatMap((row) => [row.slice(0, row.indexOf(',')), row.slice(row.indexOf(',') + 1)])
    const { clusters } = await findDuplicates({ size: values.length, columns: [{ name: 'name', type: 'party', values }] })
    const sizes = new Map<number, number>()
    for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
    let pairs = 0
    for (const size of sizes.values()) pairs += (size * (size - 1)) / 2
    const right = rows.filter((_, r) => clusters[2 * r] === clusters[2 * r + 1]).length
    expect(right / pairs).toBeGreaterThan(0.95)
    expect(right / rows.length).toBeGreaterThan(0.84)
  })
})

test('in a list of nothing but names in letters, one that is written twice is found', async () => {
  const random = randomSource(3)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  const syllables = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa xe yi zo'.split(' ')
  const trades = 'Bakery,Travel,Printing,Auto Repair,Packaging,Roofing,Catering,Software,Foods,Electric'.split(',')
  const names = Array.from({ length: 900 }, () => {
    const brand = pick(syllables) + pick(syllables) + pick(syllables)
    return `${brand[0]!.toUpperCase()}${brand.slice(1)} ${pick(trades)} ${pick(['Inc', 'LLC', 'Corp'])}`
  })
  const values = [...names, ...names.slice(0, 150)]
  const { clusters } = await findDuplicates({ size: values.length, columns: [{ name: 'name', type: 'party', values }] })
  const found = names.slice(0, 150).filter((_, k) => clusters[k] === clusters[900 + k]).length
  const wrong = names.filter((name, k) => clusters[k] !== k && names[clusters[k]!] !== name).length
  expect(found).toBeGreaterThan(140)
  expect(wrong).toBeLessThan(10)
})
